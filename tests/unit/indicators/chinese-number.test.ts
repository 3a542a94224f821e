import { expect, test } from 'vitest';
import { chineseNumber } from '#core/indicators/chinese-number.ts';

test.each([
  ['十五', 15],
  ['两千三百', 2300],
  ['一百零五', 105],
  ['三万五千亿', 3.5e12],
  ['一万亿', 1e12],
  ['一亿五千万', 150_000_000],
  ['十二亿三千四百万五千', 1_234_005_000],
  ['二〇二一', 2021],
  ['零', 0],
])('%s is %d', (text, number) => {
  expect(chineseNumber(text)).toBe(number);
});

test.each(['', '三成', '12', '若干'])('“%s” is none', (text) => {
  expect(chineseNumber(text)).toBeNull();
});
