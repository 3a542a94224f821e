import type { Draft } from '../read/draft.ts';
import { type KnownTime, knownTime, type TextState } from '../read/text-state.ts';
import { yearBefore } from '../scan/resolve-time.ts';
import { scanTimes } from '../scan/time-mentions.ts';
import type { Cell } from './rows.ts';

/** Begins a statement of a table's row; `period` is what its column says of the time. */
export function draftOf(name: string, at: Cell, state: TextState, area: string, period: string): Draft {
  const time = timeOf(period, state);
  return {
    ...{ name, written: at.text, value: null, unit: null, qualifier: '', status: 'normal' },
    ...{ period: time?.period ?? '', periodOrigin: time?.origin ?? 'publication', periodWords: time?.words ?? '' },
    area: area === '' ? state.textArea : area,
    areaOrigin: area === '' ? 'text' : 'printed',
    ...{ growth: null, change: null, amount: null, ranks: [], comparisons: [], numerals: [] },
    ...{ start: at.start, end: at.end, reasons: new Set(['from-table' as const]) },
    ...{ opener: '', inherits: true, ghost: false },
  };
}

/** 2022年, 上年同期, or what the text around the table is about. */
function timeOf(words: string, state: TextState): KnownTime | null {
  const usual = state.time ?? state.section ?? state.title;
  if (/^[上去]年/.test(words))
    return usual === null ? null : { ...usual, period: yearBefore(usual.period), origin: 'heading', words };
  const [mention] = scanTimes(words);
  return (mention === undefined ? null : knownTime(mention, state)) ?? usual;
}
