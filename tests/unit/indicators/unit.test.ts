import { expect, test } from 'vitest';
import { normalisedValue, parseUnit, printUnit, printWithUnit, unitName } from '#core/indicators/unit.ts';
import { units } from '#core/indicators/unit-table.ts';

test.each([
  ['亿元', 'CNY', 8, 'money'],
  ['万亩', 'MU', 4, 'area'],
  ['万公顷', 'HA', 4, 'area'],
  ['公顷', 'HA', 0, 'area'],
  ['平方公里', 'KM2', 0, 'area'],
  ['万平方米', 'M2', 4, 'area'],
  ['万立方米', 'M3', 4, 'volume'],
  ['万吨', 'T', 4, 'mass'],
  ['%', 'PT', 0, 'share'],
  ['％', 'PT', 0, 'share'],
  ['个百分点', 'PP', 0, 'points'],
  ['个', 'ITEM', 0, 'count'],
  ['大类', 'CATEGORY', 0, 'count'],
  ['公里', 'KM', 0, 'length'],
  ['千米', 'KM', 0, 'length'],
  ['小时', 'HUR', 0, 'time'],
  ['亿千瓦时', 'KWH', 8, 'energy'],
  ['万千瓦', 'KW', 4, 'power'],
  ['万人次', 'PER-TIME', 4, 'count'],
  ['万亿元', 'CNY', 12, 'money'],
])('%s', (text, code, multiplier, quantity) => {
  expect(parseUnit(text)).toMatchObject({ code, multiplier, quantity });
});

test.each(['', '元万', '万%', '亿', '朵'])('refuses %s', (text) => {
  expect(parseUnit(text)).toBeNull();
});

test('codes and spellings name one unit each', () => {
  expect(new Set(units.map((unit) => unit.code)).size).toBe(units.length);
  const spellings = units.flatMap((unit) => [unit.symbol, ...unit.spellings]);
  expect(new Set(spellings).size).toBe(spellings.length);
  expect(units.length).toBeGreaterThanOrEqual(40);
});

test('prints what it parsed', () => {
  expect(printUnit('CNY', 8)).toBe('亿元');
  expect(printUnit('CNY', 5)).toBeNull();
  expect(printUnit('none', 0)).toBeNull();
});

test('values are normalised exactly', () => {
  expect(normalisedValue('1353.49', '亿元')).toBe('135349000000');
  expect(normalisedValue('9350', '万立方米')).toBe('93500000');
  expect(normalisedValue('74.43', '%')).toBe('74.43');
  expect(normalisedValue('1,034,867.6', '亿元')).toBe('103486760000000');
  expect(normalisedValue('0.1', '亿元')).toBe('10000000');
  expect(normalisedValue('5', '')).toBe('5');
  expect(normalisedValue('多', '个')).toBeNull();
  expect(normalisedValue('5', '朵')).toBeNull();
});

test('English names the size of the Chinese unit and leaves the number alone', () => {
  expect(unitName('亿元', 'en')).toBe('100 m yuan');
  expect(printWithUnit('1353.49', '亿元', 'en')).toBe('1353.49 (100 m yuan)');
  expect(printWithUnit('121', '万公顷', 'en')).toBe('121 (10,000 ha)');
  expect(printWithUnit('354.37', '平方公里', 'en')).toBe('354.37 km²');
  expect(printWithUnit('74.43', '%', 'en')).toBe('74.43%');
  expect(printWithUnit('135', '个', 'en')).toBe('135');
  expect(printWithUnit('1353.49', '亿元', 'zh-CN')).toBe('1353.49亿元');
  expect(printWithUnit('5', '朵', 'en')).toBe('5 朵');
});
