import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalisedValue, parseUnit, printUnit } from '#core/indicators/unit.ts';
import { units } from '#core/indicators/unit-table.ts';

const unit = fc.constantFrom(...units);
const power = fc.constantFrom(0, 4, 8);

test('parsing a printed unit gives its code and multiplier', () => {
  fc.assert(
    fc.property(unit, power, (base, multiplier) => {
      fc.pre(base.scalable || multiplier === 0);
      const text = printUnit(base.code, multiplier);
      expect(text).not.toBeNull();
      expect(parseUnit(text ?? '')).toMatchObject({ code: base.code, multiplier, quantity: base.quantity });
    }),
  );
});

test('normalising is exact: 万 and 亿 only move the point', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const text = digits.toString().padStart(decimals + 1, '0');
      const value = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
      expect(normalisedValue(value, '万元')).toBe((digits * 10n ** BigInt(4 - decimals)).toString());
    }),
  );
});
