import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundsEqual } from '#core/validation/rounds-equal.ts';

test.each([
  ['1353.49', '1353.49'],
  ['1354', '1353.49'], // both were printed for Shaoguan's GDP of 2020
  ['1353', '1353.49'],
  ['105.1', '105.11'],
  ['3', '3.0'],
  ['1,353.49', '1353.5'],
  ['2.5', '2'], // half to even
  ['2.5', '3'], // half up
  ['-2.5', '-2'],
])('%s is %s, rounded', (left, right) => {
  expect(roundsEqual(left, right)).toBe(true);
  expect(roundsEqual(right, left)).toBe(true);
});

test.each([
  ['1353.49', '1352'],
  ['105.11', '105.2'],
  ['320.9', '311.1'],
  ['3.0', '—'],
])('%s is not %s', (left, right) => {
  expect(roundsEqual(left, right)).toBe(false);
});

test('every number is its own rounding to fewer decimals', () => {
  const places = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), places, (tenThousandths, decimals) => {
      const exact = (tenThousandths / 1e4).toFixed(4);
      expect(roundsEqual(exact, Number(exact).toFixed(decimals))).toBe(true);
    }),
    { seed: 20201 },
  );
});
