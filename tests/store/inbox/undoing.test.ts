import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InboxDecision } from '#contract/inbox-contract.ts';
import { checkStore } from '#store/backup/check-store.ts';
import { added, candidate, openedSample, standing, value } from './texts.ts';

const body = `2020年，韶关市地区生产总值1353.5亿元，增长3.0%。地区生产总值1354亿元。一般公共预算收入106亿元。
测试用蒲草产量12.5万件，增长8.1%。测试用蒲草产量12.5万件。测试用蒲草产量居粤北地区第2位。测试用蒲草产量13万件。
森林覆盖率74.43%。测试用河道31公里。
`;
const weaving = { name: '测试用蒲草产量', unit: '万件' };
const candidates = [
  candidate(body, '地区生产总值1353.5亿元，增长3.0%', {
    ...{ name: '地区生产总值', value: '1353.5', unit: '亿元', growth: { percent: '3.0', basis: '' } },
  }),
  candidate(body, '地区生产总值1354亿元', { name: 'GDP', value: '1354', unit: '亿元' }),
  candidate(body, '一般公共预算收入106亿元', { name: '一般公共预算收入', value: '106', unit: '亿元' }),
  candidate(body, '测试用蒲草产量12.5万件，增长8.1%', {
    ...{ ...weaving, value: '12.5', growth: { percent: '8.1', basis: '同比' } },
  }),
  candidate(body, '测试用蒲草产量12.5万件。', { ...weaving, value: '12.5' }),
  candidate(body, '测试用蒲草产量居粤北地区第2位', {
    ...{ ...weaving, value: null, unit: null, ranks: [{ rank: 2, scope: '粤北地区', of: 'value', outOf: null }] },
  }),
  candidate(body, '测试用蒲草产量13万件', { ...weaving, value: '13' }),
  candidate(body, '森林覆盖率74.43%', { name: '森林覆盖率', value: '74.43', unit: '%', period: '2021-04' }),
  candidate(body, '测试用河道31公里', { name: '测试用河道', value: '31', unit: '公里', area: '青岚新区' }),
];

const place = fc.nat(candidates.length - 1);
type Made = (ids: readonly string[]) => InboxDecision | 'undo';
const at = (ids: readonly string[], index: number) => ids[index] ?? '';
const decision: fc.Arbitrary<Made> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(place, fc.constantFrom(null, 'R1', 'C'), fc.boolean()).map(
      ([index, reason, edited]): Made =>
        (ids) => ({
          ...{ kind: 'accept', candidateId: at(ids, index), reason, confirmed: ['area', 'period', 'indicator'] },
          edit: edited ? { topic: 'ecology', status: 'provisional' } : null,
        }),
    ),
  },
  {
    weight: 2,
    arbitrary: place.map(
      (index): Made =>
        (ids) => ({ kind: 'reopen', candidateId: at(ids, index) }),
    ),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (index): Made =>
        (ids) => ({ kind: 'reject', candidateId: at(ids, index) }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, place).map(
      ([index, into]): Made =>
        (ids) => ({ kind: 'merge', candidateId: at(ids, index), into: at(ids, into) }),
    ),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (index): Made =>
        (ids) => ({ kind: 'edit', candidateId: at(ids, index), edit: { period: '2019年', topic: 'other' } }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, 0.9).map(
      (confidence): Made =>
        () => ({ kind: 'accept-all', confidence }),
    ),
  },
  { weight: 2, arbitrary: fc.constant<Made>(() => 'undo') },
);

test('whatever is decided, undoing all of it brings the store and the candidates back; the store stays sound', async () => {
  const opened = await openedSample();
  const { store, database, file } = opened;
  const text = await added(opened, body, candidates);
  const ids = text.items.map(({ candidateId }) => candidateId);
  const start = await standing(database);
  let carriedOut = 0;

  await fc.assert(
    fc.asyncProperty(fc.array(decision, { minLength: 1, maxLength: 14 }), async (made) => {
      const before: unknown[] = []; // what each undoing must bring back
      for (const one of made) {
        const wanted = one(ids);
        if (wanted === 'undo') {
          const undone = await store.inbox.undo(text.sourceId, 'li');
          if (undone.ok) expect(await standing(database)).toEqual(before.pop());
          else expect([undone.failure.code, before]).toEqual(['nothing-to-undo', []]);
          continue;
        }
        const state = await standing(database);
        const decided = await store.inbox.decide(text.sourceId, wanted, 'li');
        if (!decided.ok)
          expect(await standing(database)).toEqual(state); // a refusal changes nothing
        else if (wanted.kind !== 'accept-all' || decided.value.items.length > 0) before.push(state);
        if (decided.ok) carriedOut += 1;
        if (decided.ok) await store.facets(); // so that what changes is read in steps
      }
      for (const state of before.reverse()) {
        value(await store.inbox.undo(text.sourceId, 'li'));
        expect(await standing(database)).toEqual(state);
      }
      expect(value(await store.inbox.open(text.sourceId)).undo).toBeNull();
      expect(await standing(database)).toEqual(start);
      expect((await store.facets()).indicators).toBe(49); // the list knows at once
    }),
    { numRuns: 40 },
  );
  expect(carriedOut).toBeGreaterThan(100);
  expect(await checkStore(file, 'en')).toMatchObject({ ok: true, value: { healthy: true, problems: [] } });
});
