import { applyMark } from './apply-mark.ts';
import { baseOf, scanBases } from './bases.ts';
import type { Span } from './candidate.ts';
import { distribute, runOf, twofoldOf } from './distribute-marks.ts';
import { splitNames } from './distribute.ts';
import { type Draft, reach } from './draft.ts';
import { enclosing, parenthesesOf } from './parentheses.ts';
import { headOf } from './name-words.ts';
import { scanRanks } from './ranks-in-text.ts';
import type { Lead } from './read-lead.ts';
import { baseIn, leadOf, type Mark, newDraft, noteTimes, type Reading, timeOf, within } from './reading.ts';
import { roleOf } from './roles.ts';
import { scanFigures } from './scan-figures.ts';
import { type Clause, clausesOf, type Sentence } from './sentences.ts';
import { nameOf } from './statement-names.ts';
import { targetOf } from './target-of.ts';
import type { TextState } from './text-state.ts';
import { isInName, isThreshold } from './thresholds.ts';
import { tidyName } from './tidy-name.ts';
import { scanTimes, spansOf, type TimeMention } from './time-mentions.ts';

const worthReading = /\d|[一二三四五六七八九十两](?:成|分之|百|千|万)|首位|第[一二三四五六七八九十]|持平|榜首/;

/** Reads the statements of a sentence. `state` takes over what it says for those that follow. */
export function readSentence(source: string, folded: string, sentence: Sentence, state: TextState): Draft[] {
  const text = folded.slice(sentence.start, sentence.end);
  if (!worthReading.test(text)) {
    noteTimes(
      scanTimes(text).filter((mention) => standsAlone(text, mention)),
      state,
    );
    return [];
  }
  const bases = scanBases(text);
  const parentheses = parenthesesOf(text);
  const ranks = scanRanks(text);
  const times = scanTimes(text).filter(({ start, end }) => !bases.some((base) => base.start < end && base.end > start));
  const figures = scanFigures(text, spansOf([...times, ...bases, ...ranks])).filter(
    (figure, index, all) => !isThreshold(text, figure, all[index + 1]) && !isInName(text, parentheses, figure),
  );
  const marks = [...figures, ...ranks].sort((left, right) => left.start - right.start);
  state.kind = /(?:从|按|分)[^,;。]{0,12}?(产量|销售额|零售额|增加值|投资|产值)(?:看|分)/.exec(text)?.[1] ?? '';
  const reading: Reading = {
    ...{ text, offset: sentence.start, printed: source.slice(sentence.start, sentence.end) },
    ...{ parentheses, times, bases, marks, state, drafts: [], over: [], aside: [], group: [], pending: null },
    ...{ opener: '', used: 0, from: null, speeds: false },
  };
  const spans = marks.map(({ start, end }): Span => [start, end]);
  let main: Draft | null = null; // what a parenthesis explains
  for (const clause of clausesOf(text, spans, parentheses)) {
    const before = state.time;
    if (clause.opener === '(') main = reading.drafts.at(-1) ?? null;
    else if (main !== null && enclosing(parentheses, clause.start) === undefined) {
      reading.drafts = [...reading.drafts.filter((draft) => draft !== main), main];
      main = null;
    }
    readClause(reading, clause);
    if (clause.opener === '(') state.time = before; // what a parenthesis says of another time stays in it
  }
  if (!text.endsWith(';') && isSingleMonth(state)) state.time = null;
  return [...reading.aside, ...reading.drafts.filter((draft) => !reading.over.includes(draft))];
}

/** 5月当月 in a report on January to May holds for its sentence only. */
function isSingleMonth({ time, section, title }: TextState): boolean {
  const usual = (section ?? title)?.period ?? '';
  return time !== null && /^\d{4}-\d{2}$/.test(time.period) && usual.endsWith(time.period) && usual !== time.period;
}

/** 一季度因检修停产的窑: a part of a year amid other words speaks of these only. */
function standsAlone(text: string, { start, end, part }: TimeMention): boolean {
  if (/^(?:now|recent|span|years|since)$/.test(part.kind)) return true;
  if (text.endsWith(':')) return true; // it speaks for the list below
  const opens = /(?:^|[,。;:、(】-])\s*“?(?:到|至|自|展望|刚刚?过去的)?$/.test(text.slice(0, start));
  // 2017年主要预期目标是: what follows is of it.
  return opens && /^\s*(?:$|[,。;:)]|[全我本][市县区省州旗]|[^,。;\d]{2,20}:)/.test(text.slice(end));
}

function readClause(reading: Reading, clause: Clause): void {
  const { text, marks, times, state } = reading;
  const area: Span = [clause.start, clause.end];
  const inside = marks.filter((mark) => within(mark, area) && mark.start >= reading.used);
  let cursor = Math.max(clause.start, Math.min(reading.used, clause.end));
  reading.opener = clause.opener;
  reading.speeds = false;
  for (let index = 0; index < inside.length; index++) {
    const mark = inside[index];
    if (mark === undefined) break;
    if (mark.start < reading.used) continue; // in a name already
    const span: Span = [Math.min(cursor, mark.start), mark.start];
    const lead = leadOf(reading, span);
    const follows = runOf(reading, mark);
    const run = isRun(reading, lead, follows, span) ? follows : [mark];
    if (run.length > 1) distribute(reading, lead, run, span);
    else readMark(reading, lead, mark, span, inside[index + 1]?.start ?? clause.end);
    const last = run.at(-1) ?? mark;
    index += run.filter((one) => inside.includes(one)).length - 1;
    reading.used = Math.max(last.end, reading.used); // a run goes on through pauses that its clause ends at
    cursor = reading.used;
  }
  noteTimes(
    times.filter((mention) => within(mention, [cursor, clause.end]) && standsAlone(text, mention)),
    state,
  );
  if (inside.length === 0 && cursor < clause.end) readWords(reading, clause, [cursor, clause.end]);
  else reading.pending = null;
}

/** 城镇、农村分别为26318元、15204元,增长10.1%和12.6%: the numbers are as many as the statements before. */
function isRun(reading: Reading, { each, words, direction, speed }: Lead, run: readonly Mark[], span: Span): boolean {
  const { group } = reading;
  if (each === 'respectively') return true;
  if (each !== null || run.length === 1) return false;
  const ranks = run.every((mark, index) => mark.kind === 'rank' && (index === 0 || mark.scope === ''));
  if (ranks && twofoldOf(reading, span)?.length === run.length) return true;
  if (group.length !== run.length || !group.every(({ reasons }) => reasons.has('distributed'))) return false;
  return ranks ? words === '' || speed : words === '' && direction !== null && run[0]?.kind === 'figure';
}

/** A clause without numbers may hold the name of those that follow, or say that nothing changed. */
function readWords(reading: Reading, clause: Clause, span: Span): void {
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

function readMark(reading: Reading, lead: Lead, mark: Mark, span: Span, until: number): void {
  const turns = reading.speeds && lead.reaches && mark.kind === 'figure' && mark.unit === '%';
  const role = turns ? 'growth' : roleOf(mark, lead, (kind) => baseIn(reading, span, kind));
  if (lead.speed && lead.from) reading.speeds = true;
  const time = timeOf(reading, span, lead);
  const measures = lead.each === 'all' && role === 'rank' ? twofoldOf(reading, span) : null;
  const whole = reading.drafts.at(-1);
  if (measures !== null && whole !== undefined) {
    for (const measure of measures) applyMark(reading, whole, role, mark, { ...lead, speed: /增/.test(measure) }, span);
    return;
  }
  if (lead.each === 'all' && (role === 'rank' || role === 'growth' || role === 'change')) {
    const targets = allOf(reading, lead, time, until);
    for (const draft of targets) {
      draft.reasons.add('distributed');
      applyMark(reading, draft, role, mark, lead, span);
    }
    if (targets.length > 0) return;
  }
  const target = targetOf(reading, lead, mark, role, time, until, span);
  if (target === null) return;
  applyMark(reading, target, role, mark, lead, span);
  if (role === 'value') reading.group = [...reading.group.filter((draft) => draft !== target), target];
}

/** What 均 speaks of: the names before it, or the statements joined by pauses. */
function allOf(reading: Reading, lead: Lead, time: ReturnType<typeof timeOf>, until: number): Draft[] {
  const words = tidyName(lead.words);
  const names = words === '' ? [] : splitNames(words, 0);
  if (names.length > 1) {
    const shared = nameOf(reading, lead, null, until);
    return names.map((name) => newDraft(reading, { ...shared, name: tidyName(name) }, time));
  }
  if (words !== '' && !lead.speed) return [];
  const drafts = reading.drafts;
  let from = drafts.length - 1;
  while (from > 0 && drafts[from]?.opener === '、') from -= 1;
  return from >= drafts.length - 1 ? [...drafts] : drafts.slice(from);
}
