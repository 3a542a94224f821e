import { expect, test } from 'vitest';
import { parseTarget } from '#core/indicators/target.ts';
import { textCell } from '#core/tables/grid.ts';
import { isUnit, splitUnit } from '#core/tables/name-and-unit.ts';
import { statusOf } from '#core/tables/status-of.ts';
import { readCell } from '#core/tables/table-value.ts';

test.each([
  ['1,353.49', '1353.49'],
  ['１２３', '123'],
  ['98①', '98'],
  ['574850.9①', '574850.9'],
  ['(12.5)', '-12.5'],
  ['-0.8', '-0.8'],
  ['.5', '0.5'],
  ['1.2E+05', '120000'],
  ['12.5%', '12.5'],
  ['3亿元', '3'],
  ['〔1.38〕', '1.38'],
])('%s is %s', (text, value) => {
  expect(readCell(textCell(text))).toMatchObject({ kind: 'number', value });
});

test('what stands around a number is kept', () => {
  expect(readCell(textCell('约20'))).toMatchObject({ qualifier: 'about' });
  expect(readCell(textCell('>80'))).toMatchObject({ qualifier: 'over' });
  expect(readCell(textCell('45.6p'))).toMatchObject({ value: '45.6', status: 'provisional' });
  expect(readCell(textCell('103.5万亿元'))).toMatchObject({ value: '103.5', unit: '万亿元' });
  for (const text of ['2020年主要指标', '1,35', '第3名', '12-34'])
    expect(readCell(textCell(text)).kind, text).toBe('text');
});

test('units leave names; brackets that hold none stay', () => {
  expect(splitUnit('地区生产总值(亿元)')).toEqual({ name: '地区生产总值', unit: '亿元' });
  expect(splitUnit('总户数(人口抽样调查)(户)')).toEqual({ name: '总户数(人口抽样调查)', unit: '户' });
  expect(splitUnit('居民消费价格指数(上年同月=100)')).toEqual({ name: '居民消费价格指数', unit: '上年同月=100' });
  expect(splitUnit('#　第一产业')).toEqual({ name: '第一产业', unit: '' });
  expect(splitUnit('总产值 Gross Output Value').name).toBe('总产值');
  expect(splitUnit('常住人口(万人)①')).toEqual({ name: '常住人口', unit: '万人' });
  for (const unit of ['元/平方米', '%', '万标准箱', 'current US$']) expect(isUnit(unit), unit).toBe(true);
  for (const word of ['合计', '广东省', '']) expect(isUnit(word), word).toBe(false);
});

test('statuses in the many words of real files', () => {
  for (const text of ['Undefined', 'Normal Value', 'A', '']) expect(statusOf(text)).toBe('normal');
  for (const text of ['Estimated Value', 'estimate', 'E']) expect(statusOf(text)).toBe('estimated');
  for (const text of ['Provisional', '初步数', 'p']) expect(statusOf(text)).toBe('provisional');
  expect(statusOf('Missing value')).toBe('missing');
  expect(statusOf('whatever')).toBeNull();
});

test('targets as plans print them', () => {
  expect(parseTarget('>80')).toMatchObject({ comparator: 'over', value: '80' });
  expect(parseTarget('15左右')).toMatchObject({ comparator: 'about', value: '15' });
  expect(parseTarget('〔18〕')).toMatchObject({ comparator: 'equal', value: '18', cumulative: true });
  expect(parseTarget('92.5%以上')).toMatchObject({ comparator: 'at-least', value: '92.5', unit: '%' });
  expect(parseTarget('完成国家下达任务')).toBeNull();
});
