import type { Figure } from '../scan/figure.ts';
import { yearBefore } from '../scan/resolve-time.ts';
import type { Asked } from './asked.ts';
import type { Draft } from './draft.ts';
import { baseIn, type Reading } from './reading.ts';
import { again, named, newDraft, putAside } from './statements.ts';

/** A level that nothing names is of the statement before: its value, or the same at another time or elsewhere. */
export function lonelyTarget(reading: Reading, asked: Asked, figure: Figure, current: Draft): Draft {
  const { lead, time, span } = asked;
  const before = baseIn(reading, span, 'time');
  if (lead.direction === null && !lead.reaches && before !== undefined && /[上去]年/.test(before.words)) {
    // 完成138,216万元,比上年同期131,074万元增收7,142万元
    const known = { period: yearBefore(current.period), origin: 'relative' as const, words: before.words };
    return putAside(reading, again(reading, current, { known, spoken: true }));
  }
  const people = peopleOf(current.name, figure);
  if (people !== null) return newDraft(reading, named(figure.start, people), time);
  const later = time.spoken && time.known?.period !== current.period;
  if (later && isEndOfGrowth(current, time.known?.period ?? '')) {
    current.period = time.known?.period ?? current.period;
    return current;
  }
  const elsewhere = lead.area !== '' && lead.area !== current.area;
  const open = current.value === null && current.ranks.length === 0;
  return open && !later && !elsewhere ? current : again(reading, current, time);
}

/** 全村共有362户、1408人 */
function peopleOf(name: string, { unit }: Figure): string | null {
  const households = /^(.*)户数$/.exec(name)?.[1];
  if (households === undefined || !/人$/.test(unit)) return null;
  return households === '' ? '人口' : `${households}人数`;
}

/** “十三五”时期年均增长13.6%,到2020年达到9.74亿元 */
function isEndOfGrowth({ value, growth, period }: Draft, end: string): boolean {
  return value === null && growth !== null && period.endsWith(`/${end}`);
}
