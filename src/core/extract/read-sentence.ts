import { type BaseMention, baseOf, scanBases } from './bases.ts';
import type { NumeralRole, Span } from './candidate.ts';
import { type Draft, reach } from './draft.ts';
import { splitNames } from './distribute.ts';
import { countsThings } from './measure-words.ts';
import { headOf, isBare, subjectOf, takesHead } from './name-words.ts';
import { leadingArea } from './areas-in-text.ts';
import { type RankMention, scanRanks } from './ranks-in-text.ts';
import { endsWithDoing, isDoing, type Lead, readLead } from './read-lead.ts';
import type { ReasonCode } from './reasons.ts';
import { type Figure, scanFigures } from './scan-figures.ts';
import { type Clause, clausesOf, type Sentence } from './sentences.ts';
import { type KnownTime, knownTime, type TextState } from './text-state.ts';
import { nounAfter, tidyName } from './tidy-name.ts';
import { scanTimes, spansOf, type TimeMention } from './time-mentions.ts';

type Mark = Figure | RankMention;

/** One sentence with all that was found in it, and the statements read so far. Offsets are the sentence's. */
type Reading = {
  text: string;
  offset: number;
  printed: string; // as in the source, for names
  times: TimeMention[];
  bases: BaseMention[];
  marks: Mark[];
  drafts: Draft[];
  group: Draft[]; // what 分别 and 均 distribute over
  past: Draft[]; // what a figure came from: statements of an earlier time
  speed: boolean; // the clause speaks of growth that went from one to another: 增速由…回落至
  used: number; // words up to here are part of a name already
  pending: { words: string; start: number } | null; // a name whose figure follows in the next clause
  state: TextState;
};

/** Reads the statements of a sentence. `state` takes over what it says for those that follow. */
export function readSentence(source: string, folded: string, sentence: Sentence, state: TextState): Draft[] {
  const text = folded.slice(sentence.start, sentence.end);
  if (!/\d|[一二三四五六七八九十两](?:成|分之|百|千|万)|首位|第[一二三四五六七八九十]|持平|榜首/.test(text)) {
    noteTimes(scanTimes(text), state);
    return [];
  }
  const bases = scanBases(text);
  const ranks = scanRanks(text);
  const inBase = (start: number, end: number) => bases.some((base) => base.start < end && base.end > start);
  const times = scanTimes(text).filter(({ start, end }) => !inBase(start, end));
  const figures = scanFigures(text, [...spansOf(times), ...spansOf(bases), ...spansOf(ranks)]).filter(
    (figure, index, all) => !isThreshold(text, figure, all[index + 1]),
  );
  const marks = [...figures, ...ranks].sort((left, right) => left.start - right.start);
  const reading: Reading = {
    ...{ text, offset: sentence.start, printed: source.slice(sentence.start, sentence.end) },
    ...{ times, bases, marks, drafts: [], group: [], past: [], speed: false, used: 0, pending: null, state },
  };
  const spans = marks.map(({ start, end }): Span => [start, end]);
  for (const clause of clausesOf(text, spans)) {
    const before = state.time;
    readClause(reading, clause);
    if (clause.opener === '(') state.time = before; // what a parenthesis says of another time stays in it
  }
  if (singleMonth(state)) state.time = null;
  return [...reading.past, ...reading.drafts];
}

/** 500万元以上项目: a threshold is part of a name. */
function isThreshold(text: string, { end, qualifier, start, unit }: Figure, next: Figure | undefined): boolean {
  const large = /元$/.test(unit) && /^(?:级|的)?(?:大?项目|企业|产业|集群|园区|工程)/.test(text.slice(end));
  if (large && next !== undefined && next.start - end <= 12) return true;
  const threshold = /^(?:以上|以下|以内)$/.test(qualifier) || /^及以[上下]/.test(text.slice(end));
  const after = text.slice(end).replace(/^及以[上下]/, '');
  return (
    (threshold && /^的?(?:[\u4e00-\u9fff])/.test(after) && !/^(?:的比例|的比重|以|,)/.test(after)) ||
    (/(?:年主营业务收入|年收入|限额|标准为|起点|门槛)$/.test(text.slice(0, start)) && threshold)
  );
}

/** 5月当月 in a report on January to May holds for its sentence only. */
function singleMonth({ time, section, title }: TextState): boolean {
  const usual = (section ?? title)?.period ?? '';
  return time !== null && /^\d{4}-\d{2}$/.test(time.period) && usual.endsWith(time.period) && usual !== time.period;
}

function noteTimes(times: readonly TimeMention[], state: TextState): void {
  for (const mention of times) {
    const known = knownTime(mention, state);
    if (known !== null) note(known, state);
  }
}

/** 累计 and 以来 say nothing where a time is known already. */
function note(known: KnownTime, state: TextState): void {
  if (known.period !== 'unknown' || state.time === null || /年来/.test(known.words)) state.time = known;
}

function readClause(reading: Reading, clause: Clause): void {
  const { marks, times, state } = reading;
  const inside = marks.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  let cursor = clause.start;
  reading.speed = false;
  for (let index = 0; index < inside.length; index++) {
    const mark = inside[index];
    if (mark === undefined) break;
    const next = inside[index + 1];
    const lead = leadOf(reading, [Math.min(cursor, mark.start), mark.start]);
    const run = lead.each === 'respectively' ? runOf(reading, mark) : [mark];
    if (run.length > 1) distribute(reading, lead, run, [cursor, mark.start]);
    else readMark(reading, lead, mark, [cursor, mark.start], next?.start ?? clause.end);
    const last = run.at(-1) ?? mark;
    index += run.filter((one) => inside.includes(one)).length - 1;
    cursor = Math.max(last.end, reading.used);
    // A run may go on through pauses that the clause ends at.
    if (last.end > clause.end) {
      reading.marks = marks.filter((one) => one.start >= last.end || one.end <= mark.start || !run.includes(one));
      return;
    }
  }
  const rest = times.filter(({ start, end }) => start >= cursor && end <= clause.end);
  noteTimes(rest, state);
  if (inside.length === 0) {
    const lead = leadOf(reading, [clause.start, clause.end]);
    const words = tidyName(lead.words);
    if (
      lead.direction === 0 &&
      (reading.bases.some(({ start, end }) => start >= clause.start && end <= clause.end) || lead.words === '')
    )
      readFlat(reading, lead, clause);
    else if (words.length >= 2 && words.length <= 40 && lead.span !== null)
      reading.pending = { words, start: lead.span[0] };
  } else reading.pending = null;
}

/** 与上年持平 prints a growth of nothing. */
function readFlat(reading: Reading, lead: Lead, clause: Clause): void {
  const words = tidyName(lead.words);
  const target =
    words.length >= 2 && !lead.speed
      ? newDraft(reading, nameOf(reading, lead, null, clause.end), timeOf(reading, [clause.start, clause.end], lead))
      : reading.drafts.at(-1);
  if (target === undefined || lead.speed) return;
  if (target.growth === null && target.change === null) {
    if (target.unit === '%') target.change = { points: '0', base: '上年' };
    else target.growth = { percent: '0', basis: '' };
  }
  reach(target, reading.offset + clause.end);
}

/** The numbers a 分别 goes over: joined by pauses and 和, each perhaps with its own 增长 or 下降. */
function runOf({ text, marks }: Reading, first: Mark): Mark[] {
  const run = [first];
  const from = marks.indexOf(first);
  for (let index = from + 1; index < marks.length; index++) {
    const mark = marks[index];
    const before = run.at(-1);
    if (mark === undefined || before === undefined || mark.kind !== first.kind) break;
    const gap = text.slice(before.end, mark.start);
    if (!/^(?:[、和及与]|以及|\s|增长|下降|上升|提高|减少|降低|上涨|下跌|回落|增加|达|为|居|列|排|了)*$/.test(gap))
      break;
    run.push(mark);
  }
  return run;
}

function leadOf(reading: Reading, span: Span): Lead {
  const { text, times, bases, state } = reading;
  const within = ({ start, end }: { start: number; end: number }) => start >= span[0] && end <= span[1];
  const closed = [...spansOf(times.filter(within)), ...spansOf(bases.filter(within))];
  return readLead(text, span, closed, (words) => {
    const area = leadingArea(words, state.textArea);
    if (area === null) return 0;
    state.area = { name: area.name, origin: 'printed' };
    return area.length;
  });
}

/** What time the words before a number say; it holds for what follows too, unless it is where something came from. */
function timeOf(reading: Reading, [from, to]: Span, lead: Lead): KnownTime | null {
  const { state, times } = reading;
  let own: KnownTime | null = null;
  for (const mention of times) {
    if (/^(?:累计|以来)$/.test(mention.words) && state.time !== null) continue;
    if (mention.start < from || mention.end > to) continue;
    const known = knownTime(mention, state);
    if (known === null) continue;
    own = known;
    if (!lead.from) note(known, state);
  }
  return own ?? (lead.from ? null : state.time);
}

function baseIn({ bases }: Reading, [from, to]: Span, kind: BaseMention['kind']): BaseMention | undefined {
  return bases.filter((base) => base.kind === kind && base.start >= from && base.end <= to).at(-1);
}

type Role = 'value' | 'growth' | 'change' | 'amount' | 'comparison' | 'drive' | 'rank';

function roleOf(mark: Mark, lead: Lead, comparison: BaseMention | undefined): Role {
  if (mark.kind === 'rank') return 'rank';
  const percent = mark.unit === '%' || mark.unit === '‰';
  const points = /百分点$|基点$/.test(mark.unit);
  if (lead.drives && (points || percent)) return 'drive';
  if (points) return comparison === undefined ? 'change' : 'comparison';
  if (percent && comparison !== undefined && lead.direction === null) return 'comparison';
  const moves = (lead.direction !== null && !lead.reaches) || lead.speed;
  if (moves && !lead.from && (percent || mark.unit === '倍')) return 'growth';
  if (moves && lead.from && percent) return 'growth';
  if (moves && lead.direction !== 0 && !lead.from) return 'amount';
  return 'value';
}

function readMark(reading: Reading, lead: Lead, mark: Mark, span: Span, until: number): void {
  const comparison = baseIn(reading, span, 'area');
  const turning = reading.speed && lead.reaches && mark.kind === 'figure' && mark.unit === '%';
  const role = turning ? 'growth' : roleOf(mark, lead, comparison);
  if (lead.speed && lead.from) reading.speed = true;
  const time = timeOf(reading, span, lead);
  const words = tidyName(lead.words);
  if (mark.kind === 'figure' && mark.unit === '倍' && role === 'value' && /^(?:相当于)?$/.test(words)) {
    const current = reading.drafts.at(-1);
    if (current !== undefined) reach(current, reading.offset + mark.end);
    return;
  }
  if (lead.each === 'all' && (role === 'rank' || role === 'growth')) {
    const names = words === '' ? [] : splitNames(words, 0);
    const targets =
      names.length > 1
        ? names.map((name) => newDraft(reading, { ...nameOf(reading, lead, null, until), name }, time))
        : words === ''
          ? reading.drafts
          : [];
    if (targets.length > 0) {
      for (const draft of targets) {
        draft.reasons.add('distributed');
        apply(reading, draft, role, mark, lead, span);
      }
      reading.group = [...targets];
      return;
    }
  }
  const target = targetOf(reading, lead, mark, role, time, words, until, span);
  if (target === null) return;
  apply(reading, target, role, mark, lead, span);
  if (role === 'value') reading.group = [...reading.group.filter((draft) => draft !== target), target];
}

/** The statement a number belongs to: a new one, or one that is being read. */
function targetOf(
  reading: Reading,
  lead: Lead,
  mark: Mark,
  role: Role,
  time: KnownTime | null,
  words: string,
  until: number,
  span: Span,
): Draft | null {
  const current = reading.drafts.at(-1) ?? null;
  const named = words.length >= 2 && !/^(?:总量|规模|位次|排名|名次|增量|总数|均值|质量)$/.test(words);
  if (role === 'value') {
    const lonely = words === '' && mark.kind === 'figure' && nounOf(reading, mark, until) === '';
    if (lonely && current !== null) {
      const later = time !== null && time.period !== current.period;
      if (current.value === null && !later && current.ranks.length === 0) return current;
      return again(reading, current, time);
    }
    return newDraft(reading, nameOf(reading, lead, mark.kind === 'figure' ? mark : null, until), time);
  }
  if (role === 'drive') {
    const name = nameOf(reading, lead, null, until);
    const plain = name.name.replace(/^(?:对|拉动)/, '');
    const driven = /^(?:拉动|带动)/.test(name.name) ? `${subjectName(reading)}${name.name}` : name.name;
    return newDraft(reading, { ...name, name: plain === '' ? driven : driven }, time);
  }
  const other = time !== null && current !== null && current.period !== '' && time.period !== current.period;
  if (role === 'growth' && current !== null && !named) {
    if (lead.from || (other && current.growth !== null && spoken(reading, span))) return past(reading, current, time);
    if (reading.speed && current.growth !== null) return again(reading, current, time);
  }
  if (named) {
    const name = nameOf(reading, lead, null, until);
    const same = reading.drafts.find(
      (draft) => draft.name === name.name && (time === null || draft.period === time.period || role === 'rank'),
    );
    if (same !== undefined) return same;
    if (role === 'amount') {
      const verb = /新增|净增/.test(lead.verb) ? '新增' : lead.verb;
      if (current !== null && sameKind(current, mark) && subjectOf(name.name) === subjectOf(current.name))
        return current;
      const draft = newDraft(reading, { ...name, name: `${name.name}${verb}` }, time);
      return draft;
    }
    return newDraft(reading, name, time);
  }
  if (current !== null) return current;
  if (reading.pending !== null) {
    const { words: name, start } = reading.pending;
    return newDraft(reading, carried(reading, name, start, 'name-carried'), time);
  }
  const before = reading.state.last;
  if (before === null) return null;
  return newDraft(reading, carried(reading, before.name, mark.start, 'name-carried'), time);
}

function sameKind(draft: Draft, mark: Mark): boolean {
  return mark.kind === 'figure' && draft.unit !== null && draft.unit.slice(-1) === mark.unit.slice(-1);
}

function subjectName({ drafts, state, pending }: Reading): string {
  return drafts.at(-1)?.name ?? pending?.words ?? state.last?.name ?? '';
}

/** The same indicator at another time: 2021年达到86.4亿斤. */
function again(reading: Reading, { name, written, start, area, areaOrigin }: Draft, time: KnownTime | null): Draft {
  const draft = newDraft(reading, { name, written, start: start - reading.offset, reasons: [] }, time);
  draft.area = area;
  draft.areaOrigin = areaOrigin;
  return draft;
}

/** Whether the words before a number say a time themselves. */
function spoken({ times }: Reading, [from, to]: Span): boolean {
  return times.some(({ start, end }) => start >= from && end <= to);
}

/** The same indicator at an earlier time, said by the way: what follows goes on with the later one. */
function past(reading: Reading, draft: Draft, time: KnownTime | null): Draft {
  const earlier = again(reading, draft, time);
  reading.drafts.pop();
  reading.state.last = draft;
  reading.past.push(earlier);
  return earlier;
}

type Name = { name: string; written: string; start: number; reasons: ReasonCode[] };

function carried(reading: Reading, name: string, start: number, reason: ReasonCode): Name {
  return { name, written: reading.printed.slice(start, start + name.length), start, reasons: [reason] };
}

function nounOf({ text }: Reading, figure: Figure, until: number): string {
  const words = text.slice(figure.end, Math.max(figure.end, until));
  if (!countsThings(figure.unit) && !/^的/.test(words) && !/^(?:专项|资金|贷款|项目|债券|补贴|订单)/.test(words))
    return '';
  const noun = tidyName(nounAfter(words));
  return noun.length >= 2 && noun.length <= 24 ? noun : '';
}

function nameOf(reading: Reading, lead: Lead, figure: Figure | null, until: number): Name {
  const { text, state, pending, offset } = reading;
  const current = reading.drafts.at(-1) ?? state.last;
  const reasons: ReasonCode[] = [];
  let start = lead.span?.[0] ?? figure?.start ?? until;
  let name = tidyName(lead.words);
  const written = lead.span === null ? '' : reading.printed.slice(...lead.span);
  if (figure !== null) {
    const noun = nounOf(reading, figure, until);
    const listed = /等$/.test(lead.words);
    if (
      noun !== '' &&
      (name === '' || listed || isDoing(name) || (countsThings(figure.unit) && endsWithDoing(lead.words)))
    ) {
      const verb = listed
        ? ''
        : (/(?:新增|新建|建成|引进|改造|治理|新改建|改扩建|签订|培育|累计[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{2})$/.exec(
            name,
          )?.[0] ?? '');
      reasons.push('name-after-number');
      reading.used = figure.end + text.slice(figure.end).indexOf(noun[0] ?? '') + noun.length;
      return {
        name: `${keepsVerb(verb) ? verb : ''}${noun}`,
        written: `${written}${text.slice(figure.end, figure.end + noun.length)}`,
        start,
        reasons,
      };
    }
  }
  if (name === '' && pending !== null) {
    name = pending.words;
    start = pending.start;
    reasons.push('name-carried');
  } else if (
    (isBare(name) || (/^(?:占|新增|净增|其中|拉动)/.test(name) && !/^新增[\u4e00-\u9fff]{2,}/.test(name))) &&
    current !== null
  ) {
    const whose = /^(?:占|拉动)/.test(name) ? current.name.replace(/占.*$/, '') : subjectOf(current.name);
    if (whose !== '' && !name.startsWith(whose)) {
      name = `${whose}${name}`;
      reasons.push('name-carried');
    }
  } else if (isBare(name) && pending !== null) {
    name = `${subjectOf(pending.words)}${name}`;
    reasons.push('name-carried');
  } else if (takesHead(name) && state.head !== '' && (figure === null || !countsThings(figure.unit))) {
    name = `${name}${state.head}`;
    reasons.push('name-carried');
  }
  if (name === '') {
    name = current?.name ?? '';
    reasons.push(name === '' ? 'name-vague' : 'name-carried');
  }
  if (isDoing(name)) reasons.push('name-vague');
  void offset;
  return { name, written, start, reasons };
}

function keepsVerb(verb: string): boolean {
  return /^(?:新增|新建|建成|引进|改造|治理|新改建|改扩建|培育|新开工|净增|新认定)$/.test(verb);
}

function newDraft(reading: Reading, { name, written, start, reasons }: Name, time: KnownTime | null): Draft {
  const { state, offset } = reading;
  const known = time ?? state.section ?? (state.planned ? state.plan : null) ?? state.title;
  const draft: Draft = {
    ...{ name, written, value: null, unit: null, qualifier: '' },
    ...{
      period: known?.period ?? '',
      periodOrigin: known === time || known === null ? (known?.origin ?? 'publication') : 'heading',
      periodWords: known?.words ?? '',
    },
    ...{ area: state.area.name, areaOrigin: state.area.origin, status: 'normal' as const },
    ...{ growth: null, change: null, amount: null, ranks: [], comparisons: [] },
    ...{ start: offset + start, end: offset + start, numerals: [], reasons: new Set(reasons), head: '', whole: false },
  };
  const head = headOf(name.replace(/\([^()]*\)$/, ''));
  if (head !== '' && !reasons.includes('name-carried')) state.head = head;
  reading.drafts.push(draft);
  state.last = draft;
  reading.pending = null;
  return draft;
}

function distribute(reading: Reading, lead: Lead, run: readonly Mark[], span: Span): void {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return;
  const role = roleOf(first, lead, baseIn(reading, span, 'area'));
  const time = timeOf(reading, span, lead);
  const words = tidyName(lead.words);
  const pending =
    words === '' && reading.group.length < run.length && reading.drafts.length < run.length
      ? (reading.pending?.words ?? '')
      : '';
  const names =
    words === '' && pending === ''
      ? []
      : splitNames(words === '' ? pending : lead.words.replace(/\s/g, ''), run.length).map(tidyName);
  let targets: Draft[];
  const pool = reading.group.length >= run.length ? reading.group : reading.drafts;
  if (names.length === run.length) {
    const name = nameOf(reading, lead, null, last.end);
    targets = names.map((one) =>
      newDraft(reading, { ...name, name: completeName(reading, one, first), reasons: [] }, time),
    );
  } else if (words === '' || lead.speed) {
    targets = pool.slice(-run.length);
  } else if (pool.length >= run.length) {
    const name = nameOf(reading, lead, null, last.end);
    targets = pool
      .slice(-run.length)
      .map((draft) => newDraft(reading, { ...name, name: `${subjectOf(draft.name)}${words}` }, time));
  } else {
    const name = nameOf(reading, lead, null, last.end);
    targets = run.map((_, index) => newDraft(reading, { ...name, name: names[index] ?? name.name }, time));
  }
  const unit =
    run
      .map((mark) => (mark.kind === 'figure' ? mark.unit : ''))
      .filter((one) => one !== '')
      .at(-1) ?? '';
  run.forEach((mark, index) => {
    const draft = targets[index];
    if (draft === undefined) return;
    draft.reasons.add('distributed');
    const before = run[index - 1];
    const own = before === undefined ? lead : turned(reading, lead, [before.end, mark.start]);
    const figure = mark.kind === 'figure' && mark.unit === '' ? { ...mark, unit } : mark;
    apply(reading, draft, role, figure, own, span);
  });
  const end = reading.offset + last.end;
  for (const draft of targets) reach(draft, end);
  reading.group = targets;
}

function completeName({ state }: Reading, name: string, mark: Mark): string {
  return takesHead(name) && state.head !== '' && mark.kind === 'figure' && !countsThings(mark.unit)
    ? `${name}${state.head}`
    : name;
}

/** 分别增长15.2%、下降4.6%: each number may turn. */
function turned({ text }: Reading, lead: Lead, [from, to]: Span): Lead {
  const gap = text.slice(from, to);
  if (/下降|减少|降低|下跌|回落/.test(gap)) return { ...lead, direction: -1 };
  return /增长|上升|提高|上涨|增加/.test(gap) ? { ...lead, direction: 1 } : lead;
}

function apply(reading: Reading, draft: Draft, role: Role, mark: Mark, lead: Lead, span: Span): void {
  const { offset, state } = reading;
  const number = mark.kind === 'figure' ? mark.number : ([mark.start, mark.end] as const);
  const numeral = (as: NumeralRole) =>
    draft.numerals.push({ role: as, span: [offset + number[0], offset + number[1]] });
  const base = baseIn(reading, span, 'time');
  if (draft.start > offset + mark.start) draft.start = offset + mark.start;
  if (mark.kind === 'rank') {
    const scope = mark.scope === '' ? state.scope : mark.scope;
    state.scope = scope;
    const of =
      lead.speed || (draft.value === null && draft.growth !== null)
        ? 'growth'
        : /比重|占比/.test(draft.name)
          ? 'share'
          : 'value';
    if (!draft.ranks.some((rank) => rank.scope === scope && rank.of === of)) {
      draft.ranks.push({ rank: mark.rank, scope, of, outOf: mark.outOf });
      numeral('rank');
    }
    reach(draft, offset + mark.end);
    return;
  }
  const sign = lead.direction === -1 ? '-' : '';
  const signed = mark.value.startsWith('-') ? mark.value : `${sign}${mark.value}`;
  if (mark.chinese) draft.reasons.add('chinese-numeral');
  switch (role) {
    case 'value':
    case 'drive':
      if (draft.value !== null) return;
      draft.value = role === 'drive' ? signed : mark.value;
      draft.unit = mark.unit;
      draft.qualifier = mark.qualifier;
      numeral('value');
      break;
    case 'growth':
      if (draft.growth !== null) break;
      draft.growth = { percent: mark.unit === '倍' ? timesHundred(signed) : signed, basis: base?.words ?? '' };
      numeral('growth');
      break;
    case 'change':
      if (draft.change !== null) break;
      draft.change = { points: signed, base: base === undefined ? '上年' : baseOf(base.words) };
      numeral('change');
      break;
    case 'amount':
      if (
        draft.value === null &&
        draft.growth === null &&
        draft.change === null &&
        draft.amount === null &&
        draft.ranks.length === 0
      ) {
        draft.value = mark.value;
        draft.unit = mark.unit;
        draft.qualifier = mark.qualifier;
        numeral('value');
      } else if (draft.amount === null) {
        draft.amount = { value: signed, unit: mark.unit, base: base === undefined ? '' : baseOf(base.words) };
        numeral('amount');
      }
      break;
    case 'comparison': {
      const comparison = baseIn(reading, span, 'area');
      if (comparison === undefined) break;
      const points = comparison.sign === -1 ? `-${mark.value}` : mark.value;
      draft.comparisons.push({ scope: comparison.against, points });
      numeral('comparison');
      break;
    }
    case 'rank':
      break;
  }
  reach(draft, offset + mark.end);
}

function timesHundred(value: string): string {
  return String(Math.round(Number(value) * 10000) / 100);
}
