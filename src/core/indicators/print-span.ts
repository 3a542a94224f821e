import type { Language } from './language.ts';
import { printPeriod } from './period.ts';

/** The time from one period to another: 2015—2020年, 2020年一季度—2021年一季度. */
export function printSpan(first: string, last: string, language: Language): string {
  if (first === last) return printPeriod(first, language);
  const english = language === 'en';
  if (/^\d{4}$/.test(first) && /^\d{4}$/.test(last)) {
    return `${first}${english ? '–' : '—'}${last}${english ? '' : '年'}`;
  }
  return `${printPeriod(first, language)}${english ? ' – ' : '—'}${printPeriod(last, language)}`;
}
