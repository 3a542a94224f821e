import type { Span } from '../candidate.ts';
import type { Lead } from './lead.ts';
import type { Mark, Reading } from './reading.ts';

const between = /^(?:[、和及与+-]|以及|\s|增长|下降|上升|提高|减少|降低|上涨|下跌|回落|增加|达|为|居|列|排|了)*$/;

/** The numbers a 分别 goes over: joined by pauses and 和, each perhaps with its own 增长 or 下降. */
export function runOf({ text, marks }: Reading, first: Mark): Mark[] {
  const run = [first];
  for (const mark of marks.slice(marks.indexOf(first) + 1)) {
    const before = run.at(-1) ?? first;
    if (mark.kind !== first.kind || !joins(text.slice(before.end, mark.start))) break;
    run.push(mark);
  }
  return run;
}

function joins(gap: string): boolean {
  return gap === ',' || between.test(gap);
}

/** Two measures of one indicator, each with its number. */
export function twofoldOf({ text }: Reading, [from, to]: Span): ('value' | 'growth')[] | null {
  const parts = /((?:总量|总额|总值|规模|增速|增幅|增量)(?:[、和与](?:总量|总额|总值|规模|增速|增幅|增量))+)/.exec(
    text.slice(from, to),
  )?.[1];
  return parts?.split(/[、和与]/).map((part) => (/^增[速幅]/.test(part) ? 'growth' : 'value')) ?? null;
}

/** 城镇、农村分别为26318元、15204元,增长10.1%和12.6%: the numbers are as many as the statements before. */
export function isRun(
  reading: Reading,
  { each, words, direction, speed }: Lead,
  run: readonly Mark[],
  span: Span,
): boolean {
  const { group } = reading;
  if (each === 'respectively') return true;
  if (each !== null || run.length === 1) return false;
  const ranks = run.every((mark, index) => mark.kind === 'rank' && (index === 0 || mark.scope === ''));
  if (ranks && twofoldOf(reading, span)?.length === run.length) return true;
  if (group.length !== run.length || !group.every(({ reasons }) => reasons.has('distributed'))) return false;
  return ranks ? words === '' || speed : words === '' && direction !== null && run[0]?.kind === 'figure';
}
