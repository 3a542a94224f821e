import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '#core/validation/rules.ts';
import { runRules } from '#core/validation/run-rules.ts';
import { figure, inputOf, sampleFigures } from './figures.ts';

test('rules are numbered 1 to 34', () => {
  expect(rules.map(({ number }) => number)).toEqual(Array.from({ length: 34 }, (_, index) => index + 1));
});

test('the sample series are sound', () => {
  expect(runRules(inputOf(sampleFigures()))).toEqual([]);
});

test('of the sample statements nothing is wrong, and inferred periods are to be confirmed', () => {
  const sample = new URL('../../../resources/sample/', import.meta.url);
  const body = readFileSync(new URL('briefing.zh-CN.txt', sample), 'utf8');
  const { statements, indicators } = JSON.parse(readFileSync(new URL('statements.json', sample), 'utf8'));
  const figures = statements.map(({ indicator, area, quote, ...facts }: Record<string, string>) => {
    const { name, kind } = indicators.find(({ id }: { id: string }) => id === indicator);
    const start = body.indexOf(quote ?? '');
    return figure({
      ...facts,
      ...{ id: indicator ?? '', name, about: { kind }, areaCode: area ?? '', words: quote ?? '', source: { body } },
      quote: { text: quote ?? '', start, end: start + (quote ?? '').length },
    });
  });
  const told = runRules(inputOf(figures));
  expect(told.filter(({ rule }) => rule !== 16)).toEqual([]);
  expect(told).toHaveLength(
    statements.filter(({ periodBasis }: { periodBasis: string }) => periodBasis === 'inferred').length,
  );
});

test('findings beyond the limit are counted, not kept', () => {
  const wrong = Array.from({ length: 5 }, (_, index) =>
    figure({
      value: '0',
      cellText: '—',
      period: `${2015 + index}`,
      place: { sheet: '数据', row: index + 2, column: 3 },
    }),
  );
  const found = runRules({ ...inputOf(wrong), limit: 2 }).filter(({ rule }) => rule === 30);
  expect(found.map(({ place }) => place?.row ?? null)).toEqual([2, 3, null]);
  expect(found.at(-1)?.message['zh-CN']).toContain('另有3处');
});

test('the order figures come in changes nothing', () => {
  const figures = sampleFigures().map((point, index) =>
    index % 7 === 0 ? { ...point, value: '1', number: 1, base: 1e8, cellText: '—' } : point,
  );
  const twice = [...figures, ...figures.slice(0, 5).map((point) => ({ ...point, value: '2', number: 2 }))];
  const expected = runRules({ ...inputOf(twice), limit: 3 });
  expect(new Set(expected.map(({ rule }) => rule)).size).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.shuffledSubarray(twice, { minLength: twice.length }), (shuffled) => {
      expect(runRules({ ...inputOf(shuffled), limit: 3 })).toEqual(expected);
    }),
    { seed: 20201, numRuns: 50 },
  );
});
