import { expect, test } from 'vitest';
import { type ShowState, startState, step } from '#renderer/show/show-state.ts';

const start = startState(0, 27);
const press = (state: ShowState, ...keys: string[]) =>
  keys.reduce((current, key) => step(current, { kind: 'key', key }).state, state);

test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])('%s goes on', (key) => {
  expect(press(start, key).index).toBe(1);
});
test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('%s goes back', (key) => {
  expect(press(startState(5, 27), key).index).toBe(4);
});

test('first, last, and no further', () => {
  expect(press(start, 'End').index).toBe(26);
  expect(press(start, 'End', 'Home').index).toBe(0);
  expect(press(start, 'ArrowLeft').index).toBe(0);
  expect(press(start, 'End', 'ArrowRight', 'ArrowRight').index).toBe(27);
  expect(step(press(start, 'End', 'ArrowRight'), { kind: 'key', key: ' ' }).ends).toBe(true);
});

test('a number and Enter jump; a number too large goes to the last slide', () => {
  expect(press(start, '1', '2').typed).toBe('12');
  expect(press(start, '1', '2', 'Enter').index).toBe(11);
  expect(press(start, '9', '9', 'Enter').index).toBe(26);
});

test('B and W blank the screen; any key brings it back where it was', () => {
  const black = press(start, 'ArrowRight', 'b');
  expect(black.blank).toBe('black');
  expect(press(black, 'ArrowRight')).toMatchObject({ blank: 'none', index: 1 });
  expect(press(start, 'W').blank).toBe('white');
  expect(press(start, 'w', 'w').blank).toBe('none');
});

test('Escape ends the show, wherever it is', () => {
  expect(step(press(start, 'b'), { kind: 'key', key: 'Escape' }).ends).toBe(true);
});
