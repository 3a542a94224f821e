import { expect, test } from 'vitest';
import type { InboxDecision } from '#contract/inbox-contract.ts';
import type { Candidate } from '#core/extract/candidate.ts';
import { emptyStore, fixture, importBytes } from '../import/import-files.ts';
import { added, candidate, code, item, openedEmpty, openedSample, type Opened, value, words } from './texts.ts';

const area = { area: '哈尔滨市' };

function accept(candidateId: string, reason: 'R1' | null = null): InboxDecision {
  return { kind: 'accept', candidateId, edit: null, confirmed: ['area', 'period', 'indicator'], reason };
}

/** Texts that each state one thing, one after another, all accepted; answers the last item before that. */
async function oneByOne(opened: Opened, statements: [string, Partial<Candidate>][]) {
  let last = null;
  for (const [number, [sentence, facts]] of statements.entries()) {
    const body = `第${number + 1}篇\n${sentence}`;
    const source = { ...words, title: `第${number + 1}篇`, publisher: `单位${number + 1}` };
    const text = await added(opened, body, [candidate(body, sentence, { ...area, ...facts })], source);
    last = await item(opened, text, 0);
    if (number < statements.length - 1) {
      value(await opened.store.inbox.decide(text.sourceId, accept(last.candidateId), 'li'));
    } else return { item: last, text };
  }
  throw new Error('no statement');
}

const name = '测试用产值';
const level = { name, value: '12.5', unit: '亿元' };
const growth = { growth: { percent: '8.1', basis: '同比' } };

test('a statement with all that is stored and more takes its place; the earlier words go on as evidence', async () => {
  const opened = await openedEmpty();
  const last = await oneByOne(opened, [
    ['产值12.5亿元', level],
    ['产值12.5亿元，增长8.1%', { ...level, ...growth }],
  ]);
  expect(last.item).toMatchObject({ meeting: 'added', stored: { value: '12.5', growth: null }, toConfirm: [] });
  value(await opened.store.inbox.decide(last.text.sourceId, accept(last.item.candidateId), 'li'));
  const id = (await item(opened, last.text, 0)).observationId ?? '';
  const history = await opened.store.history(id);
  expect(history?.vintages[0]).toMatchObject({
    ...{ vintage: 2, current: true, reason: 'R1' },
    snapshot: { value: '12.5', growth: { percent: '8.1' }, source: { title: '第2篇' } },
  });
  expect(history?.evidence.map(({ quote }) => quote)).toContain('产值12.5亿元');
  expect(history?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a statement that adds a fact to others it does not say joins them; both quotations prove the figure', async () => {
  const opened = await openedEmpty();
  const ranks = [{ rank: 3, scope: '全省', of: 'value' as const, outOf: null }];
  const last = await oneByOne(opened, [
    ['产值12.53亿元，增长8.1%', { ...level, value: '12.53', ...growth }],
    ['产值12.5亿元，居全省第3位', { ...level, ranks }],
  ]);
  expect(last.item.meeting).toBe('added');
  value(await opened.store.inbox.decide(last.text.sourceId, accept(last.item.candidateId), 'li'));
  const stored = (await item(opened, last.text, 0)).stored;
  expect(stored).toMatchObject({
    ...{ value: '12.53', growth: { percent: '8.1' }, ranks: [{ rank: 3 }], source: { title: '第1篇' } },
    quotation: { text: '产值12.53亿元，增长8.1%' },
  });
  const history = await opened.store.history(stored?.id ?? '');
  expect(history?.evidence).toMatchObject([{ quote: '产值12.5亿元，居全省第3位', value: '12.5' }]);
  expect(history?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('growth alone is a figure of its own beside a level; the same growth is its evidence, another a conflict', async () => {
  const opened = await openedEmpty();
  const alone = await oneByOne(opened, [
    ['产值12.5亿元', level],
    ['产值增长8.1%', { name, ...growth }],
  ]);
  expect(alone.item).toMatchObject({ meeting: 'added', stored: null });
  const withLevel = await openedEmpty();
  const same = await oneByOne(withLevel, [
    ['产值12.5亿元，增长8.1%', { ...level, ...growth }],
    ['产值增长8.1%', { name, ...growth }],
  ]);
  expect(same.item).toMatchObject({ meeting: 'second-evidence', stored: { value: '12.5' } });
  const other = await oneByOne(withLevel, [['产值增长8.2%', { name, growth: { percent: '8.2', basis: '比上年' } }]]);
  expect(other.item).toMatchObject({ meeting: 'conflict', stored: { value: '12.5' }, toConfirm: ['conflict'] });
  const quarter = { growth: { percent: '2.2', basis: '环比' } };
  const basis = await oneByOne(withLevel, [['产值环比增长2.2%', { name, ...quarter }]]);
  expect(basis.item.meeting).toBe('added'); // another fact than growth on the year
  value(await withLevel.store.inbox.decide(other.text.sourceId, accept(other.item.candidateId, 'R1'), 'li'));
  expect((await item(withLevel, other.text, 0)).stored).toMatchObject({ value: '12.5', growth: { percent: '8.2' } });
});

test('the same amount in another unit is the same figure; another kind of unit asks', async () => {
  const opened = await openedEmpty();
  const same = await oneByOne(opened, [
    ['产值12.53亿元', { ...level, value: '12.53' }],
    ['产值125300万元', { ...level, value: '125300', unit: '万元' }],
  ]);
  expect(same.item.meeting).toBe('second-evidence');
  const other = await oneByOne(opened, [['产值12.5万吨', { ...level, unit: '万吨' }]]);
  expect(other.item).toMatchObject({ indicatorId: null, meeting: 'new-indicator', toConfirm: ['indicator'] });
  expect(other.item.matches[0]).toMatchObject({ name, score: 1, unitFits: false });
  value(await opened.store.inbox.decide(other.text.sourceId, accept(other.item.candidateId), 'li'));
  expect((await item(opened, other.text, 0)).stored).toMatchObject({ indicatorName: name, unit: '万吨' });
});

test('ratios, units of no table and figures of plans are stored as printed', async () => {
  const opened = await openedEmpty();
  const ratio = await oneByOne(opened, [
    ['三次产业结构为11.4:31.2:57.5', { name: '三次产业结构', value: '11.4:31.2:57.5', unit: '' }],
    ['三次产业结构为11.4：31.2：57.5', { name: '三次产业结构', value: '11.4：31.2：57.5', unit: '' }],
  ]);
  expect(ratio.item).toMatchObject({ meeting: 'second-evidence', findings: [] });
  const unlisted = await oneByOne(opened, [['灯会作品35盏', { name: '灯会作品', value: '35', unit: '盏' }]]);
  expect(unlisted.item.findings).toMatchObject([{ rule: 3, severity: 'info' }]);
  value(await opened.store.inbox.decide(unlisted.text.sourceId, accept(unlisted.item.candidateId), 'li'));
  expect((await item(opened, unlisted.text, 0)).stored).toMatchObject({ value: '35', unit: '盏' });
  const plan = await oneByOne(opened, [
    [
      '到2025年，覆盖率达到80%左右',
      { name: '覆盖率', value: '80', unit: '%', period: '2025', status: 'plan', qualifier: '左右' },
    ],
  ]);
  expect(plan.item.findings).toEqual([]);
  value(await opened.store.inbox.decide(plan.text.sourceId, accept(plan.item.candidateId), 'li'));
  expect((await item(opened, plan.text, 0)).stored).toMatchObject({
    status: 'plan',
    qualifier: 'about',
    period: '2025',
  });
});

test('increases in its own unit and comparisons with other areas are kept with the figure', async () => {
  const opened = await openedEmpty();
  const last = await oneByOne(opened, [
    [
      '企业35家，比上年增加5家，增长12.0%，高于全省0.3个百分点',
      {
        ...{ name: '测试用企业', value: '35', unit: '家', growth: { percent: '12.0', basis: '比上年' } },
        ...{ amount: { value: '5', unit: '家', base: '比上年' }, comparisons: [{ scope: '全省', points: '0.3' }] },
      },
    ],
  ]);
  value(await opened.store.inbox.decide(last.text.sourceId, accept(last.item.candidateId), 'li'));
  expect((await item(opened, last.text, 0)).stored?.note).toBe('比上年增加5家');
  expect(await opened.database.selectFrom('observation_comparison').selectAll().execute()).toMatchObject([
    { scope: '全省', difference_points: '0.3' },
  ]);
});

test('a text without publisher and date proves nothing until it is described', async () => {
  const opened = await openedEmpty();
  const bare = { title: '', publisher: '', datePublished: '', url: '' };
  const body = '产值12.5亿元';
  const found = [candidate(body, body, { ...area, ...level })];
  const text = await added(opened, body, found, bare);
  expect(text.items[0]?.findings).toMatchObject([{ rule: 34, severity: 'error' }]);
  const [first] = text.items;
  const decision = accept(first?.candidateId ?? '');
  expect(code(await opened.store.inbox.decide(text.sourceId, decision, 'li'))).toBe('candidate-blocked');
  const described = value(await opened.store.inbox.describe(text.sourceId, words, found, 'li'));
  expect(described.items[0]?.findings).toEqual([]);
  expect(code(await opened.store.inbox.decide(text.sourceId, decision, 'li'))).toBe('done');
});

test('statements of one text that contradict each other are stored one at a time', async () => {
  const opened = await openedEmpty();
  const body = '产值12.5亿元。产值14亿元。';
  const found = [
    candidate(body, '产值12.5亿元', { ...area, ...level }),
    candidate(body, '产值14亿元', { ...area, ...level, value: '14' }),
  ];
  const text = await added(opened, body, found);
  expect(text.items.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([[], [5]]);
  const decided = value(await opened.store.inbox.decide(text.sourceId, { kind: 'accept-all', confidence: 0 }, 'li'));
  expect(decided.skipped).toBe(1);
  expect(await item(opened, text, 1)).toMatchObject({ meeting: 'conflict', toConfirm: ['conflict'], state: 'new' });
});

test('of two indicators with one name, the one with figures of the area is taken', async () => {
  const opened = await openedSample();
  const body = '全国GDP为1034867.6亿元，韶关GDP为1353.49亿元。';
  const gdp = { name: 'GDP', unit: '亿元' };
  const text = await added(opened, body, [
    candidate(body, '全国GDP为1034867.6亿元', { ...gdp, value: '1034867.6', area: '全国' }),
    candidate(body, '韶关GDP为1353.49亿元', { ...gdp, value: '1353.49', area: '韶关' }),
  ]);
  expect(text.items.map(({ indicatorId, meeting }) => [indicatorId, meeting])).toEqual([
    ['gdp-national', 'second-evidence'],
    ['gdp', 'second-evidence'],
  ]);
});

test('全省 in a text about a city is the province around it, 全市 the city', async () => {
  const opened = await openedSample();
  const body = '全市测试用产值12.5亿元。全省测试用产值99.5亿元。';
  const product = { name: '测试用产值', unit: '亿元' };
  const found = [
    candidate(body, '全市测试用产值12.5亿元', { ...product, value: '12.5', area: '全市' }),
    candidate(body, '全省测试用产值99.5亿元', { ...product, value: '99.5', area: '全省' }),
  ];
  const text = await added(opened, body, found, { ...words, title: '韶关市测试简报' });
  expect(text.items.map(({ area }) => area?.code)).toEqual(['440200', '440000']);
});

test('reopening takes the words of what was merged from the figure too; undoing brings them back', async () => {
  const opened = await openedSample();
  const body = '韶关GDP为1353.5亿元。地区生产总值1353.5亿元，增长3.0%。';
  const gdp = { name: 'GDP', unit: '亿元', value: '1353.5' };
  const first = candidate(body, '韶关GDP为1353.5亿元', gdp);
  const again = candidate(body, '地区生产总值1353.5亿元，增长3.0%', gdp);
  const text = await added(opened, body, [first, again]);
  const [one = '', other = ''] = text.items.map(({ candidateId }) => candidateId);
  const decide = async (decision: InboxDecision) =>
    value(await opened.store.inbox.decide(text.sourceId, decision, 'li'));
  const quotes = async () =>
    (await opened.store.history('obs-gdp-440200-2020'))?.evidence.map(({ quote }) => quote).sort();
  const both = [first.quote, again.quote].sort();
  await decide(accept(one));
  await decide({ kind: 'merge', candidateId: other, into: one });
  expect(await quotes()).toEqual(both);
  await decide({ kind: 'reopen', candidateId: one });
  expect(await quotes()).toEqual([]);
  value(await opened.store.inbox.undo(text.sourceId, 'li'));
  expect(await quotes()).toEqual(both);
});

test('undoing an import leaves what was accepted over it, and never brings up what was taken back', async () => {
  const { file, database } = await emptyStore();
  await importBytes(database, 'nbs.csv', fixture('nbs-province-2018.csv'), { now: new Date('2020-01-01T00:00:00Z') });
  const { openStore } = await import('#store/open-store.ts');
  const opened = value(await openStore(file));
  const [figure] = await opened.snapshots([
    (await database.selectFrom('observation').select('observation_id').executeTakeFirstOrThrow()).observation_id,
  ]);
  if (figure === undefined) throw new Error('no figure');
  const printed = '99999.9';
  const body = `${figure.indicatorName}${printed}${figure.unit}`;
  const facts = { name: figure.indicatorName, value: printed, unit: figure.unit, period: figure.period };
  const found = [candidate(body, body, { ...facts, area: figure.area.name })];
  const text = value(await opened.inbox.add({ body, words, fileName: '', candidates: found }));
  const decision = accept(text.items[0]?.candidateId ?? '', 'R1');
  value(await opened.inbox.decide(text.sourceId, decision, 'li'));
  expect((await opened.snapshots([figure.id]))[0]?.value).toBe(printed);
  const [batch] = await opened.batches();
  await opened.undoBatch(batch?.batchId ?? '');
  expect((await opened.snapshots([figure.id]))[0]?.value).toBe(printed); // a later revision stays
  value(await opened.inbox.undo(text.sourceId, 'li'));
  expect(await opened.snapshots([figure.id])).toEqual([]); // both were taken back
  await opened.close();
});
