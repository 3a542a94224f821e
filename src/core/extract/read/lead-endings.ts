import { trailing } from './lead-patterns.ts';
import type { Lead } from './lead.ts';

/** How many characters at the end of the words before a number tell what it is; null for none, 0 where the name ends. */
type Ending = (text: string, lead: Lead) => number | null;

/** In the order they are tried, round after round. What they find is noted in the lead. */
export const endings: readonly Ending[] = [
  naturalGrowth,
  respectively,
  moreOrLess,
  standing,
  from,
  reach,
  speed,
  flat,
  direction,
  copula,
];

/** 人口自然增长率 is a name. */
function naturalGrowth(text: string): number | null {
  return /(?<=自然增长率)(?:达到?|为|是|约)?$/.exec(text)?.[0].length ?? null;
}

function respectively(text: string, lead: Lead): number | null {
  const found = trailing.each.exec(text);
  if (found === null) return null;
  lead.each = 'respectively';
  return found[0].length;
}

/** 比上年多0.8万亩 */
function moreOrLess(text: string, lead: Lead): number | null {
  if (!/^[多少]$/.test(text)) return null;
  lead.direction = text === '多' ? 1 : -1;
  return 1;
}

/** 居全市前三: no place that can be kept. */
function standing(text: string): number | null {
  return trailing.standing.exec(text)?.[0].length ?? null;
}

function from(text: string, lead: Lead): number | null {
  const found = trailing.from.exec(text);
  if (found === null || /自由|理由$/.test(text)) return null;
  lead.from = true;
  return found[0].length;
}

function reach(text: string, lead: Lead): number | null {
  const found = trailing.reach.exec(text);
  if (found === null) return null;
  if (lead.direction === null) lead.reaches = true;
  return found[0].length;
}

/** 降幅收窄 means that the growth rose. */
function speed(text: string, lead: Lead): number | null {
  const found = trailing.speed.exec(text)?.[0];
  if (found === undefined) return null;
  lead.speed = true;
  const falls = /降幅|跌幅/.test(found);
  if (lead.direction === null) lead.direction = falls || found.startsWith('下降') ? -1 : 1;
  else if (falls) lead.direction = lead.direction === -1 ? 1 : -1;
  return found.length;
}

function flat(text: string, lead: Lead): number | null {
  const found = lead.direction === null ? trailing.flat.exec(text) : null;
  if (found === null) return null;
  lead.direction = 0;
  return found[0].length;
}

function direction(text: string, lead: Lead): number | null {
  if (lead.direction !== null || lead.reaches || lead.speed || /(?:新增|递减|增减)$/.test(text)) return null;
  const found = trailing.direction.exec(text);
  const { rise, fall } = found?.groups ?? {};
  if (found === null || (rise ?? fall) === undefined) return null;
  lead.direction = fall === undefined ? 1 : -1;
  lead.verb = found[0];
  return found[0].length;
}

/** Words that end like a verb and are none. */
const noCopula =
  /(?:占比|收入比|覆盖|拥有|具有|国有|私有|公有|享有|持有|平均|人均|户均|亩均|比重|总量|总数|总计|合计|贫困|职能|功能|节能|储能|智能|人年|目的|新能|产能)$/;

function copula(text: string, lead: Lead): number | null {
  const found = noCopula.test(text) ? null : trailing.copula.exec(text);
  if (found === null) return null;
  if (/^(?:均|都)$/.test(found[0])) lead.each ??= 'all';
  if (/^(?:达|突破|超过|保持|稳定|维持)/.test(found[0])) lead.attains = true;
  return found[0].length;
}
