import type { Span } from '../candidate.ts';
import { applyMark } from './apply-mark.ts';
import { targetsOf } from './distributed-targets.ts';
import { reach } from './draft.ts';
import type { Lead } from './lead.ts';
import { baseIn, type Mark, type Reading } from './reading.ts';
import { roleOf } from './roles.ts';
import { twofoldOf } from './runs.ts';
import { timeOf } from './times.ts';

/** A、B分别增长1%、2%: each number goes to its statement, new or read before. */
export function distribute(reading: Reading, lead: Lead, run: readonly Mark[], span: Span): void {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return;
  const whole = withUnit(run);
  const role = roleOf(whole[0] ?? first, lead, (kind) => baseIn(reading, span, kind));
  const time = timeOf(reading, span, lead);
  if (role === 'comparison') {
    compareEach(reading, lead, whole, span);
    return;
  }
  const targets = targetsOf(reading, { lead, run, role, time, span });
  const measures = twofoldOf(reading, span);
  whole.forEach((mark, index) => {
    const draft = targets[index];
    if (draft === undefined) return;
    draft.reasons.add('distributed');
    const before = run[index - 1];
    const turn = before === undefined ? lead : turned(reading, lead, [before.end, mark.start]);
    const measure = measures?.[index]; // 总量、增速分别居第11位和第7位
    const own = measure === undefined ? turn : { ...turn, measure };
    const multiple = role === 'growth' && mark.kind === 'figure' && mark.unit === '倍';
    applyMark(reading, draft, multiple ? 'amount' : role, mark, own, span);
  });
  for (const draft of targets) reach(draft, reading.offset + last.end);
  if (role !== 'drive' && role !== 'ratio') reading.group = [...new Set(targets)];
}

/** 2.1、3.4和4.5万元: a unit that stands once is that of all. */
function withUnit(run: readonly Mark[]): Mark[] {
  const units = run.map((mark) => (mark.kind === 'figure' ? mark.unit : '')).filter((unit) => unit !== '');
  const unit = units.at(-1) ?? '';
  return run.map((mark) => (mark.kind === 'figure' && mark.unit === '' ? { ...mark, unit } : mark));
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

/** 分别增长15.2%、下降4.6%: each number may turn. */
function turned({ text }: Reading, lead: Lead, [from, to]: Span): Lead {
  const gap = text.slice(from, to);
  if (/下降|减少|降低|下跌|回落/.test(gap)) return { ...lead, direction: -1 };
  return /增长|上升|提高|上涨|增加/.test(gap) ? { ...lead, direction: 1 } : lead;
}
