import { describe, expect, test } from 'vitest';
import { parsePeriod, printPeriod, printPeriodOf } from '#core/indicators/period.ts';
import { comparePeriods, periodBounds, readPeriod } from '#core/indicators/sdmx-period.ts';
import { snapshotWith } from './snapshot.ts';

const printed: [period: string, zh: string, en: string][] = [
  ['2020', '2020年', '2020'],
  ['2020-Q1', '2020年一季度', 'Q1 2020'],
  ['2020-S1', '2020年上半年', 'H1 2020'],
  ['2020-S2', '2020年下半年', 'H2 2020'],
  ['2021-04', '2021年4月', 'April 2021'],
  ['2020-01/2020-10', '2020年1—10月', 'January–October 2020'],
  ['2019-11/2020-03', '2019年11月—2020年3月', 'November 2019–March 2020'],
  ['2016/2020', '“十三五”时期', '13th Five-Year Plan (2016–2020)'],
  ['2020/2035', '2020—2035年', '2020–2035'],
  ['unknown', '时间未注明', 'period not stated'],
];

describe('printing', () => {
  test.each(printed)('%s', (period, zh, en) => {
    expect(printPeriod(period, 'zh-CN')).toBe(zh);
    expect(printPeriod(period, 'en')).toBe(en);
  });

  test('a month a level was known in says so', () => {
    expect(printPeriod('2021-04', 'zh-CN', { asOf: true })).toBe('截至2021年4月');
    expect(printPeriod('2021-04', 'en', { asOf: true })).toBe('as of April 2021');
  });

  test('text that is no period is left as it is', () => {
    expect(printPeriod('2021-13', 'zh-CN')).toBe('2021-13');
  });

  test('an observation prints its period by how it was known', () => {
    const print = (period: string, periodBasis: 'printed' | 'inferred' | 'cumulative-unknown-start') =>
      printPeriodOf(snapshotWith({ period, periodBasis }), 'zh-CN');
    expect(print('2021-04', 'inferred')).toBe('截至2021年4月');
    expect(print('2021-03', 'printed')).toBe('2021年3月');
    expect(print('2016/2020', 'printed')).toBe('“十三五”时期');
    expect(print('2016/2020', 'inferred')).toBe('2016—2020年');
    expect(print('unknown', 'cumulative-unknown-start')).toBe('累计（起始时间未注明）');
    expect(print('unknown', 'printed')).toBe('时间未注明');
  });
});

describe('parsing', () => {
  test.each([
    ['2020', '2020'],
    ['2020年', '2020'],
    ['2020年度', '2020'],
    ['2020年全年', '2020'],
    ['2020年末', '2020'],
    ['２０２０年', '2020'],
    ['2020年第一季度', '2020-Q1'],
    ['2020年1季度', '2020-Q1'],
    ['2020年四季度', '2020-Q4'],
    ['2020年下半年', '2020-S2'],
    ['2020年前三季度', '2020-01/2020-09'],
    // One key for one stretch of time, however it is printed.
    ['2020年1—3月', '2020-Q1'],
    ['2020年7-9月', '2020-Q3'],
    ['2020年1—6月', '2020-S1'],
    ['2020-01/2020-06', '2020-S1'],
    ['2020年1—12月', '2020'],
    ['2020年2—4月', '2020-02/2020-04'],
    ['2020年前10个月', '2020-01/2020-10'],
    ['2020年前1个月', '2020-01'],
    ['2020年1-10月', '2020-01/2020-10'],
    ['2020年1至10月', '2020-01/2020-10'],
    ['2020年1～10月份', '2020-01/2020-10'],
    ['截至2021年4月', '2021-04'],
    ['截至2021年4月底', '2021-04'],
    ['截至2021年4月12日', '2021-04'],
    ['“十三五”期间', '2016/2020'],
    ['十四五', '2021/2025'],
    ['2020-2035年', '2020/2035'],
    ['2016年—2020年', '2016/2020'],
    ['as of April 2021', '2021-04'],
    ['Jan–Oct 2020', '2020-01/2020-10'],
  ])('%s', (text, period) => {
    expect(parsePeriod(text)).toBe(period);
  });

  test('a period without a year needs one', () => {
    expect(parsePeriod('一季度')).toBeNull();
    expect(parsePeriod('一季度', 2020)).toBe('2020-Q1');
    expect(parsePeriod('1—10月', 2020)).toBe('2020-01/2020-10');
  });

  test.each(['', '目前', '2020年13月', '2020年5季度', '2020年10—1月', '2035-2020年', '第四届', '2020年0月'])(
    'refuses %s',
    (text) => {
      expect(parsePeriod(text, 2020)).toBeNull();
    },
  );

  test.each(['2020-13', '2020-Q5', '2020-S3', '2020/2020', '2020-10/2020-01', '2020/2021-04', '20'])(
    'SDMX text must be valid: %s',
    (text) => {
      expect(readPeriod(text)).toBeNull();
    },
  );
});

test('bounds are the first and last month', () => {
  expect(periodBounds('2020')).toEqual({ start: '2020-01', end: '2020-12' });
  expect(periodBounds('2020-S2')).toEqual({ start: '2020-07', end: '2020-12' });
  expect(periodBounds('2020-Q3')).toEqual({ start: '2020-07', end: '2020-09' });
  expect(periodBounds('2016/2020')).toEqual({ start: '2016-01', end: '2020-12' });
  expect(periodBounds('unknown')).toBeNull();
});

test('periods sort by their end, longer first, unknown last', () => {
  const sorted = ['unknown', '2021-04', '2020-12', '2020', '2020-Q1', '2016/2020', '2019'].sort(comparePeriods);
  expect(sorted).toEqual(['2019', '2020-Q1', '2016/2020', '2020', '2020-12', '2021-04', 'unknown']);
});
