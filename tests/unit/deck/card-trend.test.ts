import { expect, test } from 'vitest';
import { cardTrend } from '#core/deck/card-trend.ts';
import { periodBefore, stepsBefore } from '#core/indicators/cadence.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

const at = (period: string, changes: Partial<ObservationSnapshot> = {}) =>
  syntheticSnapshot(period, { indicatorId: 'one', period, ...changes });
const course = (own: ObservationSnapshot, known: readonly ObservationSnapshot[]) =>
  cardTrend(own, known)?.points.map(({ period, figure }) => `${period} ${figure?.observationId ?? '—'}`);

test('a trend is what is known up to the card’s own time, in equal steps; a time without a figure is a gap', () => {
  const known = ['2021', '2020', '2019', '2017', '2016'].map((period) => at(period));
  expect(course(at('2020'), known)).toEqual(['2016 2016', '2017 2017', '2018 —', '2019 2019', '2020 2020']);
  const census = ['1990', '2000', '2010', '2020'].map((period) => at(period));
  expect(course(at('2020'), census)).toEqual(['1990 1990', '2000 2000', '2010 2010', '2020 2020']);
});

test('times follow one another by their kind: quarters, months, the same months of each year', () => {
  const quarters = ['2019-Q4', '2020-Q1', '2020-Q2', '2020-Q3'].map((period) => at(period));
  expect(course(at('2020-Q3'), quarters)?.[0]).toBe('2019-Q4 2019-Q4');
  const sums = ['2017', '2018', '2019', '2020'].map((year) => at(`${year}-01/${year}-10`));
  expect(course(sums[3] as ObservationSnapshot, sums)).toHaveLength(4);
  expect(course(at('2020'), quarters)).toBeUndefined();
  expect(periodBefore('2020-01', 1)).toBe('2019-12');
  expect(periodBefore('2020-S1', 1)).toBe('2019-S2');
  expect(periodBefore('2016/2020', 1)).toBe(null);
  expect(stepsBefore('2019-12', '2020-02')).toBe(2);
  expect(stepsBefore('2019', 'unknown')).toBe(null);
});

test('of other areas, units, indicators and plans, and without numbers, there are no points', () => {
  const own = at('2020');
  const three = ['2018', '2019'].map((period) => at(period));
  const others = [
    at('2017', { unit: '万元' }),
    at('2017', { indicatorId: 'other' }),
    at('2017', { area: { code: '1', name: '别处', shortName: '别处' } }),
    at('2017', { status: 'plan' }),
    at('2017', { value: null, growth: { percent: '3.0', basis: '' } }),
  ];
  expect(cardTrend(own, [...three, ...others])).toBe(null);
  expect(cardTrend(own, [...three, ...others, at('2017')])?.snapshots).toHaveLength(4);
  expect(cardTrend(at('2020', { status: 'plan' }), [...three, at('2017')])).toBe(null);
});

test('a card that leads with growth shows the course of the growth', () => {
  const grown = (period: string) => at(period, { value: null, unit: '', growth: { percent: '3.0', basis: '比上年' } });
  const known = ['2017', '2018', '2019', '2020'].map(grown);
  expect(cardTrend(grown('2020'), known)?.points.map(({ figure }) => figure?.facet)).toEqual(Array(4).fill('growth'));
});
