import { expect, test } from 'vitest';
import { operatorsOf } from '#export/pdf/tagged/content-operators.ts';

/** One object is given again and again, so each must be read before the next. */
function operators(content: string): [string, ...number[]][] {
  const found: [string, ...number[]][] = [];
  for (const { name, numbers, count } of operatorsOf(content)) found.push([name, ...numbers.slice(0, count)]);
  return found;
}

test('operators come with their numbers, in order', () => {
  expect(operators('q\n.5 0 0 -.25 +10 540 cm\n1 2 3. 4 re f*\nQ')).toEqual([
    ['q'],
    ['cm', 0.5, 0, 0, -0.25, 10, 540],
    ['re', 1, 2, 3, 4],
    ['f*'],
    ['Q'],
  ]);
});

test('names, strings, arrays, dictionaries and comments are passed over', () => {
  const content = "/F5 28 Tf [(a(b\\)c)) -20 <0A0B>] TJ % 1 2 re\n/Span<</ActualText <FEFF2014> >> BDC (x) ' true";
  expect(operators(content).map(([name]) => name)).toEqual(['Tf', 'TJ', 'BDC', "'"]);
});

test('what it does not know ends it, and what came before stays', () => {
  expect(operators('1 0 0 RG {1 2 re').map(([name]) => name)).toEqual(['RG']);
  expect(operators('1 0 0 RG (never closed').map(([name]) => name)).toEqual(['RG']);
});
