import { expect, test } from 'vitest';
import type { Candidate } from '#core/extract/candidate.ts';
import { statementJson } from '#core/extract/statement-json.ts';

const candidate: Candidate = {
  ...{ name: '地区生产总值', written: '生产总值', value: '1353.49', unit: '亿元', qualifier: '', status: 'normal' },
  ...{ period: '2020', periodOrigin: 'printed', periodWords: '2020年', area: '青岚市', areaOrigin: 'text' },
  ...{ growth: { percent: '-3.0', basis: '同比' }, change: null, amount: null, comparisons: [] },
  ranks: [
    { rank: 6, scope: '全省', of: 'growth', outOf: 21 },
    { rank: 1, scope: '岭北', of: 'value', outOf: null },
  ],
  ...{ quote: '生产总值1353.49亿元', start: 4, end: 17, numerals: [], confidence: 1, reasons: [] },
};

test('a statement is printed with JSON numbers, its ranks and the words it stands in', () => {
  expect(statementJson(candidate)).toEqual({
    ...{ name: '地区生产总值', value: 1353.49, unit: '亿元', period: '2020', region: '青岚市' },
    ...{ growthPct: -3, changePP: null, rank: 6, rankScope: '全省', qualifier: null, status: null },
    ranks: [
      { rank: 6, scope: '全省', of: '增速' },
      { rank: 1, scope: '岭北', of: '总量' },
    ],
    ...{ quote: '生产总值1353.49亿元', start: 4, end: 17 },
  });
});

test('what the text does not print is null; ratios and numbers JSON cannot hold stay texts', () => {
  const bare = { ...candidate, value: null, unit: null, growth: null, ranks: [], area: '' };
  expect(
    statementJson({ ...bare, change: { points: '3', base: '2015' }, status: 'plan', qualifier: '约' }),
  ).toMatchObject({
    ...{ value: null, unit: null, region: null, growthPct: null, changePP: 3, rank: null, rankScope: null, ranks: [] },
    ...{ status: 'plan', qualifier: '约' },
  });
  expect(statementJson({ ...bare, value: '11.4:31.2:57.5', unit: '' }).value).toBe('11.4:31.2:57.5');
  expect(statementJson({ ...bare, value: '12345678901234567.5' }).value).toBe('12345678901234567.5');
  expect(statementJson({ ...bare, value: '0.10' }).value).toBe(0.1);
});
