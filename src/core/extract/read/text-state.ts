import type { AreaOrigin } from '../candidate.ts';
import { type ResolvedTime, resolveTime, yearOfPeriod } from '../scan/resolve-time.ts';
import type { TimeMention } from '../scan/time-mentions.ts';
import type { Draft } from './draft.ts';

export type KnownTime = ResolvedTime & { words: string };

/** What is carried through a text: what it is about, and what the sentences before said. */
export type TextState = {
  textArea: string;
  event: { year: number; month: number } | null;
  title: KnownTime | null; // the period a title or heading sets
  section: KnownTime | null;
  plan: KnownTime | null; // what a plan's title says its targets are due
  planned: boolean; // a section of targets
  time: KnownTime | null; // said by an earlier sentence of the paragraph
  span: string; // the years a section sums up: 五年来
  area: { name: string; origin: AreaOrigin };
  last: Draft | null; // of the paragraph
  said: Map<string, Draft>; // the latest of each name in the paragraph
  head: string; // of the total that parts may follow: 增加值
  kind: string; // what the sentence's items are measured by: 从主要产品产量看
  main: string; // the first name of the paragraph, or of the section: whose 市本级
  scope: string; // of the rank before
  tableTitle: string; // the last line that may head a table
  tableUnit: string; // 单位: 吨
};

export function createState(
  textArea: string,
  event: TextState['event'],
  title: KnownTime | null,
  plan: KnownTime | null,
): TextState {
  return {
    ...{ textArea, event, title, section: null, plan, planned: false, time: null, span: '' },
    area: { name: textArea, origin: textArea === '' ? 'unknown' : 'text' },
    ...{ last: null, said: new Map(), head: '', kind: '', main: '', scope: '', tableTitle: '', tableUnit: '' },
  };
}

/** A paragraph begins anew, but for what its heading and the title say. */
export function beginParagraph(state: TextState, keepTime: boolean): void {
  if (!keepTime) state.time = null;
  state.area = { name: state.textArea, origin: state.textArea === '' ? 'unknown' : 'text' };
  state.last = null;
  state.said = new Map();
  state.head = '';
  state.scope = '';
}

export function knownTime(mention: TimeMention, state: TextState): KnownTime | null {
  const year = yearSpokenOf(state);
  const plan = /^(\d{4})\//.exec(state.plan?.period ?? '');
  const until = plan === null || state.planned ? undefined : Number(plan[1]) - 1;
  const found = resolveTime(mention, { year, event: state.event, until });
  if (found === null) return null;
  // 前三季度 under a title that names the year is printed as well as can be.
  const told = found.origin === 'earlier' && (state.section ?? state.title) !== null;
  return { ...found, origin: told ? 'heading' : found.origin, words: mention.words };
}

export function noteSpan({ period, words }: KnownTime, state: TextState): void {
  if (/^\d{4}\/\d{4}$/.test(period) && /年来|过去|这.年|年间|期间|时期/.test(words)) state.span = period;
}

export function yearSpokenOf({ time, section, title }: TextState): number | null {
  for (const known of [time, section, title]) {
    const year = known === null || known.origin === 'publication' ? null : yearOfPeriod(known.period);
    if (year !== null) return year;
  }
  return null;
}
