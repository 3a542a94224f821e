import type { Span } from '../candidate.ts';
import { headOf } from '../names/name-words.ts';
import { splitNames } from '../names/split-names.ts';
import { nameOf } from '../names/statement-name.ts';
import { tidyName } from '../names/tidy-name.ts';
import { baseOf } from '../scan/bases.ts';
import type { Clause } from '../scan/sentences.ts';
import { reach } from './draft.ts';
import { leadOf } from './lead-of.ts';
import type { Lead } from './lead.ts';
import { baseIn, type Reading } from './reading.ts';
import { newDraft } from './statements.ts';
import { timeOf } from './times.ts';

/** A clause without numbers may hold the name of those that follow, or say that nothing changed. */
export function readWords(reading: Reading, clause: Clause, span: Span): void {
  const lead = leadOf(reading, span);
  const words = tidyName(
    lead.words.replace(
      /(?<=.{2})(?:由于|因(?!素)|受(?!理|益|让|灾)|在(?=[^,。;]{2,16}(?:带动|影响|拉动|支撑)下)).*$/,
      '',
    ),
  ); // why it moved
  if (lead.direction === 0 && (words === '' || headOf(words) !== '' || baseIn(reading, span, 'time') !== undefined)) {
    readFlat(reading, lead, clause, words);
  } else if (words.length >= 2 && words.length <= 40 && lead.span !== null) {
    const grows = /[正负]增长$/.test(reading.text.slice(clause.start, clause.end));
    reading.pending = { words, start: lead.span[0], speed: lead.speed || grows };
    const pair = splitNames(words.replace(/一[升增涨]一[降减跌]$|一[降减跌]一[升增涨]$/, ''), 2);
    if (pair.length === 2) reading.pair = pair;
  }
}

/** 与上年持平 prints a growth of nothing. */
function readFlat(reading: Reading, lead: Lead, clause: Clause, words: string): void {
  const span: Span = [clause.start, clause.end];
  const named = words.length >= 2 && !lead.speed;
  const target = named
    ? newDraft(reading, nameOf(reading, lead, null, clause.end), timeOf(reading, span, lead))
    : reading.drafts.at(-1);
  if (target === undefined) return;
  if (lead.speed) {
    const base = baseIn(reading, span, 'time');
    target.change ??= { points: '0', base: base === undefined ? '上年' : baseOf(base.words) };
    reach(target, reading.offset + clause.end);
    return;
  }
  if (target.growth === null && target.change === null) {
    if (target.unit === '%') target.change = { points: '0', base: '上年' };
    else target.growth = { percent: '0', basis: '' };
  }
  reach(target, reading.offset + clause.end);
}
