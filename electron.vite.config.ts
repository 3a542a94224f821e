import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Everything is bundled except Electron itself and the SQLite driver (a native module), so the packaged
// application carries no node_modules but one, and starts with few file reads. Both runtimes must run the
// result: main and preload are CommonJS for Node 18, the renderer is for Chrome 114.
const external = ['electron', 'libsql'];

export default defineConfig({
  main: {
    build: {
      outDir: 'dist/main',
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        external,
        input: {
          index: resolve('electron/main/index.ts'),
          'pptx-worker': resolve('src/export/pptx/pptx-worker.ts'),
          'data-worker': resolve('electron/main/services/exports/data-worker.ts'),
          'pdf-worker': resolve('src/export/pdf/pdf-worker.ts'),
          'import-worker': resolve('src/store/import/worker/import-worker.ts'),
          'read-worker': resolve('src/store/read-document/worker/read-worker.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'dist/preload',
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron'],
        input: { index: resolve('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      outDir: resolve('dist/renderer'),
      target: 'chrome114',
      minify: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4096,
      rollupOptions: {
        input: Object.fromEntries(
          ['editor', 'store', 'show', 'print'].map((name) => [name, resolve(`src/renderer/${name}.html`)]),
        ),
      },
    },
  },
});
