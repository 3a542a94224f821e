import { printArea } from '#core/indicators/area.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { readPeriod } from '#core/indicators/sdmx-period.ts';
import type { Move } from './target.ts';

/** Rewrites words about the old area and time as words about the new ones. */
export type MoveWords = (text: string) => string;

/**
 * Names of the area and prints of the period are replaced, the longest first (韶关市 before 韶关, 2020年一季度 before 2020年),
 * all at once, so that what was written is never replaced again.
 */
export function wordMover({ from, to, language }: Move): MoveWords {
  const pairs = new Map<string, string>();
  const put = (old: string, fresh: string) => {
    if (old !== '' && old !== fresh && !pairs.has(old)) pairs.set(old, fresh);
  };
  put(printArea(from.area, language), printArea(to.area, language));
  put(from.area.name, to.area.name);
  put(from.area.shortName, to.area.shortName);
  put(printPeriod(from.period, language), printPeriod(to.period, language));
  const [old, fresh] = [yearOf(from.period), yearOf(to.period)];
  if (old !== null && fresh !== null) {
    put(`${old}年`, `${fresh}年`);
    if (language === 'en') put(String(old), String(fresh));
  }
  if (pairs.size === 0) return (text) => text;
  const longestFirst = [...pairs.keys()].sort((left, right) => right.length - left.length);
  const pattern = new RegExp(longestFirst.map(escaped).join('|'), 'g');
  return (text) => text.replace(pattern, (each) => pairs.get(each) ?? each);
}

function yearOf(period: string): number | null {
  const read = readPeriod(period);
  return read !== null && 'year' in read ? read.year : null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
