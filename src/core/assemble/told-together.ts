import type { ObservationSnapshot } from '#core/indicators/observation.ts';

const nearby = 12; // characters between two quotations of one sentence

/** Whether the source states both facts in one breath; never for cells of tables. */
export function toldTogether(left: ObservationSnapshot, right: ObservationSnapshot): boolean {
  return (
    left.source.id === right.source.id &&
    left.quotation.start >= 0 &&
    right.quotation.start >= 0 &&
    left.quotation.start < right.quotation.end + nearby &&
    right.quotation.start < left.quotation.end + nearby
  );
}
