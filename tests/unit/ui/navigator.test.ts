import { describe, expect, test } from 'vitest';
import type { Deck } from '#core/deck/deck.ts';
import { pick } from '#renderer/ui/navigator/pick.ts';
import { rowsOf } from '#renderer/ui/navigator/rows.ts';
import { nextZoom, scaleFor } from '#renderer/ui/state/zoom.ts';

const slides = (...ids: string[]) =>
  ids.map((id) => ({ id, template: 'cover' as const, title: [], blocks: {}, notes: '', hidden: false }));
const deck = {
  sections: [
    { id: 's', name: '一', slides: slides('a', 'b') },
    { id: 't', name: '二', slides: [] },
    { id: 'u', name: '三', slides: slides('c', 'd') },
  ],
} as unknown as Deck;

describe('rows', () => {
  test('heads, slides numbered through the deck, and a line for an empty section', () => {
    expect(rowsOf(deck, new Set()).map((row) => (row.kind === 'slide' ? row.number : row.kind))).toEqual([
      'section',
      1,
      2,
      'section',
      'empty',
      'section',
      3,
      4,
    ]);
  });
  test('a collapsed section keeps its numbers', () => {
    expect(rowsOf(deck, new Set(['s'])).flatMap((row) => (row.kind === 'slide' ? [row.number] : []))).toEqual([3, 4]);
  });
});

describe('picking', () => {
  const none = { range: false, toggle: false };
  const selection = { slideIds: ['b'], slot: 'left' };
  test('a click takes one slide and lets the slot go', () => {
    expect(pick(deck, selection, 'c', none)).toEqual({ slideIds: ['c'], slot: null });
  });
  test('Shift takes all between, either way, the clicked one last', () => {
    expect(pick(deck, selection, 'd', { ...none, range: true }).slideIds).toEqual(['b', 'c', 'd']);
    expect(pick(deck, { slideIds: ['c'], slot: null }, 'a', { ...none, range: true }).slideIds).toEqual([
      'c',
      'b',
      'a',
    ]);
  });
  test('Ctrl adds and takes off, but never the last', () => {
    expect(pick(deck, selection, 'd', { ...none, toggle: true }).slideIds).toEqual(['b', 'd']);
    expect(pick(deck, { slideIds: ['b', 'd'], slot: null }, 'b', { ...none, toggle: true }).slideIds).toEqual(['d']);
    expect(pick(deck, selection, 'b', { ...none, toggle: true })).toBe(selection);
  });
});

describe('zoom', () => {
  test('steps up and down from what is shown, within its limits', () => {
    expect(nextZoom(0.93, 1)).toBe(1);
    expect(nextZoom(0.93, -1)).toBe(0.9);
    expect(nextZoom(4, 1)).toBe(4);
    expect(nextZoom(0.25, -1)).toBe(0.25);
  });
  test('fits the narrower side', () => {
    expect(scaleFor('fit', { width: 1016, height: 2000 }, 28)).toBe(1);
    expect(scaleFor('fit', { width: 2000, height: 326 }, 28)).toBe(0.5);
    expect(scaleFor(2, { width: 10, height: 10 }, 28)).toBe(2);
  });
});
