import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deck, Paragraph, Run } from '#core/deck/deck.ts';
import { joinRuns } from '#core/deck/texts/join-runs.ts';
import { mapTexts, type TextPlace } from '#core/deck/texts/map-texts.ts';
import { lengthOfRuns, sliceRuns, spliceParagraphs, spliceRuns } from '#core/deck/texts/splice-runs.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const words = (text: string, bold?: boolean): Run => ({ kind: 'words', text, ...(bold === undefined ? {} : { bold }) });
const figure = (observationId: string): Run => ({
  kind: 'figure',
  figure: { observationId, facet: 'value' },
  format: { unit: true, sign: 'word' },
});

const anyRun = fc.oneof(
  fc.string({ minLength: 1, maxLength: 6 }).map((text) => words(text)),
  fc.string({ minLength: 1, maxLength: 6 }).map((text) => words(text, true)),
  fc.constantFrom('a', 'b').map(figure),
);
const anyRuns = fc.array(anyRun, { maxLength: 6 }).map(joinRuns);

test('cutting runs anywhere and joining the parts gives the same runs; a figure is one sign and never cut', () => {
  fc.assert(
    fc.property(anyRuns, fc.nat(30), fc.nat(30), (runs, first, second) => {
      const [from, to] = [Math.min(first, second), Math.max(first, second)];
      const parts = [...sliceRuns(runs, 0, from), ...sliceRuns(runs, from, to), ...sliceRuns(runs, to)];
      expect(joinRuns(parts)).toEqual(runs);
      const removed = lengthOfRuns(sliceRuns(runs, from, to));
      const spliced = spliceRuns(runs, from, to, [figure('new')]);
      expect(lengthOfRuns(spliced)).toBe(lengthOfRuns(runs) - removed + 1);
      const kept = spliced.filter((run) => run.kind === 'figure' && run.figure.observationId === 'new');
      expect(kept).toHaveLength(1);
    }),
    { seed: 62, numRuns: 500 },
  );
});

test('what is put into a bold stretch is bold', () => {
  expect(spliceRuns([words('生产总值达@gdp', true)], 5, 9, [figure('a')])).toEqual([
    words('生产总值达', true),
    { ...figure('a'), bold: true },
  ]);
  expect(spliceRuns([words('旧'), figure('a')], 0, 1, [words('新')])).toEqual([words('新'), figure('a')]);
});

test('paragraphs: a stretch over two becomes one, and several inserted ones part where they are put', () => {
  const paragraphs: Paragraph[] = [
    { runs: [words('第一段'), figure('a')], bullet: false },
    { runs: [words('第二段')], bullet: true },
  ];
  const [from, to] = [
    { paragraph: 0, offset: 3 },
    { paragraph: 1, offset: 1 },
  ];
  expect(spliceParagraphs(paragraphs, from, to, [])).toEqual([{ runs: [words('第一段二段')], bullet: false }]);
  const inserted = [
    { runs: [words('甲')], bullet: true },
    { runs: [figure('b')], bullet: true },
  ];
  expect(spliceParagraphs(paragraphs, from, from, inserted)).toEqual([
    { runs: [words('第一段甲')], bullet: false },
    { runs: [figure('b'), figure('a')], bullet: true },
    paragraphs[1],
  ]);
});

test('every text of a deck is visited once, in reading order; unchanged texts leave the same deck', async () => {
  const deck = await sampleDeck();
  const places: TextPlace[] = [];
  const same = mapTexts(deck, (runs, place) => {
    places.push(place);
    return runs;
  });
  expect(same).toBe(deck);
  expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length);
  const kinds = new Set(places.map(({ kind }) => kind));
  for (const kind of ['section', 'title', 'notes', 'paragraph', 'heading', 'series', 'header', 'cell'] as const)
    expect(kinds, kind).toContain(kind);
  const titled: Deck = mapTexts(deck, (runs, place) => (place.kind === 'section' ? [words('甲')] : runs));
  expect(titled.sections.every(({ name }) => name === '甲')).toBe(true);
  expect(titled.sections[0]?.slides).toBe(deck.sections[0]?.slides);
});
