import { subjectOf } from '../names/name-words.ts';
import { driveName } from '../names/shares.ts';
import { nameOf } from '../names/statement-name.ts';
import type { RankMention } from '../scan/ranks.ts';
import type { Asked } from './asked.ts';
import { awaitedTarget, carriedTarget, goneOnWith, namesOne } from './carried-target.ts';
import type { Draft } from './draft.ts';
import { baseIn, type Mark, type Reading } from './reading.ts';
import { again, newDraft, putAside, takeOver } from './statements.ts';
import { measureOnly, valueTarget } from './value-target.ts';

/** The statement a number belongs to: a new one, or one that is being read; null where nothing names it. */
export function targetOf(reading: Reading, asked: Asked): Draft | null {
  const { role, mark, lead, words } = asked;
  const current = reading.drafts.at(-1) ?? null;
  if (role === 'value') return valueTarget(reading, asked);
  if (role === 'ratio') return ratioTarget(reading, asked, current);
  if (role === 'drive') return driveTarget(reading, asked, current);
  if (mark.kind === 'rank' && mark.from && current !== null) return earlierRank(reading, asked, mark, current);
  if (lead.speed && /^(?:全市|全县)?经济$/.test(words)) return economyTarget(reading, asked);
  if (isNamed(words)) return namedTarget(reading, asked, current);
  const { pending } = reading;
  // 非能源工业由于停产,下降2.3%: the clause before names another one.
  const awaited = pending !== null && (role === 'growth' || role === 'change') && namesOne(pending.words);
  if (awaited || (current === null && lead.from && role === 'growth')) return awaitedTarget(reading, asked);
  if (current !== null) return unnamedTarget(reading, asked, current);
  return goneOnWith(reading, asked) ?? carriedTarget(reading, mark, asked.time);
}

function isNamed(words: string): boolean {
  return words.length >= 2 && !measureOnly.test(words);
}

/** 增长5%: of the statement being read, or the same at the other time or place its words say. */
function unnamedTarget(reading: Reading, { role, lead, time }: Asked, current: Draft): Draft {
  if (role === 'growth') {
    const other = time.spoken && time.known?.period !== current.period;
    if (lead.from || (other && current.growth !== null)) return putAside(reading, again(reading, current, time));
    if (reading.speeds && current.growth !== null) return again(reading, current, time);
  }
  const elsewhere = lead.area !== '' && lead.area !== current.area;
  return elsewhere && role !== 'comparison' ? again(reading, current, time) : current;
}

function namedTarget(reading: Reading, { lead, mark, role, time, until }: Asked, current: Draft | null): Draft {
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

function sameKind({ unit }: Draft, mark: Mark): boolean {
  return mark.kind === 'figure' && unit !== null && unit.slice(-1) === mark.unit.slice(-1);
}

/** 相当于2019年的92%: a statement of its own; so many times is none. */
function ratioTarget(reading: Reading, { lead, mark, time, span, until, words }: Asked, current: Draft | null) {
  if ((current === null && !isNamed(words)) || mark.kind !== 'figure' || mark.unit === '倍') return null;
  const name = nameOf(reading, lead, null, until);
  const whole = isNamed(words) ? name.name : (current?.name ?? '');
  const against = baseIn(reading, span, 'ratio')?.against ?? '';
  return putAside(reading, newDraft(reading, { ...name, name: `${whole}相当于${against}的比例` }, time));
}

/** 拉动经济增长2.1个百分点: what did. */
function driveTarget(reading: Reading, { lead, time, until, words }: Asked, current: Draft | null): Draft {
  const own = /^(.{2,}?)(?:拉动|对)/.exec(words)?.[1];
  const subject = own ?? (current ?? reading.state.last)?.name ?? reading.pending?.words ?? '';
  const what = `${own === undefined ? words : words.slice(own.length)}${lead.does}${lead.verb}`;
  const name = nameOf(reading, lead, null, until);
  return putAside(reading, newDraft(reading, { ...name, name: driveName(subject, what) }, time));
}

/** 由第11位升至第9位: the place it had, kept where its time is printed. */
function earlierRank(reading: Reading, { time }: Asked, mark: RankMention, current: Draft): Draft {
  if (mark.scope !== '') reading.state.scope = mark.scope;
  const before = [...reading.aside, ...reading.drafts].find(
    (draft) => draft !== current && draft.name === current.name,
  );
  if (before !== undefined && !time.spoken) return before;
  const earlier = putAside(reading, again(reading, current, time));
  earlier.ghost = !time.spoken;
  return earlier;
}

const products = ['地区生产总值', '地区生产总值(GDP)', 'GDP', '生产总值', '国内生产总值'];

/** 经济增速居全省第3位: of the product the paragraph spoke of. */
function economyTarget(reading: Reading, { lead, time, until }: Asked): Draft {
  const { said } = reading.state;
  const known = products.map((product) => said.get(product)).find((draft) => draft !== undefined);
  if (known !== undefined && !time.spoken) return takeOver(reading, known);
  return newDraft(reading, { ...nameOf(reading, lead, null, until), name: '地区生产总值' }, time);
}
