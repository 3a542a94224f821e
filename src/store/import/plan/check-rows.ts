import { parseUnit, type PrintedUnit, unlistedUnit } from '#core/indicators/unit.ts';
import type { CheckedObservation, CheckedSource } from '#core/validation/checked-observation.ts';
import type { Finding } from '#core/validation/finding.ts';
import { runRules } from '#core/validation/run-rules.ts';
import { rowFacts } from '../../queries/row-facts.ts';
import { currentKey, type CurrentRow } from './current-rows.ts';
import type { Plan } from './plan-rows.ts';
import type { PlannedRow } from './planned-row.ts';
import type { SeriesPlan } from './series-plan.ts';

/** Runs the 34 rules over all rows of a plan, beside what the store holds. Rows with an error are marked rejected. */
export function checkRows(plan: Plan, source: CheckedSource, today: string): Finding[] {
  const contexts = new Map(plan.series.map((series) => [series, contextOf(series)]));
  const checked = new Map<CheckedObservation, PlannedRow>();
  const incoming: CheckedObservation[] = [];
  for (const row of plan.rows) {
    const context = contexts.get(row.plan);
    if (context === undefined) continue;
    const observation = incomingOf(row, context, source);
    checked.set(observation, row);
    incoming.push(observation);
  }
  const bySeries = new Map(plan.series.map((series) => [series.row.id, contextOf(series)]));
  const stored = storedPoints(plan.current, bySeries, source);
  const storedByKey = new Map(
    [...stored.values()].flat().map((point) => [currentKey(point.seriesKey, point.period), point]),
  );
  const findings = runRules({
    incoming,
    stored,
    current: ({ seriesKey, period }) => storedByKey.get(currentKey(seriesKey, period)) ?? null,
    storedPeriods: new Map([...stored].map(([key, points]) => [key, points.map(({ period }) => period)])),
    today,
    onError: (observation) => {
      const row = checked.get(observation);
      if (row !== undefined) row.state = 'rejected';
    },
  });
  return findings;
}

type Context = Pick<CheckedObservation, 'indicator' | 'area' | 'breakdown' | 'seriesKey'> & {
  unit: PrintedUnit | null;
};

function contextOf({ indicator, area, row, unit }: SeriesPlan): Context {
  const { id, name, kind, decimals, minimum, maximum, nextRelease, numeratorId, denominatorId, factor } = indicator;
  return {
    // A table's number without a unit is told once, by plan-rows; here it counts as a number that has none.
    indicator: {
      id,
      name,
      kind: unit === null ? 'ratio' : kind,
      quantity: unit?.quantity ?? null,
      ...{ decimals, minimum, maximum, nextRelease, numeratorId, denominatorId, factor },
    },
    area: { code: area.code, name: area.name, known: true, validFrom: null, validTo: null },
    breakdown: row.breakdown,
    seriesKey: row.id,
    unit,
  };
}

function incomingOf({ record, plan, number }: PlannedRow, context: Context, source: CheckedSource): CheckedObservation {
  const { indicator, area, breakdown, seriesKey, unit } = context;
  return {
    place: { sheet: record.sheet, row: record.row, column: record.column },
    indicator,
    area,
    breakdown,
    seriesKey,
    parsedUnit: unit ?? (record.unit === '' ? null : unlistedUnit(record.unit)),
    period: record.period,
    periodBasis: record.period === 'unknown' ? 'cumulative-unknown-start' : 'printed',
    value: record.value,
    unit: record.unit,
    qualifier: record.qualifier,
    status: record.status,
    growth: record.growth,
    change: record.change,
    ranks: record.rank === null ? [] : [{ ...record.rank, of: 'value', outOf: null }],
    note: record.note,
    number,
    base: number === null ? null : number * 10 ** plan.multiplier,
    cellText: record.cellText,
    headerUnit: record.headerUnit === '' ? null : record.headerUnit,
    quote: null,
    source,
  };
}

function storedPoints(
  current: ReadonlyMap<string, CurrentRow>,
  contexts: ReadonlyMap<string, Context>,
  incoming: CheckedSource,
): Map<string, CheckedObservation[]> {
  const points = new Map<string, CheckedObservation[]>();
  for (const row of current.values()) {
    const context = contexts.get(row.series_id);
    if (context === undefined) continue;
    const list = points.get(row.series_id) ?? [];
    list.push(storedOf(row, context, incoming));
    points.set(row.series_id, list);
  }
  return points;
}

function storedOf(row: CurrentRow, context: Context, incoming: CheckedSource): CheckedObservation {
  const { indicator, area, breakdown, seriesKey } = context;
  // A later file of the same publisher is a revision of the earlier one, not another source.
  const same = row.publisher === '' || incoming.publisher === '' || row.publisher === incoming.publisher;
  return {
    place: null,
    indicator,
    area,
    breakdown,
    seriesKey,
    parsedUnit: row.unit_text === '' ? null : parseUnit(row.unit_text),
    ...rowFacts(row),
    ranks: [],
    number: row.value_number,
    base: row.value_number === null ? null : row.value_number * 10 ** row.unit_multiplier,
    cellText: null,
    headerUnit: null,
    quote: null,
    source: same
      ? incoming
      : { id: row.source_id, publisher: row.publisher, datePublished: row.date_published, body: null },
  };
}
