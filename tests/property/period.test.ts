import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '#core/indicators/language.ts';
import { parsePeriod, printPeriod } from '#core/indicators/period.ts';
import { comparePeriods, monthSpan, type Period, readPeriod, writePeriod } from '#core/indicators/sdmx-period.ts';

const year = fc.integer({ min: 1949, max: 2100 });
const month = fc.record({ year, month: fc.integer({ min: 1, max: 12 }) });

const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant('year' as const), year }),
  fc.record({ kind: fc.constant('half' as const), year, half: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('quarter' as const), year, quarter: fc.integer({ min: 1, max: 4 }) }),
  month.map((point) => ({ kind: 'month' as const, ...point })),
  fc
    .tuple(month, month)
    .filter(([from, to]) => from.year * 12 + from.month < to.year * 12 + to.month)
    .map(([from, to]) => monthSpan(from, to)),
  fc
    .tuple(year, year)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ kind: 'years' as const, from, to })),
  fc.constant({ kind: 'unknown' as const }),
);

test('reading what was written gives the same period', () => {
  fc.assert(
    fc.property(period, (value) => {
      expect(readPeriod(writePeriod(value))).toEqual(value);
    }),
  );
});

test('parsing what was printed gives the same period, in both languages and styles', () => {
  fc.assert(
    fc.property(
      period,
      fc.constantFrom(...languages),
      fc.boolean(),
      fc.boolean(),
      (value, language, asOf, planByName) => {
        const text = writePeriod(value);
        expect(parsePeriod(printPeriod(text, language, { asOf, planByName }))).toBe(text);
      },
    ),
  );
});

test('parsing any text never throws and gives nothing or valid SDMX text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const parsed = parsePeriod(text, 2020);
      expect(parsed === null || readPeriod(parsed) !== null).toBe(true);
    }),
  );
});

test('comparing is a total order', () => {
  fc.assert(
    fc.property(period, period, period, (...values) => {
      const [a = '', b = '', c = ''] = values.map(writePeriod);
      expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
      if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
