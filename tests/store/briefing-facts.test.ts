import { expect, test } from 'vitest';
import { liesIn } from '#core/indicators/area.ts';
import { topics } from '#core/indicators/topics.ts';
import { belongsToBriefing } from '#store/queries/briefing-period.ts';
import { sampleStore } from './sample-store.ts';

const allTopics = topics.map((topic) => topic.id);

test.each([
  ['2020', true, 'the period'],
  ['2020-Q3', true, 'a part of it'],
  ['2020-01/2020-10', true, 'a part of it'],
  ['2016/2020', true, 'a plan that ends with it'],
  ['2020/2035', true, 'a plan that begins with it'],
  ['2021-04', true, 'a month of the year after'],
  ['unknown', true, 'undated, published in the year after'],
  ['2019', false, 'the year before'],
  ['2019-09', false, 'a month before'],
  ['2021', false, 'the year after'],
  ['2022-01', false, 'a month too late'],
  ['2011/2015', false, 'an earlier plan'],
  ['2021/2025', false, 'a later plan'],
  ['2019-11/2020-03', false, 'a span that begins before'],
])('%s in a briefing on 2020: %s (%s)', (period, belongs) => {
  expect(belongsToBriefing({ period, datePublished: '2021-04-12' }, '2020')).toBe(belongs);
});

test('undated facts go by their publication', () => {
  const belongs = (datePublished: string) => belongsToBriefing({ period: 'unknown', datePublished }, '2020');
  expect(belongs('2020-06-01')).toBe(true);
  expect(belongs('2021-12-31')).toBe(true);
  expect(belongs('2022-01-01')).toBe(false);
  expect(belongs('2019-12-31')).toBe(false);
  expect(belongs('')).toBe(false);
});

test('a quarter has no use for its year or the plan of years', () => {
  const belongs = (period: string) => belongsToBriefing({ period, datePublished: '' }, '2020-Q1');
  expect(belongs('2020-Q1')).toBe(true);
  expect(belongs('2020-02')).toBe(true);
  expect(belongs('2020')).toBe(false);
  expect(belongs('2020-Q2')).toBe(false);
});

test('facts of the city and its parts come first, headline first, then the series around it', async () => {
  const store = await sampleStore();
  const facts = await store.briefingFacts({ area: '440200', period: '2020', topics: allTopics });
  const stated = facts.filter((fact) => liesIn(fact.area.code, '440200'));
  const context = facts.filter((fact) => !liesIn(fact.area.code, '440200'));
  expect(stated).toHaveLength(42); // 45 less two of 全国 and one of 广东省
  expect(facts.slice(0, stated.length)).toEqual(stated);
  expect(stated.slice(0, 3).map((fact) => fact.indicatorId)).toEqual([
    'gdp',
    'local-budget-revenue',
    'industrial-value-added',
  ]);
  expect(new Set(stated.map((fact) => fact.area.name))).toEqual(new Set(['韶关市', '韶关市区', '翁源县']));

  const guangdong = context.filter((fact) => fact.area.name === '广东省');
  expect(guangdong.map((fact) => fact.period)).toEqual(['2015', '2016', '2017', '2018', '2019', '2020']);
  expect(new Set(context.map((fact) => fact.indicatorId))).toEqual(
    new Set(['gdp', 'gdp-national', 'primary-value-added', 'secondary-value-added', 'tertiary-value-added']),
  );
  expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
});

test('topics, other areas and other periods narrow the facts; nothing is made up for them', async () => {
  const store = await sampleStore();
  const ecology = await store.briefingFacts({ area: '440200', period: '2020', topics: ['ecology'] });
  expect(new Set(ecology.map((fact) => fact.topic))).toEqual(new Set(['ecology']));
  expect(await store.briefingFacts({ area: '440200', period: '2020', topics: [] })).toEqual([]);
  expect(await store.briefingFacts({ area: '440229', period: '2020', topics: ['ecology'] })).toHaveLength(1);
  expect(await store.briefingFacts({ area: '440200', period: '2010', topics: ['ecology'] })).toEqual([]);
  expect(await store.briefingFacts({ area: '999999', period: '2020', topics: allTopics })).toEqual([]);
});

test('choices are what a briefing can be about', async () => {
  const store = await sampleStore();
  expect(await store.choices()).toEqual({
    areas: [
      { code: '440200', name: '韶关市' },
      { code: '440200-U', name: '韶关市区' },
      { code: '440229', name: '翁源县' },
    ],
    periods: ['2020'],
    topics: topics.filter(({ id }) => id !== 'other'), // no indicator of the sample is any other
  });
  expect(await store.areaByCode('440200')).toEqual({ code: '440200', name: '韶关市', shortName: '韶关' });
  expect(await store.areaByCode('1')).toBeNull();
});

test('snapshots come in the order asked, unknown ids left out', async () => {
  const store = await sampleStore();
  const ids = ['obs-forest-coverage-440200-2021-04', 'obs-none', 'obs-gdp-440200-2020'];
  expect((await store.snapshots(ids)).map((snapshot) => snapshot.id)).toEqual([ids[0], ids[2]]);
  expect(await store.snapshots([])).toEqual([]);
});
