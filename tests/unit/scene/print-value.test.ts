import { expect, test } from 'vitest';
import { printValue } from '#core/scene/print-value.ts';

test.each([
  [1353.49, 'General', '1353.49'],
  [3, '0.0', '3.0'],
  [1250000, '#,##0', '1,250,000'],
  [1234.5, '#,##0.00', '1,234.50'],
  [1234.5, '0.0', '1234.5'],
  [-0.5, '0.00', '-0.50'],
  [0.7443, '0.0%', '74.4%'],
  [0.07, '0%', '7%'],
])('%d by %s is %s', (value, format, printed) => {
  expect(printValue(value, format)).toBe(printed);
});
