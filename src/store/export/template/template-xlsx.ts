import { type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { StoreDatabase } from '../../connect.ts';
import { breakdownNames, figurePages, membersOf } from '../figure-pages.ts';
import type { WrittenCell } from '../number-cell.ts';
import { safeCell } from '#core/tables/safe-cell.ts';
import { firstListRow, listSheet } from '../sheet.ts';
import { catalogueSheet, sourceSheet } from './catalogue-sheets.ts';
import { type CodeRanges, codeSheet } from './code-sheet.ts';
import { dataColumns, dataRow } from './data-columns.ts';
import { guideSheet } from './guide-sheet.ts';

/**
 * The workbook departments fill in: 说明 · 数据 · 指标目录 · 来源 · 代码表. Chinese headers above a hidden row of ids,
 * drop-downs, numbers as numbers with the decimals printed. With the current figures, or without for `empty`.
 */
export async function templateXlsx(
  database: StoreDatabase,
  { empty, now }: { empty: boolean; now: Date },
): Promise<Uint8Array> {
  const date = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  const codes = await codeSheet(database);
  const catalogue = await catalogueSheet(database);
  const sources = await sourceSheet(database, empty);
  const data = await dataSheet(database, empty, {
    ...codes.ranges,
    indicator: listRange(catalogue),
    source: `来源!$A$${firstListRow}:$A$${Math.max(firstListRow + 199, (sources.rows?.length ?? 0) + 50)}`,
  });
  return writeXlsx({
    sheets: [guideSheet(empty ? '丹霞指标数据填报模板' : '丹霞指标数据', date), data, catalogue, sources, codes.sheet],
    activeSheet: empty ? 0 : 1,
    properties: { title: '丹霞指标数据', creator: 'Danxia', created: now, modified: now },
  });
}

async function dataSheet(
  database: StoreDatabase,
  empty: boolean,
  ranges: CodeRanges & { indicator: string; source: string },
): Promise<WriteSheet> {
  const breakdowns = empty ? [] : await breakdownNames(database);
  const rows: WrittenCell[][] = [];
  if (!empty) {
    for await (const page of figurePages(database)) {
      for (const figure of page) rows.push(dataRow(figure, breakdowns, membersOf(figure.breakdown)));
    }
  }
  const columns = [...dataColumns, ...breakdowns.map((name) => ({ title: name, id: safeCell(name), width: 14 }))];
  return listSheet('数据', columns, rows, [
    // New indicators, areas, units and sources are welcome and only asked about; a new status isn't.
    dropDown('A', ranges.indicator, 'warning', '这个指标不在“指标目录”中。要作为新指标填报吗？'),
    dropDown('B', ranges.area, 'warning', '这个地区不在“代码表”中。要继续吗？'),
    dropDown('E', ranges.unit, 'warning', '这个单位不在“代码表”中。要继续吗？'),
    dropDown('I', ranges.status, 'stop', '请从列表中选择状态。'),
    dropDown('K', ranges.source, 'warning', '这个来源不在“来源”表中。要继续吗？'),
  ]);
}

function dropDown(
  column: string,
  formula1: string,
  errorStyle: NonNullable<DataValidation['errorStyle']>,
  errorMessage: string,
): DataValidation {
  return {
    type: 'list',
    formula1,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle,
    errorTitle: '丹霞',
    errorMessage,
    range: `${column}${firstListRow}:${column}1048576`,
  };
}

function listRange({ name, rows }: WriteSheet): string {
  return `${name}!$A$${firstListRow}:$A$${Math.max(firstListRow, rows?.length ?? 0)}`;
}
