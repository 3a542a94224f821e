import { ofPlanDone, shareOf } from '../names/shares.ts';
import type { Figure } from '../scan/figure.ts';
import type { Asked } from './asked.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { named, newDraft, putAside } from './statements.ts';

/** 年初预算59,500万元的54.1%: how much of the plan just named was done; null for anything else. */
export function planShareTarget(reading: Reading, { time }: Asked, figure: Figure, current: Draft): Draft | null {
  const plan = reading.aside.at(-1);
  if (figure.unit !== '%' || plan === undefined || !/(?:预算|计划|任务)$/.test(plan.name)) return null;
  if (!reading.text.slice(0, figure.start).endsWith('的')) return null;
  const name = ofPlanDone(reading, figure, current.name, plan.name.slice(current.name.length));
  return putAside(reading, newDraft(reading, named(figure.start, name), time));
}

/** 民生支出…,占81.5%; 收入…,完成54%: a share of what stands before; null for anything else. */
export function shareTarget(
  reading: Reading,
  { lead, words, time }: Asked,
  figure: Figure,
  current: Draft,
): Draft | null {
  if (figure.unit !== '%' || words !== '') return null;
  const done = /完成$/.test(reading.text.slice(0, figure.start));
  if (!done && !/占(?:约|近|超)?$/.test(lead.words)) return null;
  const name = done ? `${current.name}完成比例` : shareOf(reading, current);
  return putAside(reading, newDraft(reading, named(figure.start, name), time));
}
