import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,property,golden,store,pptx}/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
});
