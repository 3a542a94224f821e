import type { Span } from '../candidate.ts';
import { subjectOf } from '../names/name-words.ts';
import { driveName } from '../names/shares.ts';
import { nameOf } from '../names/statement-name.ts';
import { tidyName } from '../names/tidy-name.ts';
import type { RankMention } from '../scan/ranks.ts';
import { awaitedTarget, carriedTarget, goneOnWith, namesOne } from './carried-target.ts';
import type { Draft } from './draft.ts';
import type { Lead } from './lead.ts';
import { baseIn, type Mark, type Reading } from './reading.ts';
import type { Role } from './roles.ts';
import { again, type Name, newDraft, putAside, takeOver } from './statements.ts';
import type { NumberTime } from './times.ts';
import { measureOnly, valueTarget } from './value-target.ts';

/** The statement a number belongs to: a new one, or one that is being read; null where nothing names it. */
export function targetOf(
  reading: Reading,
  lead: Lead,
  mark: Mark,
  role: Role,
  time: NumberTime,
  until: number,
  span: Span,
): Draft | null {
  const current = reading.drafts.at(-1) ?? null;
  const words = tidyName(lead.words);
  const named = words.length >= 2 && !measureOnly.test(words);
  if (role === 'value') return valueTarget(reading, lead, mark, time, until, words, span);
  if (role === 'ratio') {
    const against = baseIn(reading, span, 'ratio')?.against ?? '';
    if (current === null && !named) return null;
    if (mark.kind === 'figure' && mark.unit === '倍') return null;
    const name = nameOf(reading, lead, null, until);
    const whole = named ? name.name : (current?.name ?? '');
    return putAside(reading, newDraft(reading, { ...name, name: `${whole}相当于${against}的比例` }, time));
  }
  if (role === 'drive') {
    const name = nameOf(reading, lead, null, until);
    const own = /^(.{2,}?)(?:拉动|对)/.exec(words)?.[1];
    const subject = own ?? (current ?? reading.state.last)?.name ?? reading.pending?.words ?? '';
    const what = `${own === undefined ? words : words.slice(own.length)}${lead.does}${lead.verb}`;
    return putAside(reading, newDraft(reading, { ...name, name: driveName(subject, what) }, time));
  }
  if (mark.kind === 'rank' && mark.from && current !== null) return earlierRank(reading, current, mark, time);
  // 经济增速居全省第3位
  if (lead.speed && /^(?:全市|全县)?经济$/.test(words))
    return economyOf(reading, nameOf(reading, lead, null, until), time);
  const elsewhere = lead.area !== '' && current !== null && lead.area !== current.area;
  // 非能源工业由于停产,下降2.3%: the clause before names another one.
  const awaited =
    reading.pending !== null && !named && (role === 'growth' || role === 'change') && namesOne(reading.pending.words);
  if (awaited || (current === null && !named && lead.from && role === 'growth'))
    return awaitedTarget(reading, lead, mark, time);
  if (current !== null && !named) {
    if (role === 'growth') {
      const other = time.spoken && time.known?.period !== current.period;
      if (lead.from || (other && current.growth !== null)) return putAside(reading, again(reading, current, time));
      if (reading.speeds && current.growth !== null) return again(reading, current, time);
    }
    return elsewhere && role !== 'comparison' ? again(reading, current, time) : current;
  }
  return named
    ? namedTarget(reading, lead, mark, role, time, until)
    : (goneOnWith(reading, lead, role, time) ?? carriedTarget(reading, mark, time));
}

function namedTarget(reading: Reading, lead: Lead, mark: Mark, role: Role, time: NumberTime, until: number): Draft {
  const current = reading.drafts.at(-1) ?? null;
  const name = nameOf(reading, lead, null, until);
  if (lead.from && role === 'growth') {
    // 由前三季度增长2.5%转为下降3.7%
    const main = newDraft(reading, name, { known: reading.state.time, spoken: false });
    const earlier = putAside(reading, again(reading, main, time));
    earlier.ghost = !time.spoken;
    return earlier;
  }
  const same = reading.drafts.find(
    (draft) => draft.name === name.name && (!time.spoken || draft.period === time.known?.period || role === 'rank'),
  );
  if (same !== undefined && (lead.area === '' || lead.area === same.area)) return same;
  if (role !== 'amount') return newDraft(reading, name, time);
  if (current !== null && sameKind(current, mark) && subjectOf(name.name) === subjectOf(current.name)) return current;
  return newDraft(reading, { ...name, name: `${name.name}${lead.verb}` }, time);
}

/** 由第11位升至第9位: the place it had, kept where its time is printed. */
function earlierRank(reading: Reading, current: Draft, mark: RankMention, time: NumberTime): Draft {
  if (mark.scope !== '') reading.state.scope = mark.scope;
  const before = [...reading.aside, ...reading.drafts].find(
    (draft) => draft !== current && draft.name === current.name,
  );
  if (before !== undefined && !time.spoken) return before;
  const earlier = putAside(reading, again(reading, current, time));
  earlier.ghost = !time.spoken;
  return earlier;
}

function economyOf(reading: Reading, name: Name, time: NumberTime): Draft {
  const known = reading.state.said.find((draft) => /^(?:地区|国内)?生产总值(?:\(GDP\))?$|^GDP$/.test(draft.name));
  if (known !== undefined && !time.spoken) return takeOver(reading, known);
  return newDraft(reading, { ...name, name: '地区生产总值' }, time);
}

function sameKind({ unit }: Draft, mark: Mark): boolean {
  return mark.kind === 'figure' && unit !== null && unit.slice(-1) === mark.unit.slice(-1);
}
