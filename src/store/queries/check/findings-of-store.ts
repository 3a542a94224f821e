import { sql, type SqlBool } from 'kysely';
import type { StoreFinding } from '#contract/store-contract.ts';
import type { Finding } from '#core/validation/finding.ts';
import { runRules } from '#core/validation/run-rules.ts';
import type { StoreDatabase } from '../../connect.ts';
import { figureIndex } from '../browse/figure-index.ts';
import type { IndexedSeries } from '../browse/read-series.ts';
import { currentOfSeries, type PointRow, readPoints } from '../browse/read-points.ts';
import { type CheckedFigure, checkedFigures } from './checked-figures.ts';
import { readDismissed } from './dismissed.ts';
import { besideOf, byArea } from './series-of-areas.ts';

const mostFindings = 5000; // more than anybody reads
const chunk = 500; // series a statement

/**
 * What the 34 rules say of the current figures, the gravest first; `indicatorId` null looks at the whole store. Those a
 * person dismissed for the current vintage are left out.
 */
export async function findingsOfStore(
  database: StoreDatabase,
  indicatorId: string | null,
  today: string,
): Promise<StoreFinding[]> {
  const index = await figureIndex(database);
  const dismissed = await readDismissed(database);
  const findings: StoreFinding[] = [];
  if (indicatorId !== null) {
    const own = index.byIndicator.get(indicatorId) ?? [];
    const incoming = await figuresOf(database, own, 0);
    const beside = await figuresOf(database, besideOf(index, own), incoming.length);
    findings.push(...check(incoming, beside, dismissed, today));
  } else {
    // Rules compare figures of one area, so a store of any size is checked area by area.
    for (const series of byArea(index).values()) {
      findings.push(...check(await figuresOf(database, series, 0), [], dismissed, today));
      if (findings.length > mostFindings * 4) break;
      await new Promise((resolve) => setImmediate(resolve)); // windows go on drawing meanwhile
    }
  }
  return inOrderOfGravity(findings).slice(0, mostFindings);
}

/** What the rules say of one figure, beside its series and its area's other figures of the period. */
export async function findingsOfFigure(
  database: StoreDatabase,
  observationId: string,
  today: string,
): Promise<Finding[]> {
  const [figure] = await readPoints(database, sql<SqlBool>`observation_id = ${observationId} and is_current = 1`);
  if (figure === undefined) return [];
  const ofArea = sql`select other.id from series as own join series as other on other.area_code = own.area_code
    where own.id = ${figure.series_id}`;
  const series = await readPoints(database, currentOfSeries([figure.series_id]));
  const slice = await readPoints(
    database,
    sql<SqlBool>`series_id in (${ofArea}) and series_id <> ${figure.series_id} and period = ${figure.period} and is_current = 1`,
  );
  const incoming = await checkedFigures(database, series, 0);
  const beside = await checkedFigures(database, slice, incoming.length);
  const found = check(incoming, beside, await readDismissed(database), today);
  return found.filter((one) => one.observationId === observationId).map(({ finding }) => finding);
}

async function figuresOf(
  database: StoreDatabase,
  series: readonly IndexedSeries[],
  first: number,
): Promise<CheckedFigure[]> {
  const rows: PointRow[] = [];
  for (let start = 0; start < series.length; start += chunk) {
    const ids = series.slice(start, start + chunk).map(({ id }) => id);
    rows.push(...(await readPoints(database, currentOfSeries(ids))));
  }
  return checkedFigures(database, rows, first);
}

function check(
  incoming: readonly CheckedFigure[],
  beside: readonly CheckedFigure[],
  dismissed: ReadonlySet<string>,
  today: string,
): StoreFinding[] {
  const stored = new Map<string, CheckedFigure['checked'][]>();
  for (const { checked } of beside) stored.set(checked.seriesKey, [...(stored.get(checked.seriesKey) ?? []), checked]);
  const findings = runRules({
    incoming: incoming.map(({ checked }) => checked),
    stored,
    current: () => null, // every figure is the current one
    storedPeriods: new Map(),
    today,
  });
  return findings.flatMap((finding): StoreFinding[] => {
    const figure = finding.place === null ? undefined : incoming[Number(finding.place.sheet)];
    if (figure === undefined) return []; // 'more of these', of no figure
    const { row, checked } = figure;
    if (dismissed.has(`${finding.rule} ${row.observation_id} ${row.vintage}`)) return [];
    return [
      {
        finding: { ...finding, place: null },
        observationId: row.observation_id,
        vintage: row.vintage,
        indicatorId: checked.indicator.id,
        indicator: checked.indicator.name,
        area: checked.area.name,
        period: row.period,
      },
    ];
  });
}

const gravity = ['error', 'warning', 'info'];

function inOrderOfGravity(findings: StoreFinding[]): StoreFinding[] {
  return findings.sort(
    ({ finding: left }, { finding: right }) =>
      gravity.indexOf(left.severity) - gravity.indexOf(right.severity) || left.rule - right.rule,
  );
}
