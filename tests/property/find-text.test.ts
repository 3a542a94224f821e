import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deckCommands } from '#core/deck/commands.ts';
import type { Deck, Run } from '#core/deck/deck.ts';
import { findText, matchesIn } from '#core/deck/finding/find-text.ts';
import { mapTexts } from '#core/deck/texts/map-texts.ts';
import { lengthOfRuns } from '#core/deck/texts/splice-runs.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const deck = await sampleDeck();
const query = fc.record({
  text: fc.constantFrom('增长', '1', '亿元', 'GDP', 'ｇｄｐ', '，', ',', '韶关', '3.0%', '广东省第', '没有的'),
  matchCase: fc.boolean(),
  matchWidth: fc.boolean(),
});

function figuresIn(given: Deck): string[] {
  const figures: string[] = [];
  mapTexts(given, (runs) => {
    for (const run of runs) if (run.kind === 'figure') figures.push(JSON.stringify([run.figure, run.format]));
    return runs;
  });
  return figures;
}

test('what is found stands where it is said to stand, and hits of a text never overlap', () => {
  fc.assert(
    fc.property(query, (wanted) => {
      const plain = (text: string) => (wanted.matchWidth ? text : text.normalize('NFKC')).toLowerCase();
      const last = new Map<string, number>();
      for (const { place, text, from, to } of findText(deck, wanted)) {
        expect(plain(text.slice(from, to))).toBe(plain(wanted.text));
        const key = JSON.stringify(place);
        expect(from).toBeGreaterThanOrEqual(last.get(key) ?? 0);
        last.set(key, to);
      }
    }),
    { seed: 620, numRuns: 60 },
  );
});

test('replacing everything keeps every figure, counts as many changes as it found, and leaves no such words', () => {
  fc.assert(
    fc.property(query, fc.constantFrom('', '甲', '甲乙丙丁'), (wanted, by) => {
      const replaced = deckCommands.replaceText(deck, { query: wanted, by, only: null });
      expect(figuresIn(replaced)).toEqual(figuresIn(deck));
      const before = findText(deck, wanted);
      const words = before.filter(({ signs }) => signs !== null);
      expect(replaced === deck).toBe(words.length === 0);
      // Words that are gone may leave others side by side; with something in their place none is left.
      if (by !== '') expect(findText(replaced, wanted).filter(({ signs }) => signs !== null)).toEqual([]);
    }),
    { seed: 621, numRuns: 40 },
  );
});

test('one hit is replaced and no other; a figure is not', () => {
  const wanted = { text: '增长', matchCase: false, matchWidth: false };
  const hits = findText(deck, wanted);
  const [word] = hits.filter(({ signs }) => signs !== null);
  const [number] = hits.filter(({ signs }) => signs === null);
  if (word === undefined || number === undefined) throw new Error('the sample has both');
  const once = deckCommands.replaceText(deck, { query: wanted, by: '增加', only: word });
  expect(findText(once, wanted)).toHaveLength(hits.length - 1);
  expect(deckCommands.replaceText(deck, { query: wanted, by: '增加', only: number })).toBe(deck);
});

test('offsets of the printed text and of the runs agree: a figure is one sign however long it prints', () => {
  const id = Object.keys(deck.snapshots)[0] ?? '';
  const figure: Run = {
    kind: 'figure',
    figure: { observationId: id, facet: 'value' },
    format: { unit: true, sign: 'word' },
  };
  const runs: Run[] = [{ kind: 'words', text: '达' }, figure, { kind: 'words', text: '，增长' }];
  const [match] = matchesIn(runs, { text: '增长', matchCase: false, matchWidth: false }, deck);
  if (match === undefined) throw new Error('not found');
  expect(match.signs).toEqual([3, lengthOfRuns(runs)]);
});

test('a text that would become longer than a file allows stays as it is', () => {
  const wanted = { text: '总览', matchCase: false, matchWidth: false };
  const long = deckCommands.replaceText(deck, { query: wanted, by: '长'.repeat(600), only: null });
  expect(long.sections.map(({ name }) => name)).toEqual(deck.sections.map(({ name }) => name));
});
