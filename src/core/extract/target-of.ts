import type { Span } from './candidate.ts';
import type { Draft } from './draft.ts';
import { headOf, subjectOf, takesHead } from './name-words.ts';
import type { Lead } from './read-lead.ts';
import {
  again,
  baseIn,
  leftOpen,
  type Mark,
  type Name,
  newDraft,
  type NumberTime,
  putAside,
  type Reading,
  takeOver,
} from './reading.ts';
import type { RankMention } from './ranks-in-text.ts';
import type { Role } from './roles.ts';
import type { Figure } from './scan-figures.ts';
import { driveName, isNounUnit, nameOf, nounOf, ofPlanDone, shareOf, withHead } from './statement-names.ts';
import { tidyName } from './tidy-name.ts';
import { yearBefore } from './time-mentions.ts';

const measureOnly =
  /^(?:(?:经济|收入|投资|产业|贸易)?(?:总量|规模|总额)|总值|数量|位次|排名|名次|增量|总数|均值|质量|增速|增幅)$/;

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

function valueTarget(
  reading: Reading,
  lead: Lead,
  mark: Mark,
  time: NumberTime,
  until: number,
  words: string,
  span: Span,
): Draft | null {
  const current = reading.drafts.at(-1) ?? null;
  const figure = mark.kind === 'figure' ? mark : null;
  // 年初预算59,500万元的54.1%
  const planned = reading.aside.at(-1);
  if (
    figure?.unit === '%' &&
    planned !== undefined &&
    /预算$|计划$|任务$/.test(planned.name) &&
    reading.text.slice(0, figure.start).endsWith('的') &&
    current !== null
  ) {
    return putAside(
      reading,
      newDraft(
        reading,
        {
          ...carry(reading, figure.start),
          name: ofPlanDone(reading, figure, current.name, planned.name.slice(current.name.length)),
        },
        time,
      ),
    );
  }
  // 达33.05亿斤,连续11年稳定在32亿斤以上
  const still = /连续[^,。;]{1,4}年[^,。;]{0,8}$/.test(reading.text.slice(0, figure?.start ?? 0));
  if (still && words === '' && current !== null && current.value !== null) return null;
  const sharing = figure?.unit === '%' && /占(?:约|近|超)?$/.test(lead.words) && words === '';
  if (sharing && current !== null)
    return putAside(
      reading,
      newDraft(reading, { ...carry(reading, figure.start), name: shareOf(reading, current) }, time),
    );
  const lonely =
    words === '' &&
    figure !== null &&
    !isPartOfGroup(reading, figure) &&
    nounOf(reading, figure, until, true) === '' &&
    !isNounUnit(figure.unit);
  if (lonely && current !== null && figure?.unit === '%' && /完成$/.test(reading.text.slice(0, figure.start))) {
    return putAside(
      reading,
      newDraft(reading, { ...carry(reading, figure.start), name: `${current.name}完成比例` }, time),
    );
  }
  if (lonely && current !== null) {
    // 全村共有362户、1408人
    const before = baseIn(reading, span, 'time');
    if (lead.direction === null && !lead.reaches && before !== undefined && /[上去]年/.test(before.words)) {
      // 完成138,216万元,比上年同期131,074万元增收7,142万元
      const known = { period: yearBefore(current.period), origin: 'relative' as const, words: before.words };
      return putAside(reading, again(reading, current, { known, spoken: true }));
    }
    const households = /^(.*)户数$/.exec(current.name)?.[1];
    if (households !== undefined && households !== '' && /人$/.test(figure?.unit ?? ''))
      return newDraft(reading, { ...carry(reading, figure?.start ?? 0), name: `${households}人数` }, time);
    if (current.name === '户数' && /人$/.test(figure?.unit ?? ''))
      return newDraft(reading, { ...carry(reading, figure?.start ?? 0), name: '人口' }, time);
    const later = time.spoken && time.known?.period !== current.period;
    // “十三五”时期年均增长13.6%,到2020年达到9.74亿元
    if (
      later &&
      current.value === null &&
      current.growth !== null &&
      current.period.endsWith(`/${time.known?.period}`)
    ) {
      current.period = time.known?.period ?? current.period;
      return current;
    }
    const elsewhere = lead.area !== '' && lead.area !== current.area;
    if (current.value === null && !later && !elsewhere && current.ranks.length === 0) return current;
    return again(reading, current, time);
  }
  if (measureOnly.test(words) && current !== null && current.value === null && !time.spoken) return current;
  const name = nameOf(reading, lead, figure, until);
  // 李阿姨一家等了40多分钟
  if (/^(?:分钟|小时)$/.test(figure?.unit ?? '') && !/[时程圈距缩压]|办结|审批|车程/.test(name.name)) return null;
  const open = leftOpen(reading, name.name, time);
  if (open !== undefined) return takeOver(reading, open);
  const draft = newDraft(reading, name, time);
  draft.ghost = lead.from && time.known === null; // where it came from, at a time nobody prints
  const plan =
    figure !== null &&
    /元$/.test(figure.unit) &&
    /^[占为]?(?:年初|年度|全年|调整)?(?:预算|计划|任务)(?:数)?$/.test(words);
  if (plan && current !== null) draft.name = `${current.name}${words.replace(/^[占为]/, '')}`;
  return current !== null && (plan || /完成.*的比例$|占[^占]*(?:预算|计划|任务)(?:数)?的比重$/.test(draft.name))
    ? putAside(reading, draft)
    : draft;
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

/** A name from the clause before; where something came from is said by the way. */
function awaitedTarget(reading: Reading, lead: Lead, mark: Mark, time: NumberTime): Draft | null {
  const main = carriedTarget(reading, mark, lead.from ? { known: reading.state.time, spoken: false } : time);
  return main !== null && lead.from ? putAside(reading, again(reading, main, time)) : main;
}

function namesOne(words: string): boolean {
  return headOf(words) !== '' || takesHead(words);
}

/** 总量居全省第8位;同比增长5.8%: what the sentence before left open is said here. */
function goneOnWith(reading: Reading, lead: Lead, role: Role, time: NumberTime): Draft | null {
  const { last } = reading.state;
  if (last === null || reading.pending !== null || time.spoken || lead.from) return null;
  if (lead.area !== '' && lead.area !== last.area) return null;
  const open =
    (role === 'growth' && last.growth === null) ||
    (role === 'change' && last.change === null) ||
    (role === 'rank' && last.ranks.length === 0) ||
    (role === 'comparison' && last.comparisons.length === 0);
  return open ? takeOver(reading, last) : null;
}

/** 近三成规上工业企业没有研发活动 */
function isPartOfGroup({ text }: Reading, { chinese, unit, end }: Figure): boolean {
  return chinese && unit === '%' && /^[\u4e00-\u9fff]{4,}/.test(text.slice(end));
}

/** A number without any name of its own goes on with the sentence before. */
function carriedTarget(reading: Reading, mark: Mark, time: NumberTime): Draft | null {
  const { pending, state } = reading;
  const name = pending === null ? state.last?.name : withHead(pending.words, state);
  if (name === undefined) return null;
  const start = pending?.start ?? mark.start;
  const carried: Name = {
    name,
    written: reading.printed.slice(start, start + name.length),
    start,
    reasons: ['name-carried'],
  };
  return newDraft(reading, carried, time);
}

function carry(reading: Reading, start: number): Name {
  return { name: '', written: reading.printed.slice(start, start), start, reasons: ['name-carried'] };
}

function sameKind({ unit }: Draft, mark: Mark): boolean {
  return mark.kind === 'figure' && unit !== null && unit.slice(-1) === mark.unit.slice(-1);
}
