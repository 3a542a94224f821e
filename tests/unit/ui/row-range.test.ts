import { expect, test } from 'vitest';
import { printRows, readRows } from '#renderer/store/importing/row-range.ts';

test('rows are printed and read as a person counts them', () => {
  for (const rows of [
    [0, 0],
    [3, 11],
  ] as const) {
    expect(readRows(printRows(rows), 12)).toEqual(rows);
  }
  expect(readRows('2－４', 9)).toEqual([1, 3]);
  for (const wrong of ['', '0', '4-2', '3-99', 'a']) expect(readRows(wrong, 9)).toBeNull();
});
