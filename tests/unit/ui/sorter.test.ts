import { describe, expect, test } from 'vitest';
import type { Deck } from '#core/deck/deck.ts';
import { sectionIndexFor } from '#renderer/ui/navigator/section-place.ts';
import { slidesIn, targetAt } from '#renderer/ui/sorter/sorter-geometry.ts';
import { slideForKey } from '#renderer/ui/sorter/sorter-keys.ts';
import { gridOf, heightOf, sorterRows } from '#renderer/ui/sorter/sorter-rows.ts';

const slides = (...ids: string[]) =>
  ids.map((id) => ({ id, template: 'cover' as const, title: [], blocks: {}, notes: '', hidden: id === 'b' }));
const deck = {
  sections: [
    { id: 's', name: '一', slides: slides('a', 'b', 'c', 'd', 'e') },
    { id: 't', name: '二', slides: [] },
    { id: 'u', name: '三', slides: slides('f', 'g') },
  ],
} as unknown as Deck;

const grid = gridOf(760, 208); // three pictures beside each other
const rows = sorterRows(deck, grid.columns);
const topOf = (key: string) => {
  const at = rows.findIndex((row) => row.key === key);
  return rows.slice(0, at).reduce((sum, row) => sum + heightOf(row, grid), 0);
};
const columnStart = (column: number) => grid.left + column * (grid.picture + grid.gap);

test('pictures share the width, and sections are heads with rows of slides numbered through the deck', () => {
  expect(grid.columns).toBe(3);
  expect(grid.left * 2 + 3 * grid.picture + 2 * grid.gap).toBeLessThanOrEqual(760);
  expect(rows.map((row) => (row.kind === 'slides' ? row.slides.map(({ number }) => number) : row.kind))).toEqual([
    'section',
    [1, 2, 3],
    [4, 5],
    'section',
    'empty',
    'section',
    [6, 7],
  ]);
  expect(gridOf(90, 208).columns).toBe(1);
});

describe('where dragged slides go', () => {
  const middle = topOf('s-0') + grid.rowHeight / 2;
  test('the left half of a slide is before it, the right half and the gap up to its middle behind it', () => {
    const place = (x: number) => targetAt(rows, grid, { x, y: middle });
    expect(place(columnStart(1) + 4)).toEqual({ key: 'b', side: 'before', place: { sectionId: 's', index: 1 } });
    expect(place(columnStart(1) + grid.picture - 4)).toEqual({
      key: 'b',
      side: 'after',
      place: { sectionId: 's', index: 2 },
    });
    expect(place(columnStart(2) - grid.gap / 2 - 1)?.side).toBe('after');
    expect(place(columnStart(2) - grid.gap / 2 + 1)).toMatchObject({ key: 'c', side: 'before' });
    expect(place(0)).toMatchObject({ key: 'a', side: 'before' });
  });
  test('right of the last slide of a section is behind it', () => {
    const y = topOf('s-1') + 10;
    expect(targetAt(rows, grid, { x: 740, y })).toEqual({
      key: 'e',
      side: 'after',
      place: { sectionId: 's', index: 5 },
    });
  });
  test('a head, an empty section, and the room below all slides', () => {
    expect(targetAt(rows, grid, { x: 300, y: topOf('u') + 5 })?.place).toEqual({ sectionId: 'u', index: 0 });
    expect(targetAt(rows, grid, { x: 300, y: topOf('t-empty') + 5 })?.place).toEqual({ sectionId: 't', index: 0 });
    expect(targetAt(rows, grid, { x: 740, y: 10_000 })?.place).toEqual({ sectionId: 'u', index: 2 });
    expect(targetAt([], grid, { x: 0, y: 0 })).toBeNull();
  });
});

test('a band selects the slides it touches, also over the border of a section', () => {
  const from = { x: columnStart(1) + 20, y: topOf('s-1') + 20 };
  expect(slidesIn(rows, grid, { from, to: { x: from.x + 10, y: from.y + 10 } })).toEqual(['e']);
  expect(slidesIn(rows, grid, { from, to: { x: 0, y: topOf('u-0') + 5 } })).toEqual(['d', 'e', 'f', 'g']);
  expect(slidesIn(rows, grid, { from: { x: 0, y: 0 }, to: { x: 20, y: 400 } })).toEqual([]);
});

test('arrows go sideways in order and up and down in the column; keys of no meaning are left alone', () => {
  const go = (from: string | null, key: string) => slideForKey(rows, from, key, 2);
  expect(go('c', 'ArrowRight')).toBe('d');
  expect(go('c', 'ArrowDown')).toBe('e'); // the row below is shorter
  expect(go('e', 'ArrowDown')).toBe('g');
  expect(go('g', 'ArrowUp')).toBe('e');
  expect(go('a', 'ArrowLeft')).toBe('a');
  expect(go('a', 'ArrowUp')).toBe('a');
  expect(go('a', 'PageDown')).toBe('f');
  expect(go('g', 'Home')).toBe('a');
  expect(go('a', 'End')).toBe('g');
  expect(go('a', 'x')).toBeNull();
  expect(slideForKey([], null, 'ArrowDown', 2)).toBeNull();
});

test('a section dropped beside another: its own place closes up behind it, and where it stands is no move', () => {
  expect(sectionIndexFor(deck, 's', 'u', 'after')).toBe(2);
  expect(sectionIndexFor(deck, 's', 'u', 'before')).toBe(1);
  expect(sectionIndexFor(deck, 'u', 's', 'before')).toBe(0);
  expect(sectionIndexFor(deck, 'u', 't', 'after')).toBeNull();
  expect(sectionIndexFor(deck, 't', 't', 'after')).toBeNull();
  expect(sectionIndexFor(deck, 'none', 't', 'after')).toBeNull();
});
