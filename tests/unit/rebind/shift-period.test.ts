import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftPeriod } from '#core/rebind/shift-period.ts';

test.each([
  ['2019', '2020', '2021', '2020'],
  ['2020-Q1', '2020', '2021', '2021-Q1'],
  ['2019-Q4', '2020-Q1', '2020-Q2', '2020-Q1'],
  ['2020', '2020-Q4', '2021-Q1', '2021'],
  ['2020-12', '2021-01', '2021-02', '2021-01'],
  ['2020-01/2020-10', '2020', '2022', '2022-01/2022-10'],
  ['2016/2020', '2020', '2021', '2016/2020'],
  ['2020', '2020', '2021-Q1', '2021-Q1'],
  ['unknown', '2020', '2020', 'unknown'],
])('%s with %s → %s is %s', (period, from, to, moved) => {
  expect(shiftPeriod(period, from, to)).toBe(moved);
});

test('an unknown period moves nowhere', () => {
  expect(shiftPeriod('unknown', '2020', '2021')).toBe(null);
});

test('there and back again is where it was', () => {
  const year = fc.integer({ min: 1990, max: 2030 }).map(String);
  const quarter = fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([of, each]) => `${of}-Q${each}`);
  for (const period of [year, quarter]) {
    fc.assert(
      fc.property(period, period, period, (own, from, to) => {
        const there = shiftPeriod(own, from, to) ?? '';
        expect(shiftPeriod(there, to, from)).toBe(own);
      }),
    );
  }
});
