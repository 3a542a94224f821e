import type { ChartBlock } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';

/** Units of the block's figures as printed; more than one cannot share an axis. */
export function chartUnits(
  block: Pick<ChartBlock, 'series'>,
  snapshots: Readonly<Record<string, ObservationSnapshot>>,
): Set<string> {
  const units = new Set<string>();
  for (const figure of block.series.flatMap((series) => series.figures)) {
    const snapshot = figure === null ? undefined : snapshots[figure.observationId];
    if (figure === null || snapshot === undefined) continue;
    if (figure.facet === 'value') units.add(snapshot.unit);
    else if (figure.facet === 'growth') units.add('%');
    else if (figure.facet === 'change') units.add('个百分点');
    else units.add('位');
  }
  return units;
}
