import type { Span } from '../candidate.ts';
import { scanBases } from '../scan/bases.ts';
import { scanFigures } from '../scan/figures.ts';
import { enclosing, parenthesesOf } from '../scan/parentheses.ts';
import { scanRanks } from '../scan/ranks.ts';
import { type Clause, clausesOf, type Sentence } from '../scan/sentences.ts';
import { isInName, isThreshold } from '../scan/thresholds.ts';
import { scanTimes, spansOf } from '../scan/time-mentions.ts';
import { distribute } from './distribute.ts';
import type { Draft } from './draft.ts';
import { leadOf } from './lead-of.ts';
import { readMark } from './read-mark.ts';
import { readWords } from './read-words.ts';
import { type Reading, within } from './reading.ts';
import { isRun, runOf } from './runs.ts';
import type { TextState } from './text-state.ts';
import { isSingleMonth, noteTimes, standsAlone } from './times.ts';

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
    ...{ pair: [], opener: '', used: 0, from: null, speeds: false },
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
