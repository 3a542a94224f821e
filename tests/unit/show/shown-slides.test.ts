import { expect, test } from 'vitest';
import type { Deck, Slide } from '#core/deck/deck.ts';
import { shownSlides, startIndex } from '#renderer/show/shown-slides.ts';

const slide = (id: string, hidden = false): Slide => ({
  id,
  template: 'key-figures',
  title: [],
  blocks: {},
  notes: '',
  hidden,
});
const deckOf = (...sections: Slide[][]): Deck => ({
  id: 'deck',
  title: '',
  subtitle: '',
  organisation: '',
  date: '2021-04-12',
  area: { code: '440200', name: '韶关市', shortName: '韶关' },
  period: '2020',
  language: 'zh-CN',
  theme: 'danxia',
  upDown: 'red-up',
  sections: sections.map((slides, index) => ({ id: `section-${index}`, name: '', slides })),
  snapshots: {},
  assets: {},
});

const deck = deckOf([slide('a'), slide('b', true)], [slide('c'), slide('d', true)]);

test('hidden slides are left out and keep their page numbers', () => {
  expect(shownSlides(deck).map(({ slide: { id }, page }) => [id, page])).toEqual([
    ['a', 1],
    ['c', 3],
  ]);
});

test('the show begins at the slide asked for', () => {
  expect(startIndex(deck, 'c')).toBe(1);
  expect(startIndex(deck, null)).toBe(0);
  expect(startIndex(deck, 'gone')).toBe(0);
});

test('asked for a hidden slide, it begins at the next one shown, or the last', () => {
  expect(startIndex(deck, 'b')).toBe(1);
  expect(startIndex(deck, 'd')).toBe(1);
});
