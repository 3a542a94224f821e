import type { ReasonCode } from '../reasons.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import type { NumberTime } from './times.ts';

/** The name of a statement and where its words begin. */
export type Name = { name: string; written: string; start: number; reasons: readonly ReasonCode[] };

/** A name made of the statements before. */
export function named(start: number, name: string): Name {
  return { name, written: '', start, reasons: ['name-carried'] };
}

/** Begins a statement. */
export function newDraft(reading: Reading, { name, written, start, reasons }: Name, time: NumberTime): Draft {
  const { state, offset, opener } = reading;
  const inherited = state.section ?? (state.planned ? state.plan : null) ?? state.title;
  const known = time.known ?? inherited;
  const draft: Draft = {
    ...{ name, written, value: null, unit: null, qualifier: '', status: 'normal' },
    period: known?.period ?? '',
    periodOrigin: time.known === null && known !== null ? 'heading' : (known?.origin ?? 'publication'),
    periodWords: known?.words ?? '',
    ...{ area: state.area.name, areaOrigin: state.area.origin },
    ...{ growth: null, change: null, amount: null, ranks: [], comparisons: [] },
    ...{ start: offset + start, end: offset + start, numerals: [], reasons: new Set(reasons) },
    ...{ opener, inherits: !time.spoken, ghost: false },
  };
  reading.drafts.push(draft);
  reading.pending = null;
  state.last = draft;
  state.said.set(name, draft);
  return draft;
}

/** A statement of the paragraph that has said only how something grew: its level may follow later. */
export function leftOpen({ state }: Reading, name: string, time: NumberTime): Draft | undefined {
  const draft = state.said.get(name);
  if (draft === undefined || draft.value !== null || draft.ghost || draft.area !== state.area.name) return undefined;
  return !time.spoken || draft.period === time.known?.period ? draft : undefined;
}

/** Goes on with a statement of an earlier sentence. */
export function takeOver(reading: Reading, draft: Draft): Draft {
  if (!reading.drafts.includes(draft)) reading.over.push(draft);
  reading.drafts = [...reading.drafts.filter((one) => one !== draft), draft];
  reading.state.last = draft;
  return draft;
}

/** The same indicator at another time or of another area: 2021年达到86.4亿斤. */
export function again(reading: Reading, draft: Draft, time: NumberTime): Draft {
  const { name, written, start } = draft;
  const next = newDraft(reading, { name, written, start: start - reading.offset, reasons: [] }, time);
  if (reading.state.area.origin !== 'printed') {
    next.area = draft.area;
    next.areaOrigin = draft.areaOrigin;
  }
  return next;
}

/** A statement by the way, after which the one before goes on. */
export function putAside(reading: Reading, draft: Draft): Draft {
  reading.drafts = reading.drafts.filter((one) => one !== draft);
  reading.aside.push(draft);
  reading.state.last = reading.drafts.at(-1) ?? reading.state.last;
  return draft;
}
