import { expect, test } from 'vitest';
import { type ShowState, startState, step } from '#renderer/show/show-state.ts';

const pages = Array.from({ length: 27 }, (_, index) => index + 1);
const start = startState(pages, 0);
const press = (state: ShowState, ...keys: string[]) =>
  keys.reduce((current, key) => step(current, { kind: 'key', key }).state, state);

test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n'])('%s goes on', (key) => {
  expect(press(start, key).index).toBe(1);
});
test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'])('%s goes back', (key) => {
  expect(press(startState(pages, 5), key).index).toBe(4);
});

test('first, last, and no further', () => {
  expect(press(start, 'End').index).toBe(26);
  expect(press(start, 'End', 'Home').index).toBe(0);
  expect(press(start, 'ArrowLeft').index).toBe(0);
  expect(press(start, 'End', 'ArrowRight', 'ArrowLeft').index).toBe(26);
});

test('the end screen follows the last slide; going on from there leaves the show', () => {
  const end = press(start, 'End', 'ArrowRight');
  expect(end.index).toBe(27);
  expect(step(end, { kind: 'key', key: ' ' }).ends).toBe(true);
  expect(step(end, { kind: 'click' }).ends).toBe(true);
});

test('a number and Enter jump; a number too large goes to the last slide', () => {
  expect(press(start, '1', '2').typed).toBe('12');
  expect(press(start, '1', '2', 'Enter')).toMatchObject({ index: 11, typed: '' });
  expect(press(start, '9', '9', 'Enter').index).toBe(26);
  expect(press(start, '0', 'Enter').index).toBe(0);
});

test('typed digits are taken back one by one, and dropped by any other key', () => {
  expect(press(start, '1', '2', 'Backspace')).toMatchObject({ typed: '1', index: 0 });
  expect(press(start, '1', '2', 'x').typed).toBe('');
  expect(press(start, '1', 'ArrowRight')).toMatchObject({ typed: '', index: 1 });
});

test('a number means the page printed on the slide, hidden slides counted', () => {
  const some = startState([1, 2, 5, 9], 0);
  expect(press(some, '5', 'Enter').index).toBe(2);
  expect(press(some, '3', 'Enter').index).toBe(2);
});

test('B and W blank the screen; any key or click brings it back where it was', () => {
  const black = press(start, 'ArrowRight', 'b');
  expect(black).toMatchObject({ blank: 'black', index: 1 });
  expect(press(black, 'ArrowRight')).toMatchObject({ blank: 'none', index: 1 });
  expect(press(black, '7')).toMatchObject({ blank: 'none', typed: '' });
  expect(step(black, { kind: 'click' }).state).toMatchObject({ blank: 'none', index: 1 });
  expect(press(start, 'W').blank).toBe('white');
  expect(press(start, 'w', 'w').blank).toBe('none');
  expect(press(start, '.').blank).toBe('black');
});

test('a modifier alone does nothing', () => {
  expect(press(press(start, 'b'), 'Shift').blank).toBe('black');
  expect(press(start, '1', 'Control').typed).toBe('1');
});

test('a link jumps', () => {
  expect(step(start, { kind: 'jump', index: 7 }).state.index).toBe(7);
});

test('Escape ends the show, wherever it is', () => {
  expect(step(press(start, 'b'), { kind: 'key', key: 'Escape' }).ends).toBe(true);
  expect(step(press(start, '1'), { kind: 'key', key: 'Escape' }).ends).toBe(true);
});

test('a deck whose slides are all hidden shows the end screen', () => {
  const nothing = startState([], 0);
  expect(nothing.index).toBe(0);
  expect(press(nothing, 'End').index).toBe(0);
  expect(step(nothing, { kind: 'key', key: ' ' }).ends).toBe(true);
});
