import { parseUnit, printUnit } from '../indicators/unit.ts';

const powers: Readonly<Record<string, number>> = {
  units: 0,
  unit: 0,
  tens: 1,
  hundreds: 2,
  thousands: 3,
  millions: 6,
  billions: 9,
  trillions: 12,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
};

/** A unit with the power of ten another column gives: CNY and 8 → 亿元; GBP and Millions → Millions GBP. */
export function unitWithMultiplier(unit: string, multiplier: string): string {
  const word = multiplier.trim().toLowerCase();
  const power = powers[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
  const code = parseUnit(unit)?.code ?? unit;
  const printed = printUnit(code, power);
  if (printed !== null) return printed;
  return power === 0 ? unit : `${multiplier.trim()} ${unit}`;
}
