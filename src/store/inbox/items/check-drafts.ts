import { sql, type SqlBool } from 'kysely';
import { parseUnit, type PrintedUnit, unlistedUnit } from '#core/indicators/unit.ts';
import type { CheckedIndicator, CheckedObservation } from '#core/validation/checked-observation.ts';
import type { Finding } from '#core/validation/finding.ts';
import { rules } from '#core/validation/rules.ts';
import { runRules } from '#core/validation/run-rules.ts';
import type { StoreDatabase } from '../../connect.ts';
import { kindOf, quantityOf } from '../../import/plan/catalogue.ts';
import { numberOf } from '../../import/plan/planned-row.ts';
import { currentOfSeries, readPoints } from '../../queries/browse/read-points.ts';
import { readIndicators } from '../../queries/check/check-context.ts';
import { checkedFigures } from '../../queries/check/checked-figures.ts';
import { seriesKey } from '../../queries/series-of.ts';
import { isPeriodInferred } from '../candidate-rows.ts';
import { contradict } from '../meeting/meet.ts';
import { observationFacts } from '../meeting/statement-facts.ts';
import type { TextContext } from './context.ts';
import type { Draft } from './draft.ts';
import { textFindings } from './text-findings.ts';

/** Rules that speak of an import as a whole say nothing of a text. */
const ofImports = new Set([13, 14, 28, 32]);
const ownRules = rules.filter(({ number }) => !ofImports.has(number));
const mostBeside = 20_000; // figures of the same areas and periods

/** What the rules say of each draft, in their order; what was decided isn't looked at again. */
export async function checkDrafts(
  database: StoreDatabase,
  text: TextContext,
  drafts: readonly Draft[],
  today: string,
): Promise<Finding[][]> {
  const findings: Finding[][] = drafts.map(() => []);
  const open = drafts.flatMap((draft, index) => (draft.row.state === 'new' ? [{ draft, index }] : []));
  if (open.length === 0) return findings;
  const indicators = await indicatorsOf(
    database,
    open.map(({ draft }) => draft),
  );
  const incoming = open.map(({ draft, index }) => checkedOf(draft, index, text, indicators));
  const stored = await storedBeside(database, incoming);
  const current = new Map([...stored.values()].flat().map((one) => [`${one.seriesKey} ${one.period}`, one]));
  const found = runRules(
    {
      ...{ incoming, stored, today },
      current: ({ seriesKey: key, period }) => current.get(`${key} ${period}`) ?? null,
      storedPeriods: new Map(),
    },
    ownRules,
  );
  const agreeing = repeated(open, incoming);
  for (const finding of found) {
    const index = finding.place === null ? -1 : Number(finding.place.sheet);
    const draft = drafts[index];
    if (draft === undefined) continue;
    if (finding.rule === 5 && agreeing.has(index)) continue; // it becomes further evidence of the first
    if (finding.rule === 6 && draft.meeting !== 'conflict') continue; // another unit, the same figure
    findings[index]?.push({ ...finding, place: null });
  }
  for (const { draft, index } of open) findings[index]?.push(...textFindings(draft));
  for (const list of findings)
    list.sort((left, right) => gravity.indexOf(left.severity) - gravity.indexOf(right.severity));
  return findings;
}

const gravity = ['error', 'warning', 'info'];

async function indicatorsOf(
  database: StoreDatabase,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<string, CheckedIndicator>> {
  const ids = [...new Set(drafts.map(({ indicatorId }) => indicatorId).filter((id) => id !== null))];
  return readIndicators(database, ids);
}

function checkedOf(
  { row, facts, place, indicatorId }: Draft,
  index: number,
  { source }: TextContext,
  indicators: ReadonlyMap<string, CheckedIndicator>,
): CheckedObservation {
  const { candidate } = row;
  const known = indicatorId === null ? undefined : indicators.get(indicatorId);
  const parsedUnit = facts.unit === '' ? null : (parseUnit(facts.unit) ?? unlistedUnit(facts.unit));
  const indicator = known ?? newIndicator(indicatorId, candidate.name, facts.unit, parsedUnit);
  const code = place?.area.code ?? '';
  const number = numberOf(facts.value);
  const { quote: text, start, end } = candidate;
  const stated = observationFacts(candidate);
  const finite = number !== null && Number.isFinite(number) ? number : null;
  return {
    ...stated,
    periodBasis: stated.periodBasis === 'printed' && isPeriodInferred(row) ? 'inferred' : stated.periodBasis,
    place: { sheet: String(index).padStart(8, '0'), row: null, column: null },
    // A ratio has no unit; what only has growth says nothing of one.
    indicator: parsedUnit === null ? { ...indicator, kind: 'ratio', quantity: null } : indicator,
    area: { code, name: place?.area.name ?? '', known: place !== null, validFrom: null, validTo: null },
    parsedUnit,
    number: finite,
    base: finite === null ? null : finite * 10 ** facts.multiplier,
    breakdown: '',
    seriesKey: seriesKey(indicatorId ?? `new ${candidate.name}`, code, candidate.period, facts.unitCode, '').id,
    cellText: null,
    headerUnit: null,
    quote: { text, start, end },
    source: { ...source.publication, body: source.body },
  };
}

function newIndicator(id: string | null, name: string, unit: string, parsed: PrintedUnit | null): CheckedIndicator {
  const kind = kindOf(quantityOf(unit), unit);
  const unknown = { decimals: null, minimum: null, maximum: null, nextRelease: null, factor: null };
  const ratio = { numeratorId: null, denominatorId: null };
  return { id: id ?? `new ${name}`, name, kind, quantity: parsed?.quantity ?? null, ...unknown, ...ratio };
}

/** What is stored of the same series, and of the same areas in the same periods. */
async function storedBeside(
  database: StoreDatabase,
  incoming: readonly CheckedObservation[],
): Promise<Map<string, CheckedObservation[]>> {
  const ids = [...new Set(incoming.map(({ seriesKey: key }) => key))];
  const periods = [...new Set(incoming.map(({ period }) => period))].filter((period) => period !== 'unknown');
  const areas = [...new Set(incoming.map(({ area }) => area.code))];
  const inAreas = sql`select id from series where area_code in (${sql.join(areas)})`;
  const own = await readPoints(database, currentOfSeries(ids));
  const beside =
    periods.length === 0
      ? []
      : await readPoints(
          database,
          sql<SqlBool>`row_id in (
            select row_id from observation where period in (${sql.join(periods)}) and series_id in (${inAreas})
              and series_id not in (${sql.join(ids)}) and is_current = 1
            limit ${mostBeside + 1})`, // one more says that there are too many
        );
  const rows = beside.length > mostBeside ? own : [...own, ...beside];
  const stored = new Map<string, CheckedObservation[]>();
  for (const { checked } of await checkedFigures(database, rows, 0)) {
    const list = stored.get(checked.seriesKey);
    if (list === undefined) stored.set(checked.seriesKey, [checked]);
    else list.push(checked);
  }
  return stored;
}

/** Statements that say again, or add to, what an earlier one of the text says: they aren't in each other's way. */
function repeated(
  open: readonly { draft: Draft; index: number }[],
  incoming: readonly CheckedObservation[],
): ReadonlySet<number> {
  const first = new Map<string, Draft>();
  const same = new Set<number>();
  for (const [place, { draft, index }] of open.entries()) {
    const key = `${incoming[place]?.seriesKey} ${draft.row.candidate.period}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, draft);
    else if (!contradict(draft.facts, earlier.facts)) same.add(index);
  }
  return same;
}
