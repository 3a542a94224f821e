import { describe, expect, onTestFinished, test } from 'vitest';
import type { BrowseQuery, BrowseRow } from '#contract/store-contract.ts';
import type { IndicatorStore } from '#store/indicator-store.ts';
import { openDatabase, openStore } from '#store/open-store.ts';
import { sparklineOf } from '#store/queries/browse/sparkline.ts';
import { insertObservation } from '#store/queries/write-observation.ts';
import { sampleStore, sampleStoreFile } from './sample-store.ts';

const everything: BrowseQuery = {
  text: '',
  topic: null,
  area: null,
  year: null,
  status: null,
  source: null,
  batch: null,
  sort: 'topic',
  descending: false,
  offset: 0,
  limit: 200,
};

async function browse(store: IndicatorStore, query: Partial<BrowseQuery> = {}) {
  return store.browse({ ...everything, ...query });
}

function ids(rows: readonly BrowseRow[]): string[] {
  return rows.map(({ indicatorId }) => indicatorId);
}

test('facets count indicators with a current figure', async () => {
  const store = await sampleStore();
  const facets = await store.facets();
  expect(facets.indicators).toBe(49);
  expect(facets.topics.reduce((sum, { count }) => sum + count, 0)).toBe(49);
  expect(facets.areas[0]).toMatchObject({ id: '000000', name: '全国' }); // the long series are of the country
  expect(facets.years.map(({ id }) => id)).toEqual([...facets.years.map(({ id }) => id)].sort().reverse());
  expect(facets.statuses.map(({ id }) => id)).toContain('normal');
  expect(facets.sources.every(({ name }) => name !== '')).toBe(true);
  const { total, rows } = await browse(store);
  expect(total).toBe(49);
  expect(rows.reduce((sum, { observations }) => sum + observations, 0)).toBe(facets.observations);
});

describe('filters', () => {
  test('every value of a facet shows as many indicators as it counts', async () => {
    const store = await sampleStore();
    const facets = await store.facets();
    for (const { id, count } of facets.topics) expect((await browse(store, { topic: id })).total, id).toBe(count);
    for (const { id, count } of facets.areas) expect((await browse(store, { area: id })).total, id).toBe(count);
    for (const { id, count } of facets.years) expect((await browse(store, { year: id })).total, id).toBe(count);
    for (const { id, count } of facets.sources) expect((await browse(store, { source: id })).total, id).toBe(count);
    for (const { id, count } of facets.statuses) {
      expect((await browse(store, { status: id as BrowseQuery['status'] })).total, id).toBe(count);
    }
    expect((await browse(store, { batch: 'none' })).total).toBe(0);
  });

  test('combine: one figure must meet all of them', async () => {
    const store = await sampleStore();
    const { rows } = await browse(store, { text: '生产总值', area: '440200', year: '2020' });
    expect(ids(rows)).toContain('gdp');
    const gdp = rows.find(({ indicatorId }) => indicatorId === 'gdp');
    expect(gdp).toMatchObject({ areas: 1, observations: 1, latest: { area: '韶关市', period: '2020' } });
    const [source] = (await store.facets()).sources;
    const narrowed = await browse(store, { area: '440200', year: '2020', source: source?.id ?? '' });
    const wide = await browse(store, { area: '440200', source: source?.id ?? '' });
    expect(narrowed.total).toBeLessThanOrEqual(wide.total);
    expect((await browse(store, { text: '生产总值', topic: 'ecology' })).total).toBe(0);
  });

  test('words find by name, part, pinyin and initials, best first', async () => {
    const store = await sampleStore();
    for (const text of ['森林覆盖率', 'slfgl', 'senlin', '林覆']) {
      const { rows } = await browse(store, { text, sort: 'relevance' });
      expect(rows[0]?.name, text).toBe('森林覆盖率');
    }
  });
});

test.each(['relevance', 'name', 'topic', 'latest', 'observations'] as const)(
  'pages sorted by %s hold every indicator once',
  async (sort) => {
    const store = await sampleStore();
    for (const descending of [false, true]) {
      const whole = ids((await browse(store, { sort, descending })).rows);
      expect(new Set(whole).size).toBe(49);
      const paged: string[] = [];
      for (let offset = 0; offset < 49; offset += 7) {
        paged.push(...ids((await browse(store, { sort, descending, offset, limit: 7 })).rows));
      }
      expect(paged).toEqual(whole);
    }
  },
);

test('sorted by what a row shows', async () => {
  const store = await sampleStore();
  const counts = (await browse(store, { sort: 'observations', descending: true })).rows.map((row) => row.observations);
  expect(counts).toEqual([...counts].sort((left, right) => right - left));
  const names = (await browse(store, { sort: 'name' })).rows.map(({ name }) => name);
  expect(names.indexOf('地区生产总值')).toBeLessThan(names.indexOf('森林覆盖率')); // dì before sēn
});

describe('sparklines', () => {
  const point = (period: string, number: number | null, multiplier = 0) => ({ period, number, multiplier });

  test('keep gaps and stay in one unit', () => {
    const years = [point('2015', 1), point('2018', 4), point('2019', null), point('2020', 6)];
    expect(sparklineOf(years)).toEqual([1, null, null, 4, null, 6]);
    expect(sparklineOf([point('2020-Q4', 1), point('2021-Q2', 3)])).toEqual([1, null, 3]);
    expect(sparklineOf([point('2020-11', 1), point('2021-01', 3)])).toEqual([1, null, 3]);
    expect(sparklineOf([point('2011/2015', 1), point('2016/2020', 2)])).toEqual([1, 2]);
    expect(sparklineOf([point('2019', 10_000, 4), point('2020', 2, 8)])).toEqual([1, 2]);
  });

  test('hold at most 24 points, the newest', () => {
    const years = Array.from({ length: 40 }, (_, index) => point(String(1981 + index), index));
    expect(sparklineOf(years)).toHaveLength(24);
    expect(sparklineOf(years).at(-1)).toBe(39);
    expect(sparklineOf([point('1900', 1), point('2020', 2)])).toEqual([2]);
    expect(sparklineOf([])).toEqual([]);
  });

  test('of the store end with the figure shown', async () => {
    const store = await sampleStore();
    const gdp = (await browse(store)).rows.find(({ indicatorId }) => indicatorId === 'gdp');
    expect(gdp?.latest).toMatchObject({ area: '韶关市', period: '2020', value: '1353.49', unit: '亿元' });
    expect(gdp?.sparkline.at(-1)).toBeCloseTo(1353.49);
    expect(gdp?.latest?.source).not.toBe('');
  });
});

test('an indicator opens with its series in the area with most figures, or in the one asked', async () => {
  const store = await sampleStore();
  const gdp = await store.indicator('gdp', null);
  expect(gdp).toMatchObject({ name: '地区生产总值', topic: 'overview', targets: [] });
  expect(gdp?.aliases.length).toBeGreaterThan(0);
  const [longest] = gdp?.series ?? [];
  expect(longest?.area.code).toBe(gdp?.areas[0]?.code);
  const periods = longest?.points.map(({ period }) => period) ?? [];
  expect(periods).toEqual([...periods].sort());
  const shown = await store.observations('gdp', longest?.area.code ?? '');
  expect(gdp?.series.flatMap(({ points }) => points)).toHaveLength(shown.length);
  expect(longest?.points.at(-1)).toEqual(shown.find(({ id }) => id === longest?.points.at(-1)?.id));
  const other = await store.indicator('gdp', '999999');
  expect(other?.series).toEqual([]);
  expect(await store.indicator('none', null)).toBeNull();
});

test('a source is shown with the text its quotations stand in', async () => {
  const store = await sampleStore();
  const [gdp] = await store.snapshots(['obs-gdp-440200-2020']);
  const source = await store.sourceText(gdp?.source.id ?? '');
  const { start, end, text } = gdp?.quotation ?? { start: 0, end: 0, text: '' };
  expect(source?.body.slice(start, end)).toBe(text);
  expect(source?.title).toBe(gdp?.source.title);
  expect(await store.sourceText('none')).toBeNull();
});

test('what another connection writes is seen at once', async () => {
  const file = await sampleStoreFile();
  const store = await openStore(file);
  const other = await openDatabase(file);
  if (!store.ok || !other.ok) throw new Error('not opened');
  onTestFinished(() => store.value.close());
  onTestFinished(() => other.value.destroy());
  const before = (await store.value.facets()).observations;
  const [gdp] = await store.value.snapshots(['obs-gdp-440200-2020']);
  if (gdp === undefined) throw new Error('no gdp');
  // The same figure under another area's name would be made up, so its note alone is new.
  const copy = { ...gdp, areaCode: '440000', sourceId: gdp.source.id, period: '1999', value: null, note: '测试' };
  await insertObservation(other.value, copy, '2026-01-01T00:00:00Z');
  expect((await store.value.facets()).observations).toBe(before + 1);
  expect((await browse(store.value, { year: '1999' })).rows[0]).toMatchObject({ indicatorId: 'gdp', observations: 1 });
});
