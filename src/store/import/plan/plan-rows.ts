import type { TableRecord, TargetRecord } from '#core/tables/record.ts';
import type { Finding } from '#core/validation/finding.ts';
import type { StoreDatabase } from '../../connect.ts';
import { compare } from './compare.ts';
import { currentKey, type CurrentRow, loadCurrentRows } from './current-rows.ts';
import { oneFigure } from './one-figure.ts';
import { numberOf, type PlannedRow } from './planned-row.ts';
import type { SeriesPlan, SeriesPlanner } from './series-plan.ts';

export type PlannedTarget = { target: TargetRecord; plan: SeriesPlan };

export type Plan = {
  rows: PlannedRow[];
  repeated: number; // the same figure again in the file: read, not stored twice
  current: ReadonlyMap<string, CurrentRow>; // of every series the file touches
  storedSeries: ReadonlySet<string>; // those of the file's series the store has already
  series: readonly SeriesPlan[];
  targets: PlannedTarget[];
  issues: Finding[];
};

/** Puts every record of a file to its series and beside what the store holds of it. */
export async function planRows(
  database: StoreDatabase,
  records: readonly TableRecord[],
  targets: readonly TargetRecord[],
  planner: SeriesPlanner,
  publisher: string,
): Promise<Plan> {
  const planned = records.map((record) => ({ record, plan: planner(record) }));
  const plannedTargets = targets.map((target) => ({
    target,
    plan: planner({ ...target, period: yearOf(target), breakdown: '' }),
  }));
  const series = [...new Set([...planned, ...plannedTargets].map(({ plan }) => plan))];
  const { rows: current, stored: storedSeries } = await loadCurrentRows(database, [
    ...new Set(series.map(({ row }) => row.id)),
  ]);
  const { figures, repeated } = eachOnce(planned);
  const rows = figures.map(({ key, ...figure }): PlannedRow => {
    const stored = current.get(key) ?? null;
    if (stored === null) return { ...figure, current: null, state: 'added', evidence: false };
    return { ...figure, current: stored, ...compare(figure.record, figure.plan.multiplier, stored, publisher) };
  });
  return {
    rows,
    repeated,
    current,
    storedSeries,
    series,
    targets: plannedTargets,
    issues: onceFindings(planned, publisher),
  };
}

/** A target is of the yearly series, also one over the years of a plan. */
function yearOf({ period }: TargetRecord): string {
  return /\d{4}$/.exec(period)?.[0] ?? period;
}

type Figure = Pick<PlannedRow, 'record' | 'plan' | 'number'> & { key: string };

/** The figures of a file, those printed twice once. One that contradicts the first stays, and is told. */
function eachOnce(planned: readonly { record: TableRecord; plan: SeriesPlan }[]) {
  const figures: Figure[] = [];
  const first = new Map<string, number>();
  let repeated = 0;
  for (const { record: printed, plan } of planned) {
    const record = withoutScopelessRank(printed);
    if (record.value === null && record.growth === null && record.change === null && record.rank === null) continue;
    const figure = { record, plan, number: numberOf(record.value), key: currentKey(plan.row.id, record.period) };
    const place = first.get(figure.key);
    const known = place === undefined ? undefined : figures[place];
    const both = known === undefined ? null : oneFigure(known, figure);
    if (place === undefined) first.set(figure.key, figures.length);
    if (place === undefined || both === null) figures.push(figure);
    else {
      repeated += 1;
      figures[place] = { ...both, key: figure.key };
    }
  }
  return { figures, repeated };
}

/** A rank says nothing without what was ranked, so it stays in the file; the figure beside it is stored. */
function withoutScopelessRank(record: TableRecord): TableRecord {
  return record.rank !== null && record.rank.scope === '' ? { ...record, rank: null } : record;
}

/** What is worth saying once, not of each of a thousand figures. */
function onceFindings(planned: readonly { record: TableRecord; plan: SeriesPlan }[], publisher: string): Finding[] {
  const findings: Finding[] = [];
  const said = new Set<string>();
  const once = (key: string, finding: () => Finding) => {
    if (said.has(key) || said.size > 500) return;
    said.add(key);
    findings.push(finding());
  };
  for (const { record, plan } of planned) {
    const place = { sheet: record.sheet, row: record.row, column: record.column };
    if (!plan.areaListed) once(`area ${plan.area.code}`, () => newArea(plan, place));
    if (record.unit === '' && record.value !== null) once(`unit ${plan.indicator.id}`, () => noUnit(plan, place));
    else if (plan.unit === null && plan.unitCode !== null)
      once(`unit ${plan.unitCode}`, () => newUnit(record.unit, place));
    if (record.rank !== null && record.rank.scope === '') once('rank', () => noScope(place));
  }
  const first = planned[0];
  if (publisher === '' && first !== undefined) once('publisher', () => noPublisher(first.record.sheet));
  return findings;
}

type FigurePlace = { sheet: string; row: number; column: number };

function newArea({ area }: SeriesPlan, place: FigurePlace): Finding {
  const unstated = area.code === 'X-UNSTATED';
  return {
    rule: 29,
    severity: 'warning',
    place,
    message: unstated
      ? {
          'zh-CN': '文件没有写明地区，数据记在“未注明地区”下。',
          en: 'The file names no area; its figures are stored under “area not stated”.',
        }
      : {
          'zh-CN': `“${area.name}”不在地区代码表中，将作为新地区登记。`,
          en: `“${area.name}” is in no list of areas and is registered as a new one.`,
        },
    suggestion: {
      'zh-CN': '如为笔误或简称，请在文件中改正，或填写全表的地区。',
      en: 'If it is misspelt, correct the file, or enter the area of the table.',
    },
  };
}

function noUnit({ indicator }: SeriesPlan, place: FigurePlace): Finding {
  return {
    rule: 3,
    severity: 'warning',
    place,
    message: { 'zh-CN': `“${indicator.name}”没有计量单位。`, en: `“${indicator.name}” has no unit.` },
    suggestion: { 'zh-CN': '请填写全表的单位，或核对表头。', en: 'Enter the unit of the table, or check its header.' },
  };
}

function newUnit(unit: string, place: FigurePlace): Finding {
  return {
    rule: 3,
    severity: 'info',
    place,
    message: {
      'zh-CN': `单位“${unit}”不在单位表中，将原样保存，不作换算。`,
      en: `The unit “${unit}” is in no table: it is kept as printed and not converted.`,
    },
    suggestion: null,
  };
}

function noScope(place: FigurePlace): Finding {
  return {
    rule: 18,
    severity: 'warning',
    place,
    message: { 'zh-CN': '名次没有写明排名范围，没有导入名次。', en: 'Ranks without a scope were not imported.' },
    suggestion: {
      'zh-CN': '请在表头写明范围，例如“全省位次”。',
      en: 'Name the scope in the header, such as “rank in the province”.',
    },
  };
}

function noPublisher(sheet: string): Finding {
  return {
    rule: 34,
    severity: 'warning',
    place: { sheet, row: null, column: null },
    message: {
      'zh-CN': '文件没有写明发布单位，来源只记为文件名。',
      en: 'The file names no publisher; its name stands for the source.',
    },
    suggestion: { 'zh-CN': '请在导入时填写发布单位和发布日期。', en: 'Enter publisher and date when importing.' },
  };
}
