import { parseUnit, unlistedUnit } from '#core/indicators/unit.ts';
import type { CheckedArea, CheckedIndicator, CheckedObservation } from '#core/validation/checked-observation.ts';
import type { StoreDatabase } from '../../connect.ts';
import { ranksOf } from '../load-snapshots.ts';
import { rowFacts } from '../row-facts.ts';
import { type EvidenceContext, pointContext } from '../browse/point-context.ts';
import type { PointRow } from '../browse/read-points.ts';
import { readAreas, readBodies, readFurtherQuotes, readIndicators } from './check-context.ts';

/** A stored figure as rules see it, and which it is. */
export type CheckedFigure = { row: PointRow; indicatorId: string; checked: CheckedObservation };

/** Stored figures for the rules. `place` counts them from `first`: rules hand it back with what they find. */
export async function checkedFigures(
  database: StoreDatabase,
  rows: readonly PointRow[],
  first: number,
): Promise<CheckedFigure[]> {
  const context = await pointContext(database, rows);
  const ranks = await ranksOf(
    database,
    rows.map(({ row_id }) => row_id),
  );
  const ids = new Set([...context.series.values()].map(({ indicator }) => indicator.indicatorId));
  const indicators = await readIndicators(database, [...ids]);
  const areas = await readAreas(database);
  const bodies = await readBodies(database, [...context.evidence.values()]);
  const further = await readFurtherQuotes(database, [...context.evidence.values()], rows);
  return rows.flatMap((row, index): CheckedFigure[] => {
    const series = context.series.get(row.series_id);
    const proof = context.evidence.get(row.evidence_id);
    const indicator = series === undefined ? undefined : indicators.get(series.indicator.indicatorId);
    const area = series === undefined ? undefined : areas.get(series.area.code);
    if (series === undefined || proof === undefined || indicator === undefined || area === undefined) return [];
    const around = { indicator, area, breakdown: series.breakdown, ranks: ranks.get(row.row_id) ?? [] };
    const checked = checkedOf(row, around, proof, bodies.get(proof.text.id) ?? null, placeOf(first + index));
    const furtherQuotes = further.get(row.row_id) ?? [];
    return [{ row, indicatorId: indicator.id, checked: { ...checked, furtherQuotes } }];
  });
}

/** Rules order what they find by sheet. */
function placeOf(index: number) {
  return { sheet: String(index).padStart(8, '0'), row: null, column: null };
}

type Around = {
  indicator: CheckedIndicator;
  area: CheckedArea;
  breakdown: string;
  ranks: CheckedObservation['ranks'];
};

function checkedOf(
  row: PointRow,
  { indicator, area, breakdown, ranks }: Around,
  { publication, quotation }: EvidenceContext,
  body: string | null,
  place: CheckedObservation['place'],
): CheckedObservation {
  const parsedUnit = row.unit_text === '' ? null : (parseUnit(row.unit_text) ?? unlistedUnit(row.unit_text));
  const number = row.value_text === null ? null : numberOf(row.value_text);
  return {
    place,
    // A file's number without a unit was told of when it was imported; here it counts as one that has none.
    indicator: parsedUnit === null ? { ...indicator, kind: 'ratio', quantity: null } : indicator,
    area,
    breakdown,
    ranks,
    parsedUnit,
    number,
    base: number === null ? null : number * 10 ** (parsedUnit?.multiplier ?? 0),
    seriesKey: row.series_id,
    ...rowFacts(row),
    cellText: row.cell === '' ? null : (row.value_text ?? ''),
    headerUnit: null,
    quote: quotation.text === '' ? null : quotation,
    source: { id: publication.id, publisher: publication.publisher, datePublished: publication.datePublished, body },
  };
}

function numberOf(value: string): number | null {
  const number = Number(value.replaceAll(',', ''));
  return value.trim() === '' || Number.isNaN(number) ? null : number;
}
