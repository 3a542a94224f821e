import { isNounUnit, nounOf } from '../names/counted-nouns.ts';
import { nameOf } from '../names/statement-name.ts';
import type { Figure } from '../scan/figure.ts';
import type { Asked } from './asked.ts';
import { type Draft, reach } from './draft.ts';
import { lonelyTarget } from './lonely-target.ts';
import type { Reading } from './reading.ts';
import { planShareTarget, shareTarget } from './share-target.ts';
import { leftOpen, newDraft, putAside, takeOver } from './statements.ts';

/** Words that name no indicator, only how it is measured: they speak of the one before. */
export const measureOnly =
  /^(?:(?:经济|收入|投资|产业|贸易)?(?:总量|规模|总额)|总值|数量|位次|排名|名次|增量|总数|均值|质量|增速|增幅)$/;

/** The statement a level belongs to; null where the number only repeats or tells a story. */
export function valueTarget(reading: Reading, asked: Asked): Draft | null {
  const { lead, mark, time, until, words } = asked;
  const current = reading.drafts.at(-1) ?? null;
  if (mark.kind === 'rank') return current;
  if (current !== null) {
    const share = planShareTarget(reading, asked, mark, current) ?? shareTarget(reading, asked, mark, current);
    if (share !== null) return share;
    if (words === '' && current.value !== null && isStill(reading, mark)) return null;
    if (words === '' && isNameless(reading, mark, until)) return lonelyTarget(reading, asked, mark, current);
    if (measureOnly.test(words) && current.value === null && !time.spoken) return current;
  }
  const name = nameOf(reading, lead, mark, until);
  // 李阿姨一家等了40多分钟
  if (/^(?:分钟|小时)$/.test(mark.unit) && !/[时程圈距缩压]|办结|审批/.test(name.name)) return null;
  const open = leftOpen(reading, name.name, time);
  if (open !== undefined) return takeOver(reading, open);
  const draft = newDraft(reading, name, time);
  if (reading.used > mark.end) reach(draft, reading.offset + reading.used); // its name stands after the number
  draft.ghost = lead.from && time.known === null; // where it came from, at a time nobody prints
  return current === null ? draft : asideOfPlan(reading, draft, current, asked, mark);
}

/** 达33.05亿斤,连续11年稳定在32亿斤以上 */
function isStill({ text }: Reading, { start }: Figure): boolean {
  return /连续[^,。;]{1,4}年[^,。;]{0,8}$/.test(text.slice(0, start));
}

/** Nothing after the number names it either. */
function isNameless(reading: Reading, figure: Figure, until: number): boolean {
  // 近三成规上工业企业没有研发活动
  const group = figure.chinese && figure.unit === '%' && /^[\u4e00-\u9fff]{4,}/.test(reading.text.slice(figure.end));
  return !group && nounOf(reading, figure, until, true) === '' && !isNounUnit(figure.unit);
}

/** 年初预算59,500万元, 占年度计划的52%: said by the way, after which the statement before goes on. */
function asideOfPlan(reading: Reading, draft: Draft, current: Draft, { words }: Asked, { unit }: Figure): Draft {
  const plan = /元$/.test(unit) && /^[占为]?(?:年初|年度|全年|调整)?(?:预算|计划|任务)数?$/.test(words);
  if (plan) draft.name = `${current.name}${words.replace(/^[占为]/, '')}`;
  const aside = plan || /完成.*的比例$|占[^占]*(?:预算|计划|任务)数?的比重$/.test(draft.name);
  return aside ? putAside(reading, draft) : draft;
}
