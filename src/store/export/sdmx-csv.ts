import type { StoreDatabase } from '../connect.ts';
import { csvLine } from './csv-line.ts';
import { type Figure, figurePages } from './figure-pages.ts';
import { safeCell } from '#core/tables/safe-cell.ts';
import { decimalsOf, priceBase, sdmxFrequency, sdmxPeriod, sdmxStatus, unitColumns } from './sdmx-codes.ts';

const columns = [
  ...['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ', 'REF_AREA', 'INDICATOR', 'TRANSFORMATION', 'PRICE_BASE'],
  ...['BREAKDOWN', 'TIME_PERIOD', 'OBS_VALUE', 'UNIT_MEASURE', 'UNIT_MULT', 'DECIMALS', 'OBS_STATUS', 'CONF_STATUS'],
  ...['COMMENT_OBS', 'SOURCE_DETAIL'],
];

const rankedWords = { value: '总量', growth: '增速', share: '占比' } as const;

type Row = {
  transformation: string;
  priceBase: string;
  breakdown: string;
  value: string;
  unit: readonly [measure: string, multiplier: string];
  comment: string;
};

/**
 * SDMX-CSV 2.1, CRLF, no BOM: a row a level (TRANSFORMATION N), a growth (GY on the year before, GO on another base) and
 * a rank (RANK, told apart by its scope in BREAKDOWN); `_T` is the total. Figures of an unknown period and changes in
 * points have no place in it.
 */
export async function* sdmxCsv(database: StoreDatabase): AsyncGenerator<string> {
  yield csvLine(columns);
  for await (const page of figurePages(database)) yield page.flatMap(linesOf).join('');
}

function linesOf(figure: Figure): string[] {
  const period = sdmxPeriod(figure.period);
  if (period === null) return [];
  return rowsOf(figure).map((row) =>
    csvLine([
      'dataflow',
      'LOCAL:DF_INDICATORS(1.0.0)',
      'M',
      sdmxFrequency(figure.frequency),
      figure.area_code,
      figure.indicator_id,
      row.transformation,
      row.priceBase,
      row.breakdown === '' ? '_T' : safeCell(row.breakdown),
      period,
      row.value,
      ...row.unit,
      String(decimalsOf(row.value)),
      sdmxStatus(figure.status),
      '',
      safeCell(row.comment),
      safeCell([figure.text_publisher, figure.text_title].filter((part) => part !== '').join(' ')),
    ]),
  );
}

function rowsOf(figure: Figure): Row[] {
  const { value_text: value, growth_percent: growth, breakdown, note } = figure;
  const rows: Row[] = [];
  if (value !== null) {
    rows.push({
      transformation: 'N',
      priceBase: priceBase(figure),
      breakdown,
      value,
      unit: unitColumns(figure),
      comment: note,
    });
  }
  if (growth !== null) {
    const basis = figure.growth_basis ?? '';
    const onYearBefore = basis === '' || /^(?:[比较]?(?:上年|去年)(?:同期)?|同比)/.test(basis);
    rows.push({
      transformation: onYearBefore ? 'GY' : 'GO',
      priceBase: 'N', // whether growth is real isn't published with every figure
      breakdown,
      value: growth,
      unit: ['PT', '0'],
      comment: [basis, note].filter((part) => part !== '').join('；'),
    });
  }
  const scopes = new Set<string>();
  for (const { rank, scope, ranked, out_of: outOf } of figure.ranks) {
    rows.push({
      transformation: 'RANK',
      priceBase: 'N',
      breakdown: [breakdown, scope, scopes.has(scope) ? ranked : ''].filter((part) => part !== '').join(';'),
      value: String(rank),
      unit: ['', ''],
      comment: `${rankedWords[ranked]}位次${outOf === null ? '' : `，共${outOf}个`}`,
    });
    scopes.add(scope);
  }
  return rows;
}
