import type { StoreDatabase } from '../connect.ts';
import { csvLine } from './csv-line.ts';
import { breakdownNames, type Figure, figurePages, membersOf } from './figure-pages.ts';
import { safeCell } from '#core/tables/safe-cell.ts';
import { decimalsOf, priceBase, statusCode, unitColumns } from './sdmx-codes.ts';

const columns = [
  ...['INDICATOR', 'INDICATOR_NAME', 'REF_AREA', 'REF_AREA_NAME', 'FREQ', 'TIME_PERIOD', 'OBS_VALUE', 'UNIT_MEASURE'],
  ...['UNIT_MULT', 'DECIMALS', 'PRICE_BASE', 'GROWTH_PCT', 'GROWTH_BASIS', 'RANK', 'RANK_SCOPE', 'OBS_STATUS'],
  ...['QUALIFIER', 'COMMENT_OBS', 'SOURCE_ID', 'QUOTE', 'RELEASE_DATE'],
];

/**
 * The current figures in long form: UTF-8 with BOM, CRLF, a row a figure, numbers as printed. Breakdowns the store has
 * follow as columns of their own, blank for the total. Of several ranks the first is written; all of them, changes in
 * points and earlier vintages are in the data package.
 */
export async function* longCsv(database: StoreDatabase): AsyncGenerator<string> {
  const breakdowns = await breakdownNames(database);
  yield `\ufeff${csvLine([...columns, ...breakdowns.map(safeCell)])}`;
  for await (const page of figurePages(database)) {
    yield page.map((figure) => csvLine(rowOf(figure, breakdowns).map(safeCell))).join('');
  }
}

function rowOf(figure: Figure, breakdowns: readonly string[]): string[] {
  const [rank] = figure.ranks;
  const members = membersOf(figure.breakdown);
  return [
    figure.indicator_id,
    figure.name_zh,
    figure.area_code,
    figure.area_name,
    figure.frequency,
    figure.period,
    figure.value_text ?? '',
    ...unitColumns(figure),
    figure.value_text === null ? '' : String(decimalsOf(figure.value_text)),
    priceBase(figure),
    figure.growth_percent ?? '',
    figure.growth_basis ?? '',
    rank === undefined ? '' : String(rank.rank),
    rank?.scope ?? '',
    statusCode(figure.status),
    figure.qualifier,
    figure.note,
    figure.text_id,
    figure.quote,
    figure.origin_date === null || figure.origin_date === '' ? figure.text_date : figure.origin_date,
    ...breakdowns.map((name) => members.get(name) ?? ''),
  ];
}
