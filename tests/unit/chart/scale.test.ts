import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisFormat, labelFormat } from '#core/scene/label-format.ts';
import { valueScale } from '#core/chart/scale.ts';
import { printValue } from '#core/scene/print-value.ts';

test('bars start at nought', () => {
  expect(valueScale([75820.8, 113708.9], { zero: true })).toEqual({ min: 0, max: 125000, step: 25000 });
  expect(valueScale([3, 4, 3], { zero: true })).toEqual({ min: 0, max: 4, step: 1 });
});

test('lines leave nought out only when their variation would vanish', () => {
  expect(valueScale([97.1, 97.3, 97.2], { zero: false }).min).toBeGreaterThan(90);
  expect(valueScale([10, 90], { zero: false }).min).toBe(0);
});

test('nothing known still gives an axis', () => {
  expect(valueScale([null, null], { zero: true })).toEqual({ min: 0, max: 1, step: 1 });
});

test('scales cover their values with few nice steps', () => {
  // Statistics are printed with two decimals at most.
  const value = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), fc.boolean(), (values, zero) => {
      const { min, max, step } = valueScale(values, { zero });
      expect(min).toBeLessThanOrEqual(Math.min(...values) + Math.abs(step) * 1e-6);
      expect(max).toBeGreaterThanOrEqual(Math.max(...values) - Math.abs(step) * 1e-6);
      if (zero) expect(min <= 0 && max >= 0).toBe(true);
      expect((max - min) / step).toBeLessThanOrEqual(7);
    }),
    { seed: 20201, numRuns: 500 },
  );
});

test('values are printed as their source printed them', () => {
  expect(labelFormat(['3.0', '4.0'])).toBe('0.0');
  expect(labelFormat(['1353.49', '320.9'])).toBe('General');
  expect(labelFormat(['135', '171'])).toBe('0');
  expect(printValue(4, '0.0')).toBe('4.0');
  expect(printValue(1250000, '#,##0')).toBe('1,250,000');
  expect(axisFormat(0.5)).toBe('0.0');
});
