import { expect, test } from 'vitest';
import { countedPeriod } from '#core/tables/part-of-year.ts';
import { tablePeriod } from '#core/tables/table-period.ts';

test.each([
  ['2017年', '2017'],
  ['2017', '2017'],
  ['Y2024年', '2024'],
  ['2020 年末', '2020'],
  ['2020年①', '2020'],
  ['2020年(预计)', '2020'],
  ['2013/14', '2013/2014'],
  ['FY2013', '2013'],
  ['2013-12', '2013-12'],
  ['2013-14', '2013/2014'],
  ['1—10月', '2020-01/2020-10'],
  ['2020年1-10月', '2020-01/2020-10'],
  ['2020年上半年', '2020-S1'],
  ['2022年第一季度', '2022-Q1'],
  ['2021Q3', '2021-Q3'],
  ['2020年3月', '2020-03'],
  ['202003', '2020-03'],
  ['2020/3', '2020-03'],
  ['Mar 2020', '2020-03'],
  ['十三五', '2016/2020'],
  ['“十三五”时期', '2016/2020'],
  ['2020 [YR2020]', '2020'],
  ['2016-01-01/P5Y', '2016/2020'],
  ['2020-01-01/P10M', '2020-01/2020-10'],
  ['２０２０年', '2020'],
])('%s is %s', (text, period) => {
  expect(tablePeriod(text, 2020)).toBe(period);
});

test.each(['', '地区', '12345', '2020年1', '1.5', '亿元', '2020-13', '最近10年', '00'])('%s is no period', (text) => {
  expect(tablePeriod(text)).toBeNull();
});

test('sums since January are told from the period’s own figures', () => {
  expect(countedPeriod('国内生产总值累计值', '2022-Q3')).toEqual({ name: '国内生产总值', period: '2022-01/2022-09' });
  expect(countedPeriod('国内生产总值当季值', '2022-Q3')).toEqual({ name: '国内生产总值', period: '2022-Q3' });
  expect(countedPeriod('国内生产总值累计值', '2022-Q4')).toEqual({ name: '国内生产总值', period: '2022' });
  expect(countedPeriod('累计淘汰落后钢铁产能', '2020')).toEqual({ name: '累计淘汰落后钢铁产能', period: '2020' });
});
