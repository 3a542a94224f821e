import type { Span } from '../candidate.ts';
import { isNounUnit, nounOf } from '../names/counted-nouns.ts';
import { ofPlanDone, shareOf } from '../names/shares.ts';
import { nameOf } from '../names/statement-name.ts';
import type { Figure } from '../scan/figure.ts';
import { yearBefore } from '../scan/resolve-time.ts';
import type { Draft } from './draft.ts';
import type { Lead } from './lead.ts';
import { baseIn, type Mark, type Reading } from './reading.ts';
import { again, leftOpen, type Name, newDraft, putAside, takeOver } from './statements.ts';
import type { NumberTime } from './times.ts';

export const measureOnly =
  /^(?:(?:经济|收入|投资|产业|贸易)?(?:总量|规模|总额)|总值|数量|位次|排名|名次|增量|总数|均值|质量|增速|增幅)$/;

export function valueTarget(
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

/** 近三成规上工业企业没有研发活动 */
function isPartOfGroup({ text }: Reading, { chinese, unit, end }: Figure): boolean {
  return chinese && unit === '%' && /^[\u4e00-\u9fff]{4,}/.test(text.slice(end));
}

function carry(reading: Reading, start: number): Name {
  return { name: '', written: reading.printed.slice(start, start), start, reasons: ['name-carried'] };
}
