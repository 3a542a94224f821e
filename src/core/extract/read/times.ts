import type { Span } from '../candidate.ts';
import { enclosing } from '../scan/parentheses.ts';
import { yearOfPeriod } from '../scan/resolve-time.ts';
import type { TimeMention } from '../scan/time-mentions.ts';
import type { Lead } from './lead.ts';
import { type Reading, within } from './reading.ts';
import { type KnownTime, knownTime, noteSpan, type TextState } from './text-state.ts';

/** 5月当月 in a report on January to May holds for its sentence only. */
export function isSingleMonth({ time, section, title }: TextState): boolean {
  const usual = (section ?? title)?.period ?? '';
  return time !== null && /^\d{4}-\d{2}$/.test(time.period) && usual.endsWith(time.period) && usual !== time.period;
}

/** 一季度因检修停产的窑: a part of a year amid other words speaks of these only. */
export function standsAlone(text: string, { start, end, part }: TimeMention): boolean {
  if (/^(?:now|recent|span|years|since)$/.test(part.kind)) return true;
  if (text.endsWith(':')) return true; // it speaks for the list below
  const opens = /(?:^|[,。;:、(】-])\s*“?(?:到|至|自|展望|刚刚?过去的)?$/.test(text.slice(0, start));
  // 2017年主要预期目标是: what follows is of it.
  return opens && /^\s*(?:$|[,。;:)]|[全我本][市县区省州旗]|[^,。;\d]{2,20}:)/.test(text.slice(end));
}

/** The time a number is of, and whether the words before it say it. */
export type NumberTime = { known: KnownTime | null; spoken: boolean };

/** What time the words before a number say; it holds for what follows too, unless it is where something came from. */
export function timeOf(reading: Reading, span: Span, lead: Lead): NumberTime {
  const { parentheses, state, times } = reading;
  let own: KnownTime | null = null;
  for (const mention of times) {
    if (!within(mention, span) || isAside(parentheses, mention.start) || isKnownBetter(mention.words, state)) continue;
    const known = knownTime(mention, state);
    if (known === null) continue;
    own = known;
    noteSpan(known, state);
    // 2017-2019年年均增长6.9%: the years are the rate's only.
    if (mention.part.kind === 'years' && /年均|年平均/.test(reading.text.slice(mention.end, span[1]))) continue;
    // 由2016年的3.8%下降到2019年的0.14%: both times are of these two numbers only.
    if ((lead.reaches && reading.from !== null) || isHistory(known, state)) continue;
    if (!lead.from && enclosing(parentheses, mention.start) === undefined) state.time = known;
  }
  if (lead.from && own !== null) reading.from = own;
  return { known: own ?? (lead.from ? reading.from : state.time), spoken: own !== null };
}

/** In a long parenthesis a time is of something else. */
function isAside(parentheses: readonly Span[], at: number): boolean {
  const around = enclosing(parentheses, at);
  return around !== undefined && around[1] - around[0] > 24;
}

/** What a clause without numbers says of the time. */
export function noteTimes(times: readonly TimeMention[], state: TextState): void {
  for (const mention of times) {
    if (isKnownBetter(mention.words, state)) continue;
    const known = knownTime(mention, state);
    if (known === null) continue;
    noteSpan(known, state);
    if (!isHistory(known, state)) state.time = known;
  }
}

/** 1914年设县: what follows is of today. */
function isHistory({ period }: KnownTime, { event, title }: TextState): boolean {
  const now = event?.year ?? yearOfPeriod(title?.period ?? '');
  const year = yearOfPeriod(period);
  return year !== null && year < (now ?? 2000) - 20;
}

/** 累计 and 以来 say nothing where a time is known already, 今年 nothing where a month of it is. */
function isKnownBetter(words: string, { time, event }: TextState): boolean {
  if (time === null) return false;
  return /^(?:累计|以来)$/.test(words) || (/^今年(?:以来)?$/.test(words) && time.period.startsWith(`${event?.year}-`));
}
