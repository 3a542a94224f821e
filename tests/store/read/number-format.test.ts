import { expect, test } from 'vitest';
import { numberCell, plainNumber } from '#store/read/number-text.ts';

test.each([
  [0.1 + 0.2, '0.3'],
  [0.74429999999999996, '0.7443'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
  [-1234567.891, '-1234567.891'],
  [-0, '0'],
])('%s is written %s', (value, text) => expect(plainNumber(value)).toBe(text));

test.each([
  [0.7443, '0.00%', '74.43%'],
  [0.57, '0%', '57%'],
  [-0.052, '0.0%;[Red]-0.0%', '-5.2%'],
  [5.2, '0.0"%"', '5.2%'],
  [5.2, '0.0\\%', '5.2%'],
  [1353.49, '#,##0.00"亿元"', '1,353.49亿元'],
  [12.5, 'General"亩"', '12.5亩'],
  [12345, '0!.0,"万"', '1.2万'],
  [1234567, '#,##0,', '1,235'],
  [1234.5, '[$¥-804]#,##0.00', '¥1,234.50'],
  [-1234.5, '"¥"#,##0.00;"¥"-#,##0.00', '¥-1,234.50'],
  [12345678, '[>=10000]0.0,"千";0"个"', '12345.7千'],
  [5, '[>=10000]0.0,"千";0"个"', '5个'],
  [0, '0.0;-0.0;"…"', '…'],
  [1.005, '0.00"个"', '1.01个'],
  [3, '"第"0"位"', '第3位'],
  [1234.5, '#,##0.00', '1234.5'],
  [-1234.5, '#,##0.0_);[Red](#,##0.0)', '-1234.5'],
  [0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '0'],
  [1234.5, '0.00E+00', '1234.5'],
  [0.5, '# ?/?', '0.5'],
  [2020, '@', '2020'],
  [7, '[DBNum1][$-804]General', '7'],
])('%s in %s prints %s', (value, format, text) => {
  expect(numberCell(value, format, false)).toEqual({ text, number: value, date: null });
});

test.each([
  [44267, 'yyyy/m/d', '2021-03-12'],
  [44267.99, '[$-804]yyyy"年"m"月"d"日";@', '2021-03-12'],
  [44267, 'm"月"', '2021-03-12'],
  [59, 'd/m/yy', '1900-02-28'],
  [61, 'd/m/yy', '1900-03-01'],
])('%s in %s is the day %s', (value, format, day) => {
  expect(numberCell(value, format, false)).toEqual({ text: day, number: null, date: day });
});

test('days of the calendar that begins in 1904, times, and serials out of range', () => {
  expect(numberCell(42805, 'yyyy-mm-dd', true).date).toBe('2021-03-12');
  expect(numberCell(0.375, 'h:mm', false)).toEqual({ text: '09:00', number: null, date: null });
  expect(numberCell(1e9, 'yyyy', false)).toEqual({ text: '1000000000', number: 1e9, date: null });
});
