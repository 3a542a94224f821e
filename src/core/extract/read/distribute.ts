import type { Span } from '../candidate.ts';
import { withHead } from '../names/complete-name.ts';
import { subjectOf } from '../names/name-words.ts';
import { driveName } from '../names/shares.ts';
import { splitNames } from '../names/split-names.ts';
import { nameOf } from '../names/statement-name.ts';
import { tidyName } from '../names/tidy-name.ts';
import { leadingArea } from '../scan/areas.ts';
import { countsThings } from '../scan/measure-words.ts';
import { applyMark } from './apply-mark.ts';
import { type Draft, reach } from './draft.ts';
import type { Lead } from './lead.ts';
import { baseIn, type Mark, type Reading } from './reading.ts';
import { type Role, roleOf } from './roles.ts';
import { twofoldOf } from './runs.ts';
import { newDraft, takeOver } from './statements.ts';
import { type NumberTime, timeOf } from './times.ts';

/** A、B分别增长1%、2%: each number goes to its statement, new or read before. */
export function distribute(reading: Reading, lead: Lead, run: readonly Mark[], span: Span): void {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return;
  const unit =
    run
      .map((mark) => (mark.kind === 'figure' ? mark.unit : ''))
      .filter((one) => one !== '')
      .at(-1) ?? '';
  const whole = run.map((mark) => (mark.kind === 'figure' && mark.unit === '' ? { ...mark, unit } : mark));
  const role = roleOf(whole[0] ?? first, lead, (kind) => baseIn(reading, span, kind));
  const time = timeOf(reading, span, lead);
  if (role === 'comparison') return compareEach(reading, lead, whole, span);
  const targets = targetsOf(reading, lead, run, role, time, last.end, span);
  whole.forEach((mark, index) => {
    const draft = targets[index];
    if (draft === undefined) return;
    draft.reasons.add('distributed');
    const before = run[index - 1];
    const own = before === undefined ? lead : turned(reading, lead, [before.end, mark.start]);
    const twofold = twofoldOf(reading, span)?.[index]; // 总量、增速分别居第11位和第7位
    const multiple = role === 'growth' && mark.kind === 'figure' && mark.unit === '倍';
    applyMark(
      reading,
      draft,
      multiple ? 'amount' : role,
      mark,
      twofold === undefined ? own : { ...own, speed: /增/.test(twofold) },
      span,
    );
  });
  for (const draft of targets) reach(draft, reading.offset + last.end);
  if (role !== 'drive' && role !== 'ratio') reading.group = [...new Set(targets)];
}

/** 分别高于全国、全省0.4和0.6个百分点: all are the one statement's. */
function compareEach(reading: Reading, lead: Lead, run: readonly Mark[], span: Span): void {
  const draft = reading.drafts.at(-1) ?? reading.state.last;
  const area = baseIn(reading, span, 'area');
  if (draft === null || area === undefined) return;
  const each = area.against.replace(/\([^()]*\)/g, '').split(/[、和与]/);
  run.forEach((mark, index) => {
    applyMark(reading, draft, 'comparison', mark, lead, span, { ...area, against: each[index] ?? area.against });
  });
}

function targetsOf(
  reading: Reading,
  lead: Lead,
  run: readonly Mark[],
  role: Role,
  time: NumberTime,
  until: number,
  span: Span,
): Draft[] {
  const count = run.length;
  const words = lead.words.replace(/\s/g, '');
  const pool = reading.group.length >= count ? reading.group : reading.drafts;
  const known = pool.slice(-count);
  const current = reading.drafts.at(-1) ?? reading.state.last ?? undefined;
  if (twofoldOf(reading, span)?.length === count && current !== undefined) return run.map(() => current);
  if (role === 'ratio' && known.length === count) {
    const against = baseIn(reading, span, 'ratio')?.against ?? '';
    return known.map((draft) => fresh(reading, lead, `${draft.name}相当于${against}的比例`, time, until));
  }
  if (count === 3 && (/^(?:三次|三大)产业/.test(current?.name ?? '') || words === '三次产业') && known.length < count) {
    const what = words === '' ? '增加值' : words;
    const parts = ['一', '二', '三'].map((ordinal) =>
      [...reading.state.said]
        .reverse()
        .find(({ name }) => new RegExp(`^(?:第${ordinal}产业|${ordinal}产)(?:增加值)?$`).test(name)),
    );
    const [first, second, third] = parts;
    if (role !== 'drive' && words.replace(/^三次产业$/, '') === '' && first && second && third)
      return [first, second, third].map((draft) => takeOver(reading, draft));
    return ['第一产业', '第二产业', '第三产业'].map((name) =>
      fresh(
        reading,
        lead,
        role === 'drive' ? driveName(name, `${words}${lead.does}${lead.verb}`) : name + what,
        time,
        until,
      ),
    );
  }
  const pending = words === '' && known.length < count ? (reading.pending?.words ?? '') : '';
  const names = words + pending === '' ? [] : splitNames(words === '' ? pending : words, count).map(tidyName);
  if (names.length === count) {
    const first = run[0];
    const counts = first?.kind === 'figure' && countsThings(first.unit);
    return names.map((name) => {
      const whole = !counts && role !== 'drive' ? withHead(name, reading.state) : name;
      return fresh(reading, lead, role === 'drive' ? driveName(name, `${lead.does}${lead.verb}`) : whole, time, until);
    });
  }
  if (words === '' || lead.speed) {
    return role === 'drive'
      ? known.map((draft) => fresh(reading, lead, driveName(draft.name, `${lead.does}${lead.verb}`), time, until))
      : known;
  }
  if (known.length === count) {
    const name = tidyName(words);
    return known.map((draft) =>
      fresh(
        reading,
        lead,
        role === 'drive' ? driveName(draft.name, name) : `${subjectOf(draft.name)}${name}`,
        time,
        until,
      ),
    );
  }
  const { name } = nameOf(reading, lead, null, until);
  return run.map((_, index) => fresh(reading, lead, names[index] ?? name, time, until));
}

function fresh(reading: Reading, lead: Lead, name: string, time: NumberTime, until: number): Draft {
  const start = lead.span?.[0] ?? reading.pending?.start ?? until;
  const written = lead.span === null ? '' : reading.printed.slice(...lead.span);
  const { pending } = reading;
  const place = leadingArea(name, reading.state.textArea);
  const own = place === null ? name : tidyName(name.slice(place.length));
  const draft = newDraft(reading, { name: own === '' ? name : own, written, start, reasons: [] }, time);
  if (place !== null && own !== '') {
    draft.area = place.name;
    draft.areaOrigin = 'printed';
  }
  reading.pending = pending;
  return draft;
}

/** 分别增长15.2%、下降4.6%: each number may turn. */
function turned({ text }: Reading, lead: Lead, [from, to]: Span): Lead {
  const gap = text.slice(from, to);
  if (/下降|减少|降低|下跌|回落/.test(gap)) return { ...lead, direction: -1 };
  return /增长|上升|提高|上涨|增加/.test(gap) ? { ...lead, direction: 1 } : lead;
}
