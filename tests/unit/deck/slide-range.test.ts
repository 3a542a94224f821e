import { expect, test } from 'vitest';
import type { Deck } from '#core/deck/deck.ts';
import { parsePageNumbers, type RangeOf, slidesInRange } from '#core/deck/slide-range.ts';

const slide = (id: string, hidden = false) => ({ id, hidden }) as Deck['sections'][number]['slides'][number];
const deck = {
  sections: [
    { id: 's', name: '概况', slides: [slide('a'), slide('b', true)] },
    { id: 't', name: '生态', slides: [slide('c'), slide('d')] },
  ],
} as unknown as Deck;
const ids = (of: RangeOf, hidden = true) => slidesInRange(deck, { of, hidden }).join('');

test('the deck, a section or chosen slides, in the order of the deck, with or without hidden ones', () => {
  expect(ids({ kind: 'deck' })).toBe('abcd');
  expect(ids({ kind: 'deck' }, false)).toBe('acd');
  expect(ids({ kind: 'section', sectionId: 't' })).toBe('cd');
  expect(ids({ kind: 'section', sectionId: 'gone' })).toBe('');
  expect(ids({ kind: 'slides', slideIds: ['d', 'b', 'a', 'gone'] })).toBe('abd');
  expect(ids({ kind: 'slides', slideIds: ['b'] }, false)).toBe('');
});

test('page numbers are read strictly', () => {
  expect(parsePageNumbers('3-7,9', 9)).toEqual([3, 4, 5, 6, 7, 9]);
  expect(parsePageNumbers(' 9 , 2—3，3', 9)).toEqual([2, 3, 9]);
  for (const wrong of ['', ',', '0', '10', '3-', '-3', '7-3', '1;2', '1.5', '2,,3', '第3页', '1e1', '8-10'])
    expect([wrong, parsePageNumbers(wrong, 9)]).toEqual([wrong, null]);
});
