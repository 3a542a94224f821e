import { decimalOf } from '#core/indicators/facets.ts';
import type { TableRecord } from '#core/tables/record.ts';
import type { RecordState } from '#contract/store-contract.ts';
import type { CurrentRow } from './current-rows.ts';
import type { SeriesPlan } from './series-plan.ts';

/** One figure of a file with the series it goes to and how it meets what is stored. */
export type PlannedRow = {
  record: TableRecord;
  plan: SeriesPlan;
  number: number | null; // in the printed unit
  current: CurrentRow | null;
  state: RecordState;
  evidence: boolean; // the stored figure stays, this one is kept as a second source of it
};

/** A printed value as a number, for comparing. Null for none and for what is no number. */
export function numberOf(value: string | null): number | null {
  if (value === null) return null;
  const plain = Number(value);
  return Number.isNaN(plain) ? (decimalOf(value)?.toNumber() ?? null) : plain;
}
