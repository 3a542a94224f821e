import { writePeriod } from '../indicators/sdmx-period.ts';
import type { Candidate, PeriodOrigin } from './candidate.ts';
import type { Draft } from './read/draft.ts';
import type { TextState } from './read/text-state.ts';
import { confidenceOf, type ReasonCode } from './reasons.ts';
import { yearOfPeriod } from './scan/resolve-time.ts';

/** Completes what was read: the period nothing printed, the status, and how sure it is. Drafts without a name are left. */
export function finish(text: string, drafts: readonly Draft[], state: TextState): Candidate[] {
  let before: { period: string; origin: PeriodOrigin } | null = null;
  return drafts.filter(isStatement).map((draft) => {
    // 总投资 of what was signed is known as little as the signing.
    const found =
      draft.period === '' && draft.reasons.has('name-carried') && before !== null ? before : periodOf(draft, state);
    before = found;
    const { period, origin } = found;
    const quote = text.slice(draft.start, draft.end);
    const status = statusOf(draft, period, text, state);
    const reasons = reasonsOf(draft, period, origin);
    const { name, written, value, unit, qualifier, periodWords, area, areaOrigin } = draft;
    const { growth, change, amount, ranks, comparisons, start, end, numerals } = draft;
    return {
      ...{ name, written, value, unit, qualifier, status, period, periodOrigin: origin, periodWords, area, areaOrigin },
      ...{ growth, change, amount, ranks, comparisons, quote, start, end, numerals },
      confidence: confidenceOf(reasons),
      reasons,
    };
  });
}

function isStatement({ name, value, growth, change, ranks, unit, ghost }: Draft): boolean {
  if (name === '' || ghost) return false;
  if (value === null && growth === null && change === null && ranks.length === 0) return false;
  // A bare number without a unit is an index or nothing.
  const people = /人口|人数/.test(name) && /^\d{4,}$/.test(value ?? '');
  return people || !(value !== null && unit === '' && growth === null && change === null && /^\d+$/.test(value));
}

const done =
  /^(?:累计|完成|新增|新建|建成|建设|投入|签订|举办|开展|引进|引入|淘汰|腾出|创建|成功|改造|治理|修复|种植|栽植|发放|化解|争取|清理|整治|拆除|减免|降|补短板|为企业|设立|组织|实施|划定|造林|培训|惠及|带动)/;

/** A sentence that prints no time speaks of what its text is about, else of now; what was done has no known start. */
function periodOf(draft: Draft, { event }: TextState): { period: string; origin: PeriodOrigin } {
  const month = event === null ? '' : writePeriod({ kind: 'month', ...event });
  if (draft.period === 'unknown' && draft.unit === '%' && month !== '') return { period: month, origin: 'publication' };
  if (draft.period !== '') return { period: draft.period, origin: draft.periodOrigin };
  if (done.test(draft.written) || done.test(draft.name) || event === null)
    return { period: 'unknown', origin: 'unknown' };
  return { period: month, origin: 'publication' };
}

function statusOf(draft: Draft, period: string, text: string, { event, planned }: TextState): Candidate['status'] {
  const year = yearOfPeriod(period);
  if (planned || (event !== null && year !== null && year > event.year)) return 'plan';
  const before =
    afterLast(/[。\n]/, text.slice(Math.max(0, draft.start - 120), draft.start)) + text.slice(draft.start, draft.end);
  if (/目标|力争|预期|计划到|规划到|确保达到/.test(before)) return 'plan';
  if (/有望|预测/.test(before)) return 'forecast';
  return /初步核算|初步统计|快报|预计/.test(before) ? 'provisional' : 'normal';
}

/** The words of the sentence so far; `$` after a class would be tried from every character. */
function afterLast(stop: RegExp, text: string): string {
  let at = text.length;
  while (at > 0 && !stop.test(text[at - 1] ?? '')) at -= 1;
  return text.slice(at);
}

function reasonsOf(draft: Draft, period: string, origin: PeriodOrigin): ReasonCode[] {
  const reasons = new Set(draft.reasons);
  if (period === 'unknown') reasons.add('period-unknown');
  else if (origin !== 'printed' && origin !== 'heading') reasons.add('period-inferred');
  if (draft.area === '') reasons.add('area-unknown');
  if (draft.value !== null && draft.unit === '' && !draft.value.includes(':')) reasons.add('unit-missing');
  if (draft.name.length > 24) reasons.add('name-long');
  return [...reasons];
}
