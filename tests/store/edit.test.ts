import { expect, onTestFinished, test } from 'vitest';
import type { StoreDatabase } from '#store/connect.ts';
import type { IndicatorStore } from '#store/indicator-store.ts';
import { openDatabase, openStore } from '#store/open-store.ts';
import type { AdditionInput, TypedFacts } from '#store/queries/edit/typed-facts.ts';
import { sampleStoreFile } from './sample-store.ts';

const gdp = 'obs-gdp-440200-2020';

async function opened(): Promise<{ store: IndicatorStore; database: StoreDatabase }> {
  const file = await sampleStoreFile();
  const [store, database] = [await openStore(file), await openDatabase(file)];
  if (!store.ok || !database.ok) throw new Error('not opened');
  onTestFinished(() => store.value.close());
  onTestFinished(() => database.value.destroy());
  return { store: store.value, database: database.value };
}

function facts(changed: Partial<TypedFacts> = {}): TypedFacts {
  return {
    value: '1353.49',
    unit: '亿元',
    qualifier: 'exact',
    status: 'normal',
    growthPercent: '3.0',
    growthBasis: '',
    note: '',
    ...changed,
  };
}

function addition(changed: Partial<AdditionInput> = {}): AdditionInput {
  return {
    indicatorId: 'gdp',
    name: '',
    topic: 'overview',
    area: '440200',
    period: '1949年',
    facts: facts({ value: null, growthPercent: '0' }),
    source: { title: '统计台账', publisher: '韶关市统计局', datePublished: '2021-03-01', quote: '持平' },
    ...changed,
  };
}

async function countAll(database: StoreDatabase): Promise<number[]> {
  const counts: number[] = [];
  for (const table of ['observation', 'indicator', 'source', 'area', 'audit_log', 'series'] as const) {
    const row = await database
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    counts.push(Number(row.count));
  }
  return counts;
}

test('a revision is a new vintage with its author and reason; the old one stays', async () => {
  const { store, database } = await opened();
  const revised = await store.revise(
    { observationId: gdp, facts: facts({ note: '按核算结果' }), reason: 'R1', comment: '年报核定' },
    'li',
  );
  expect(revised.ok && revised.value).toMatchObject({
    vintage: 2,
    note: '按核算结果',
    value: '1353.49',
    ranks: [{ rank: 6 }, { rank: 1 }],
  });
  const history = await store.history(gdp);
  expect(history?.vintages).toMatchObject([
    { vintage: 2, current: true, reason: 'R1', comment: '年报核定', withdrawn: false, batchId: null },
    { vintage: 1, current: false, reason: null, comment: '' },
  ]);
  // Nothing it prints changed, so the words of the briefing still prove it.
  expect(history?.vintages[0]?.snapshot.quotation).toEqual(history?.vintages[1]?.snapshot.quotation);
  expect(history?.findings).toEqual([]);
  const [log] = await database.selectFrom('audit_log').selectAll().execute();
  expect(log).toMatchObject({ who: 'li', action: 'revise', entity_id: gdp, reason: '年报核定' });
  expect(JSON.parse(log?.old ?? '')).toMatchObject({ vintage: 1, note: '' });
  expect(JSON.parse(log?.new ?? '')).toMatchObject({ vintage: 2, note: '按核算结果', reason: 'R1' });
  const series = await database
    .selectFrom('observation')
    .select('series_id')
    .distinct()
    .where('observation_id', '=', gdp)
    .execute();
  expect(series).toHaveLength(1);
});

test('a number the source does not print is the person’s; the publication stays named', async () => {
  const { store, database } = await opened();
  const [before] = await store.snapshots([gdp]);
  const input = { observationId: gdp, facts: facts({ value: '13534900', unit: '万元' }), reason: 'C' as const };
  const revised = await store.revise({ ...input, comment: '改以万元计' }, 'li');
  expect(revised.ok && revised.value).toMatchObject({
    ...{ value: '13534900', unit: '万元' },
    source: before?.source,
    quotation: { text: '改以万元计', start: -1 },
  });
  const manual = await database.selectFrom('source').selectAll().where('type', '=', 'manual').execute();
  expect(manual).toMatchObject([{ origin_id: before?.source.id, note: '改以万元计' }]);
  expect((await store.history(gdp))?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what does not fit is refused and nothing is written', async () => {
  const { store, database } = await opened();
  const before = await countAll(database);
  const revise = async (observationId: string, changed: Partial<TypedFacts>) => {
    const done = await store.revise({ observationId, facts: facts(changed), reason: 'C', comment: '' }, 'li');
    return done.ok ? 'revised' : done.failure.code;
  };
  const add = async (changed: Partial<AdditionInput>) => {
    const done = await store.add(addition(changed), 'li');
    return done.ok ? 'added' : done.failure.code;
  };
  expect(await revise('obs-none', {})).toBe('unknown-figure');
  expect(await revise(gdp, { unit: '公顷' })).toBe('unit-does-not-fit');
  expect(await revise(gdp, { unit: '朵' })).toBe('unit-does-not-fit');
  expect(await revise(gdp, { unit: '' })).toBe('unit-does-not-fit');
  expect(await add({ period: '某日' })).toBe('not-a-period');
  expect(await add({ area: '无名市' })).toBe('area-not-listed');
  expect(await add({ indicatorId: 'none' })).toBe('unknown-indicator');
  expect(await add({ indicatorId: null, name: ' ' })).toBe('unknown-indicator');
  expect(await add({ period: '2020' })).toBe('figure-exists');
  expect(await add({ area: '黑龙江省', period: '2020', facts: facts({ unit: '公顷' }) })).toBe('unit-does-not-fit');
  expect(await add({ facts: facts({ value: null, growthPercent: null }) })).toBe('figure-empty');
  for (const datePublished of ['去年', '2021-02-30']) {
    expect(await add({ source: { ...addition().source, datePublished } })).toBe('not-a-period');
  }
  expect(await countAll(database)).toEqual(before);
});

test('a figure is added by hand, with its source once', async () => {
  const { store, database } = await opened();
  const first = await store.add(addition({ indicatorId: null, name: 'GDP', area: '韶关市' }), 'li');
  expect(first.ok && first.value).toMatchObject({
    ...{ indicatorId: 'gdp', vintage: 1, period: '1949', value: null, growth: { percent: '0' } },
    area: { code: '440200' },
    source: { title: '统计台账', publisher: '韶关市统计局' },
    quotation: { text: '持平' },
  });
  const second = await store.add(addition({ period: '1948' }), 'li');
  expect(second.ok && first.ok && second.value.source.id).toBe(first.ok && first.value.source.id);
  expect(await database.selectFrom('source').select('id').where('type', '=', 'manual').execute()).toHaveLength(1);
  expect((await store.browse({ ...all, year: '1949' })).rows.map(({ indicatorId }) => indicatorId)).toEqual(['gdp']);
  const history = await store.history(first.ok ? first.value.id : '');
  expect(history?.vintages).toMatchObject([{ vintage: 1, current: true, reason: null }]);
});

const all = {
  ...{ text: '', topic: null, area: null, year: null, status: null, source: null, batch: null },
  ...{ sort: 'topic' as const, descending: false, offset: 0, limit: 200 },
};

test('a name nobody has makes an indicator, which is found at once; its area is listed with those it lies in', async () => {
  const { store } = await opened();
  const name = '测试用指标（不含数据）';
  const made = await store.add(addition({ indicatorId: null, name, topic: 'ecology', area: '哈尔滨市' }), 'li');
  expect(made.ok && made.value).toMatchObject({ indicatorName: name, topic: 'ecology', area: { name: '哈尔滨市' } });
  expect(await store.areaByCode('230000')).not.toBeNull();
  const found = await store.search('csyzb', null, 5);
  expect(found.map((summary) => summary.name)).toEqual([name]);
  expect((await store.browse({ ...all, text: '测试用' })).total).toBe(1);
  const again = await store.add(addition({ indicatorId: null, name, area: '哈尔滨市' }), 'li');
  expect(again.ok ? 'added' : again.failure.code).toBe('figure-exists');
});

test('a dismissed finding is left out for that vintage only', async () => {
  const { store, database } = await opened();
  const [finding] = await store.findings(null);
  if (finding === undefined) throw new Error('no finding');
  const { observationId, vintage, finding: what } = finding;
  const concerns = async () =>
    (await store.findings(null)).filter((one) => one.observationId === observationId && one.finding.rule === what.rule);
  const reason = '已核实';
  expect(await store.dismiss({ observationId, vintage, rule: what.rule, reason }, 'li')).toEqual({
    ok: true,
    value: null,
  });
  expect(await concerns()).toEqual([]);
  const [log] = await database.selectFrom('audit_log').selectAll().execute();
  expect(log).toMatchObject({ action: 'dismiss', entity_id: observationId, reason });

  const [snapshot] = await store.snapshots([observationId]);
  if (snapshot === undefined) throw new Error('no snapshot');
  const { value, unit, qualifier, status, growth } = snapshot;
  const same = {
    value,
    unit,
    qualifier,
    status,
    growthPercent: growth?.percent ?? null,
    growthBasis: '',
    note: '再核',
  };
  const revised = await store.revise({ observationId, facts: same, reason: 'C', comment: '' }, 'li');
  expect(revised.ok).toBe(true);
  expect(await concerns()).toMatchObject([{ vintage: vintage + 1 }]);
  const unknown = await store.dismiss({ observationId, vintage: 9, rule: 1, reason }, 'li');
  expect(unknown.ok ? 'dismissed' : unknown.failure.code).toBe('unknown-figure');
});

test('findings of one indicator are those the whole store has of it', async () => {
  const { store } = await opened();
  const whole = await store.findings(null);
  expect(whole.length).toBeGreaterThan(0);
  const ids = new Set((await store.observations('gdp', null)).map(({ id }) => id));
  expect(await store.findings('gdp')).toEqual(whole.filter(({ observationId }) => ids.has(observationId)));
});

test('a store that can only be read refuses edits as SQLite does', async () => {
  const file = await sampleStoreFile();
  const store = await openStore(file, { readOnly: true });
  if (!store.ok) throw new Error(store.failure.code);
  onTestFinished(() => store.value.close());
  const { failureOf } = await import('#store/store-failure.ts');
  const refused = await store.value.add(addition(), 'li').catch((error: unknown) => failureOf(error, file));
  expect(refused.ok ? 'added' : refused.failure.code).toBe('folder-read-only');
  expect((await store.value.facets()).indicators).toBe(49);
});
