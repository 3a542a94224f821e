import type { Figure } from '../scan/figure.ts';
import type { Draft } from './draft.ts';
import type { Lead } from './lead.ts';
import type { Reading } from './reading.ts';

const stock = /人均|户均|亩均|年产|年[^,]{0,4}吞吐|余额|存栏|保有|里程|总数|户数|均价|结构/;

export function isLevel({ unit, value }: Figure, lead: Lead, { name }: Draft): boolean {
  return lead.reaches || lead.attains || unit === '%' || value.includes(':') || stock.test(name);
}

export function isSum({ unit }: Draft, words: string): boolean {
  return /累计/.test(words) && unit !== '%';
}

/** 累计完成投资715亿元 after 预计2021年… in a paragraph on five years: their sum. */
export function wholeSpan(draft: Draft, { state }: Reading): void {
  if (draft.inherits && state.span.endsWith(`/${draft.period}`)) draft.period = state.span;
}

/** Over five years a level is that of the last, a flow their sum. */
export function endOfSpan(draft: Draft): void {
  const years = /^\d{4}\/(\d{4})$/.exec(draft.period);
  if (years !== null && draft.inherits) draft.period = years[1] ?? draft.period;
}
