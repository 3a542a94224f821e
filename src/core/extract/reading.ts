import { leadingArea } from './areas-in-text.ts';
import type { BaseMention } from './bases.ts';
import type { Span } from './candidate.ts';
import type { Draft } from './draft.ts';
import { enclosing } from './parentheses.ts';
import type { RankMention } from './ranks-in-text.ts';
import { type Lead, readLead } from './read-lead.ts';
import type { ReasonCode } from './reasons.ts';
import type { Figure } from './scan-figures.ts';
import { type KnownTime, knownTime, noteSpan, type TextState } from './text-state.ts';
import { spansOf, type TimeMention, yearOfPeriod } from './time-mentions.ts';

export type Mark = Figure | RankMention;

/** One sentence with all that was found in it, and the statements read so far. Offsets are the sentence's. */
export type Reading = {
  text: string; // folded
  printed: string; // as in the source, for names
  offset: number; // of the sentence in the text
  parentheses: readonly Span[];
  times: readonly TimeMention[];
  bases: readonly BaseMention[];
  marks: readonly Mark[];
  state: TextState;
  drafts: Draft[];
  over: Draft[]; // of earlier sentences, which this one goes on with
  aside: Draft[]; // said by the way: of an earlier time, of a plan; what follows goes on with the statement before
  group: Draft[]; // what 分别 distributes over
  pending: { words: string; start: number; speed: boolean } | null; // a name whose figure follows in the next clause
  opener: string; // of the clause
  used: number; // words up to here are part of a name already
  from: KnownTime | null; // the time a level before came from: 由2016年的…
  speeds: boolean; // the clause speaks of growth that went from one to another: 增速由…回落至
};

export function within({ start, end }: { start: number; end: number }, [from, to]: Span): boolean {
  return start >= from && end <= to;
}

/** Reads the words before a number; an area they name holds for what follows. */
export function leadOf(reading: Reading, asked: Span): Lead {
  const { text, times, bases, state } = reading;
  const span = withoutHeading(reading, asked);
  const closed = [...times, ...bases].filter((mention) => within(mention, span));
  let named = '';
  const lead = readLead(text, span, spansOf(closed), (words) => {
    const area = leadingArea(words, state.textArea);
    // A区、B区…分别: the places are part of a list.
    if (area === null || /^[、和及与]/.test(words.slice(area.length))) return 0;
    named = area.name;
    state.area = { name: area.name, origin: 'printed' };
    return area.length;
  });
  // GDP增速居全市前三,分别为7.4%、6.8%: what the clause before speaks of.
  const speed = lead.speed || (lead.words === '' && reading.pending?.speed === true);
  return { ...lead, area: named, speed };
}

/** 人口年末常住人口: a heading that ran into its sentence is left. */
function withoutHeading({ text, times }: Reading, [from, to]: Span): Span {
  const first = times.find(({ start, end }) => start >= from && end <= to);
  const heading =
    first !== undefined &&
    from === 0 &&
    /^(?:全年|年末|年底)$/.test(first.words) &&
    /^[\u4e00-\u9fff]{2,5}$/.test(text.slice(from, first.start).trim());
  return heading ? [first.start, to] : [from, to];
}

export function baseIn({ bases }: Reading, span: Span, kind: BaseMention['kind']): BaseMention | undefined {
  return bases.filter((base) => base.kind === kind && within(base, span)).at(-1);
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

/** The name of a statement and where its words begin. */
export type Name = { name: string; written: string; start: number; reasons: readonly ReasonCode[] };

/** Begins a statement. */
export function newDraft(reading: Reading, { name, written, start, reasons }: Name, time: NumberTime): Draft {
  const { state, offset, opener } = reading;
  const inherited = state.section ?? (state.planned ? state.plan : null) ?? state.title;
  const known = time.known ?? inherited;
  const draft: Draft = {
    ...{ name, written, value: null, unit: null, qualifier: '', status: 'normal' },
    period: known?.period ?? '',
    periodOrigin: time.known === null && known !== null ? 'heading' : (known?.origin ?? 'publication'),
    periodWords: known?.words ?? '',
    ...{ area: state.area.name, areaOrigin: state.area.origin },
    ...{ growth: null, change: null, amount: null, ranks: [], comparisons: [] },
    ...{ start: offset + start, end: offset + start, numerals: [], reasons: new Set(reasons) },
    ...{ opener, inherits: !time.spoken, ghost: false },
  };
  reading.drafts.push(draft);
  reading.pending = null;
  state.last = draft;
  state.said.push(draft);
  return draft;
}

/** A statement of the paragraph that has said only how something grew: its level may follow later. */
export function leftOpen({ state }: Reading, name: string, time: NumberTime): Draft | undefined {
  return state.said.find(
    (draft) =>
      draft.name === name &&
      draft.value === null &&
      draft.area === state.area.name &&
      !draft.ghost &&
      (!time.spoken || draft.period === time.known?.period),
  );
}

/** Goes on with a statement of an earlier sentence. */
export function takeOver(reading: Reading, draft: Draft): Draft {
  if (!reading.drafts.includes(draft)) reading.over.push(draft);
  reading.drafts = [...reading.drafts.filter((one) => one !== draft), draft];
  reading.state.last = draft;
  return draft;
}

/** The same indicator at another time or of another area: 2021年达到86.4亿斤. */
export function again(reading: Reading, draft: Draft, time: NumberTime): Draft {
  const { name, written, start } = draft;
  const next = newDraft(reading, { name, written, start: start - reading.offset, reasons: [] }, time);
  if (reading.state.area.origin !== 'printed') {
    next.area = draft.area;
    next.areaOrigin = draft.areaOrigin;
  }
  return next;
}

/** A statement by the way, after which the one before goes on. */
export function putAside(reading: Reading, draft: Draft): Draft {
  reading.drafts = reading.drafts.filter((one) => one !== draft);
  reading.aside.push(draft);
  reading.state.last = reading.drafts.at(-1) ?? reading.state.last;
  return draft;
}
