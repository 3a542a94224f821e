import { expect, test } from 'vitest';
import { type Candidate, offersIn } from '#core/offered/offers.ts';
import { typedNumbers } from '#core/offered/typed-numbers.ts';
import { snapshotWith } from '../indicators/snapshot.ts';

// A made-up city.
const area = (code: string, name: string) => ({ code, name: `${name}市`, shortName: name });
const [own, other] = [area('990100', '某甲'), area('990200', '某乙')];
const gdp = snapshotWith({
  id: 'gdp-2020',
  indicatorName: '地区生产总值',
  shortName: '地区生产总值',
  area: own,
  value: '5031.4',
  unit: '亿元',
  growth: { percent: '3.0', basis: '比上年' },
});
const before = { ...gdp, id: 'gdp-2019', period: '2019', value: '4800', growth: { percent: '3.0', basis: '比上年' } };
const elsewhere = { ...gdp, id: 'gdp-other', area: other };
const industry = snapshotWith({
  id: 'industry',
  indicatorName: '规模以上工业增加值',
  shortName: '规上工业增加值',
  area: own,
  value: '320.9',
  unit: '亿元',
  growth: { percent: '-6.2', basis: '比上年' },
  change: { points: '1.5', base: '上年' },
});
const list = (...snapshots: (typeof gdp)[]): Candidate[] =>
  snapshots.map((snapshot) => ({ snapshot, names: snapshot.indicatorName === '地区生产总值' ? ['gdp'] : [] }));
const context = { area: own.code, period: '2020', language: 'zh-CN' as const };

/** What is offered, as `the stretch of the text → the figures`. */
function offered(text: string, candidates: Candidate[]): string[] {
  return offersIn(text, candidates, context).map(
    ({ start, end, choices }) =>
      `${text.slice(start, end)} → ${choices.map(({ snapshot, facet }) => `${snapshot.id} ${facet}`).join(', ')}`,
  );
}

test('a number with its unit is the figure that prints it', () => {
  expect(offered('全市5031.4亿元', list(gdp))).toEqual(['5031.4亿元 → gdp-2020 value']);
  expect(offered('生产总值5,031.40亿元', list(gdp))).toEqual(['5,031.40亿元 → gdp-2020 value']);
  expect(offered('生产总值５０３１.４亿元', list(gdp))).toEqual(['５０３１.４亿元 → gdp-2020 value']);
});

test('another unit, more digits before it or no name near few digits: nothing is offered', () => {
  expect(offered('生产总值5031.4万元', list(gdp))).toEqual([]);
  expect(offered('生产总值15031.4亿元', list(gdp))).toEqual([]);
  expect(offered('生产总值5031.4', list(gdp))).toEqual([]);
  expect(offered('某项指标增长3.0%', list(gdp))).toEqual([]);
  expect(offered('2020年3月，第3.0版', list(gdp))).toEqual([]);
});

test('growth, a fall and a change take the words before them along', () => {
  expect(offered('GDP增长3.0%', list(gdp))).toEqual(['增长3.0% → gdp-2020 growth']);
  expect(offered('地区生产总值增速为3.0%', list(gdp))).toEqual(['3.0% → gdp-2020 growth']);
  expect(offered('规上工业增加值下降6.2%', list(industry))).toEqual(['下降6.2% → industry growth']);
  expect(offered('规上工业增加值增长6.2%', list(industry))).toEqual([]);
  expect(offered('规上工业增加值占比提高1.5个百分点', list(industry))).toEqual(['提高1.5个百分点 → industry change']);
});

test('of several figures the briefing’s come first; an area or a period that is said leaves no other', () => {
  const all = list(elsewhere, before, gdp);
  expect(offered('生产总值增长3.0%', all)).toEqual(['增长3.0% → gdp-2020 growth, gdp-2019 growth, gdp-other growth']);
  expect(offered('某乙生产总值增长3.0%', all)).toEqual(['增长3.0% → gdp-other growth']);
  expect(offered('2019年某甲生产总值增长3.0%', all)).toEqual(['增长3.0% → gdp-2019 growth']);
});

test('the nearest name comes first, and every number of a text is looked at', () => {
  const twin = { ...industry, growth: { percent: '3.0', basis: '比上年' } };
  expect(offered('生产总值5031.4亿元，增长3.0%；规上工业增加值320.9亿元，增长3.0%', list(gdp, twin))).toEqual([
    '5031.4亿元 → gdp-2020 value',
    '增长3.0% → gdp-2020 growth',
    '320.9亿元 → industry value',
    '增长3.0% → industry growth, gdp-2020 growth',
  ]);
});

test('typed numbers keep their places; dates and ordinals are none', () => {
  const text = '2020年全市达 5,031.4 亿元（第3位），占6.2%';
  expect(typedNumbers(text).map(({ start, end, value, unit }) => [text.slice(start, end), value, unit])).toEqual([
    ['5,031.4 亿元', '5031.4', '亿元'],
    ['6.2%', '6.2', '%'],
  ]);
});
