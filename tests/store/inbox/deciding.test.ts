import { expect, test } from 'vitest';
import type { InboxDecision } from '#contract/inbox-contract.ts';
import { checkStore } from '#store/backup/check-store.ts';
import { added, candidate, code, item, openedSample, standing, value, words } from './texts.ts';

const body = `一、经济
2020年，韶关市地区生产总值1353.5亿元，增长3.0%。一般公共预算收入106亿元。
测试用蒲草编织品产量为12.5万件，增长8.1%，居粤北地区第2位。
二、其他
全市测试用蒲草编织品产量12.5万件。目前，测试用河道长度为31公里。
`;
const gdp = candidate(body, '地区生产总值1353.5亿元，增长3.0%', {
  ...{ name: '地区生产总值', value: '1353.5', unit: '亿元', growth: { percent: '3.0', basis: '' } },
});
const revenue = candidate(body, '一般公共预算收入106亿元', { name: '一般公共预算收入', value: '106', unit: '亿元' });
const weaving = candidate(body, '测试用蒲草编织品产量为12.5万件，增长8.1%，居粤北地区第2位', {
  ...{ name: '测试用蒲草编织品产量', value: '12.5', unit: '万件', growth: { percent: '8.1', basis: '' } },
  ranks: [{ rank: 2, scope: '粤北地区', of: 'growth', outOf: null }],
});
const again = candidate(body, '全市测试用蒲草编织品产量12.5万件', {
  ...{ name: '测试用蒲草编织品产量', value: '12.5', unit: '万件', confidence: 0.8 },
});
const rivers = candidate(body, '测试用河道长度为31公里', {
  ...{ name: '测试用河道长度', value: '31', unit: '公里', period: '2021-04', periodOrigin: 'publication' },
  ...{ confidence: 0.7 },
});
const all = [gdp, revenue, weaving, again, rivers];

function accept(candidateId: string, more: Partial<Extract<InboxDecision, { kind: 'accept' }>> = {}): InboxDecision {
  return { kind: 'accept', candidateId, edit: null, confirmed: [], reason: null, ...more };
}

async function begun() {
  const opened = await openedSample();
  const text = await added(opened, body, all);
  const ids = text.items.map(({ candidateId }) => candidateId);
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = ids;
  const decide = (decision: InboxDecision) => opened.store.inbox.decide(text.sourceId, decision, 'li');
  return { opened, text, decide, ids: { gdp: first, revenue: second, weaving: third, again: fourth, rivers: fifth } };
}

test('each candidate says how it meets the store and what is to be confirmed', async () => {
  const { text } = await begun();
  expect(text.openedBefore).toBe(false);
  expect(text.undo).toBeNull();
  expect(text.items.map(({ meeting, indicatorId, toConfirm }) => [meeting, indicatorId, toConfirm])).toEqual([
    ['second-evidence', 'gdp', []],
    ['conflict', 'local-budget-revenue', ['conflict']],
    ['new-indicator', null, []],
    ['new-indicator', null, []],
    ['new-indicator', null, ['period']],
  ]);
  expect(text.items[1]?.stored).toMatchObject({ value: '105.11', unit: '亿元' });
  expect(text.items.map(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual(
    Array(5).fill([]),
  );
  expect(text.items[1]?.findings.map(({ rule }) => rule)).toContain(6);
  expect(text.items[4]?.findings.map(({ rule }) => rule)).toContain(16);
  expect(text.items[0]).toMatchObject({ area: { code: '440200' }, changed: false, state: 'new', observationId: null });
});

test('accepting a known figure makes its words second evidence; undoing takes that back', async () => {
  const { opened, text, decide, ids } = await begun();
  const before = await standing(opened.database);
  const decided = value(await decide(accept(ids.gdp)));
  expect(decided.undo).toEqual({ 'zh-CN': '采用“地区生产总值”', en: 'accepting “地区生产总值”' });
  expect(decided.items).toMatchObject([{ candidateId: ids.gdp, state: 'accepted', meeting: 'stored' }]);
  const history = await opened.store.history('obs-gdp-440200-2020');
  expect(history?.vintages).toHaveLength(1);
  expect(history?.evidence).toMatchObject([{ value: '1353.5', unit: '亿元', source: '测试简报', quote: gdp.quote }]);
  expect(history?.evidence[0]?.location).toBe('测试简报第2段');
  expect(code(await decide(accept(ids.gdp)))).toBe('candidate-decided');
  expect(value(await opened.store.inbox.undo(text.sourceId, 'li')).undo).toBeNull();
  expect(await standing(opened.database)).toEqual(before);
  expect(code(await opened.store.inbox.undo(text.sourceId, 'li'))).toBe('nothing-to-undo');
});

test('a conflict is stored with a reason as a revision, which keeps what it does not say', async () => {
  const { opened, text, decide, ids } = await begun();
  const before = await standing(opened.database);
  expect(code(await decide(accept(ids.revenue)))).toBe('revision-without-reason');
  expect(await standing(opened.database)).toEqual(before);
  value(await decide(accept(ids.revenue, { confirmed: ['conflict'], reason: 'R1' })));
  const [revised] = await opened.store.snapshots(['obs-local-budget-revenue-440200-2020']);
  expect(revised).toMatchObject({
    ...{ vintage: 2, value: '106', growth: { percent: '4.0' }, source: { title: '测试简报' } },
    quotation: { text: revenue.quote, start: revenue.start, end: revenue.end },
  });
  expect(revised?.ranks).toHaveLength(2);
  const history = await opened.store.history('obs-local-budget-revenue-440200-2020');
  expect(history?.vintages.map(({ vintage, current, reason }) => [vintage, current, reason])).toEqual([
    [2, true, 'R1'],
    [1, false, null],
  ]);
  expect(history?.evidence).toMatchObject([{ value: '105.11' }]); // what proves the growth that was kept
  value(await opened.store.inbox.undo(text.sourceId, 'li'));
  const taken = await opened.store.history('obs-local-budget-revenue-440200-2020');
  expect(taken?.vintages.map(({ vintage, current, withdrawn }) => [vintage, current, withdrawn])).toEqual([
    [2, false, true],
    [1, true, false],
  ]);
});

test('a new figure makes its indicator; what the text says again becomes its evidence', async () => {
  const { opened, decide, ids } = await begun();
  const decided = value(await decide(accept(ids.weaving, { edit: { topic: 'innovation' } })));
  const stored = decided.items.find(({ candidateId }) => candidateId === ids.weaving)?.stored;
  expect(stored).toMatchObject({
    ...{ indicatorName: '测试用蒲草编织品产量', topic: 'innovation', value: '12.5', unit: '万件', vintage: 1 },
    ...{ growth: { percent: '8.1' }, ranks: [{ rank: 2, scope: '粤北地区' }], periodBasis: 'printed' },
    ...{ area: { code: '440200' }, salience: 'normal', quotation: { start: weaving.start, end: weaving.end } },
  });
  expect(decided.items.find(({ candidateId }) => candidateId === ids.again)).toMatchObject({
    ...{ meeting: 'second-evidence', indicatorId: stored?.indicatorId },
  });
  expect((await opened.store.search('测试用蒲草', null, 5)).map(({ name }) => name)).toEqual(['测试用蒲草编织品产量']);
  expect(
    (await opened.store.history(stored?.id ?? ''))?.findings.filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
  const [log] = await opened.database.selectFrom('audit_log').selectAll().where('action', '=', 'accept').execute();
  expect(log).toMatchObject({ who: 'li', entity: 'observation', entity_id: stored?.id });
  expect(JSON.parse(log?.new ?? '{}')).toMatchObject({
    vintage: 1,
    candidate: ids.weaving,
    edit: { topic: 'innovation' },
  });
});

test('what is inferred has to be confirmed', async () => {
  const { opened, text, decide, ids } = await begun();
  expect(code(await decide(accept(ids.rivers)))).toBe('candidate-unconfirmed');
  expect(code(await decide(accept(ids.rivers, { confirmed: ['area'] })))).toBe('candidate-unconfirmed');
  value(await decide(accept(ids.rivers, { confirmed: ['period'] })));
  expect((await item(opened, text, 4)).stored).toMatchObject({ period: '2021-04', periodBasis: 'inferred' });
  value(await opened.store.inbox.undo(text.sourceId, 'li'));
  value(await decide({ kind: 'edit', candidateId: ids.rivers, edit: { period: '2020年末' } }));
  expect(await item(opened, text, 4)).toMatchObject({ changed: true, toConfirm: [], candidate: { period: '2020' } });
});

test('accepting all leaves out what needs a person, and is one step', async () => {
  const { opened, text, decide, ids } = await begun();
  const before = await standing(opened.database);
  const decided = value(await decide({ kind: 'accept-all', confidence: 0.75 }));
  expect(decided.skipped).toBe(1); // the conflict; the uncertain one is below
  expect(decided.undo?.['zh-CN']).toBe('采用3条数据');
  const states = value(await opened.store.inbox.open(text.sourceId)).items.map(({ state }) => state);
  expect(states).toEqual(['accepted', 'new', 'accepted', 'accepted', 'new']);
  expect(value(await opened.store.inbox.accepted(text.sourceId))).toMatchObject({
    title: '测试简报',
    figures: [{ indicatorId: 'gdp' }, { indicatorName: '测试用蒲草编织品产量' }],
  });
  const history = await opened.store.history((await item(opened, text, 2)).observationId ?? '');
  expect(history?.evidence).toMatchObject([{ quote: again.quote }]);
  expect((await opened.store.facets()).indicators).toBe(50);
  value(await opened.store.inbox.undo(text.sourceId, 'li'));
  expect(await standing(opened.database)).toEqual(before);
  expect((await opened.store.facets()).indicators).toBe(49);
  expect((await checkStore(opened.file, 'en')).ok).toBe(true);
  expect(ids.again).not.toBe('');
});

test('reopening withdraws a figure and undoing that brings it back', async () => {
  const { opened, text, decide, ids } = await begun();
  value(await decide(accept(ids.weaving)));
  const accepted = await standing(opened.database);
  value(await decide({ kind: 'reopen', candidateId: ids.weaving }));
  expect(await item(opened, text, 2)).toMatchObject({ state: 'new', observationId: null, meeting: 'added' });
  value(await opened.store.inbox.undo(text.sourceId, 'li'));
  expect(await standing(opened.database)).toEqual(accepted);
  value(await decide({ kind: 'reopen', candidateId: ids.weaving }));
  value(await decide(accept(ids.weaving)));
  const history = await opened.store.history((await item(opened, text, 2)).observationId ?? '');
  expect(history?.vintages.map(({ vintage, current, withdrawn }) => [vintage, current, withdrawn])).toEqual([
    [2, true, false],
    [1, false, true],
  ]);
});

test('a merged candidate is evidence of the other, whichever is decided first', async () => {
  const { opened, text, decide, ids } = await begun();
  value(await decide({ kind: 'merge', candidateId: ids.again, into: ids.weaving }));
  value(await decide(accept(ids.weaving)));
  const id = (await item(opened, text, 2)).observationId ?? '';
  expect((await opened.store.history(id))?.evidence).toMatchObject([{ quote: again.quote }]);
  value(await opened.store.inbox.undo(text.sourceId, 'li'));
  value(await opened.store.inbox.undo(text.sourceId, 'li'));
  value(await decide(accept(ids.weaving)));
  value(await decide({ kind: 'merge', candidateId: ids.again, into: ids.weaving }));
  expect((await opened.store.history(id))?.evidence).toMatchObject([{ quote: again.quote }]);
  value(await decide({ kind: 'reopen', candidateId: ids.again }));
  expect((await opened.store.history(id))?.evidence).toEqual([]);
  expect(code(await decide({ kind: 'merge', candidateId: ids.again, into: ids.again }))).toBe('unknown-candidate');
  value(await decide({ kind: 'reject', candidateId: ids.rivers }));
  expect(code(await decide({ kind: 'merge', candidateId: ids.again, into: ids.rivers }))).toBe('candidate-decided');
});

test('what does not pass the checks is not stored', async () => {
  const { opened, text, decide, ids } = await begun();
  const before = await standing(opened.database);
  expect(code(await decide(accept(ids.gdp, { edit: { value: '999' } })))).toBe('candidate-blocked'); // not in the words
  expect(code(await decide(accept(ids.gdp, { edit: { unit: '公顷' } })))).toBe('candidate-unconfirmed');
  expect(code(await decide(accept(ids.gdp, { edit: { value: '很多' } })))).toBe('not-a-value');
  expect(code(await decide(accept(ids.gdp, { edit: { period: '某日' } })))).toBe('not-a-period');
  expect(code(await decide(accept(ids.gdp, { edit: { indicatorId: 'none' } })))).toBe('unknown-indicator');
  expect(code(await decide(accept(ids.gdp, { edit: { indicatorId: 'forest-coverage' } })))).toBe('unit-does-not-fit');
  expect(code(await decide(accept(ids.gdp, { edit: { area: '' } })))).toBe('area-missing');
  expect(code(await decide(accept('none')))).toBe('unknown-candidate');
  expect(code(await opened.store.inbox.decide('none', accept(ids.gdp), 'li'))).toBe('unknown-text');
  expect(await standing(opened.database)).toEqual(before);
  expect(text.items).toHaveLength(5);
});

test('an area of no list is confirmed and then listed', async () => {
  const { opened, text, decide, ids } = await begun();
  value(await decide({ kind: 'edit', candidateId: ids.weaving, edit: { area: '青岚示范片区' } }));
  expect(await item(opened, text, 2)).toMatchObject({
    ...{ area: null, toConfirm: ['area'], candidate: { area: '青岚示范片区' } },
    findings: [{ rule: 29, severity: 'warning' }],
  });
  value(await decide(accept(ids.weaving, { confirmed: ['area'] })));
  expect(await item(opened, text, 2)).toMatchObject({ state: 'edited', area: { name: '青岚示范片区' } });
});

test('the same words are one text, opened as it was decided', async () => {
  const { opened, text, decide, ids } = await begun();
  value(await decide({ kind: 'reject', candidateId: ids.gdp }));
  const other = await added(opened, `${body}另一句。`, []);
  expect(other).toMatchObject({ openedBefore: false, items: [] });
  const found = await added(opened, body, all);
  expect(found).toMatchObject({
    sourceId: text.sourceId,
    openedBefore: true,
    items: [{ state: 'rejected' }, {}, {}, {}, {}],
  });
  const texts = await opened.store.inbox.texts();
  expect(texts).toHaveLength(2);
  expect(texts.filter(({ sourceId }) => sourceId === text.sourceId)).toMatchObject([
    { sourceId: text.sourceId, title: '测试简报', counts: { new: 4, rejected: 1, accepted: 0, edited: 0, merged: 0 } },
  ]);
});

test('another date reads anew what is not decided yet', async () => {
  const { opened, text, decide, ids } = await begun();
  value(await decide({ kind: 'reject', candidateId: ids.gdp }));
  value(await decide({ kind: 'edit', candidateId: ids.weaving, edit: { topic: 'ecology' } }));
  const later = { ...rivers, period: '2022-01' };
  const anew = [{ ...gdp, period: '2021' }, revenue, { ...weaving, period: '2021' }, later];
  const source = { ...words, datePublished: '2022-01-31' };
  const described = value(await opened.store.inbox.describe(text.sourceId, source, anew, 'li'));
  expect(described.datePublished).toBe('2022-01-31');
  expect(
    described.items.map(({ candidateId, state, candidate: { period }, topic }) => [candidateId, state, period, topic]),
  ).toEqual([
    [ids.gdp, 'rejected', '2020', 'overview'],
    [ids.revenue, 'new', '2020', 'overview'],
    [ids.weaving, 'new', '2021', 'ecology'],
    [ids.rivers, 'new', '2022-01', 'other'],
  ]);
  for (const datePublished of ['去年', '2021-02-30']) {
    const wrong = { ...words, datePublished };
    expect(code(await opened.store.inbox.describe(text.sourceId, wrong, anew, 'li'))).toBe('not-a-period');
  }
  expect(code(await opened.store.inbox.describe('none', words, anew, 'li'))).toBe('unknown-text');
});
