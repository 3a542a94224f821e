import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { StoreDatabase } from '../connect.ts';
import { type Figure, figurePages } from './figure-pages.ts';
import { numberCell } from './number-cell.ts';
import { safeCell } from '#core/tables/safe-cell.ts';
import { headerStyle, printedAcross } from './sheet.ts';
import { rowsOfSeries, type YearbookArea } from './yearbook-rows.ts';

/**
 * The annual figures as yearbooks print them: a sheet an area, a row an indicator with its unit in brackets, a column a
 * year; what there is no figure of stays empty. Ranks, quarters and months are in the other formats.
 */
export async function yearbookXlsx(database: StoreDatabase, { now }: { now: Date }): Promise<Uint8Array> {
  const areas = await annualAreas(database);
  const taken = new Set<string>();
  const sheets = areas.map((area) => areaSheet(area, sheetName(area.name, taken)));
  return writeXlsx({
    sheets: sheets.length > 0 ? sheets : [{ name: '指标', rows: [['没有年度数据']] }],
    properties: { title: '丹霞指标库', creator: 'Danxia', created: now, modified: now },
  });
}

async function annualAreas(database: StoreDatabase): Promise<YearbookArea[]> {
  const areas = new Map<string, YearbookArea>();
  for await (const page of figurePages(database)) {
    const series = new Map<string, Figure[]>();
    for (const figure of page) {
      if (figure.frequency !== 'A') continue;
      series.set(figure.series_id, [...(series.get(figure.series_id) ?? []), figure]);
    }
    for (const figures of series.values()) {
      const [first] = figures;
      if (first === undefined) continue;
      const { area_code: code, area_name: name } = first;
      const area = areas.get(code) ?? { code, name, rows: [] };
      area.rows.push(...rowsOfSeries(figures));
      areas.set(code, area);
    }
  }
  return [...areas.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
}

function areaSheet({ name, rows }: YearbookArea, sheet: string): WriteSheet {
  const years = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))].sort();
  const cells: WriteSheet['cells'] = new Map();
  const style = (row: number, column: number, given: CellStyle) => cells.set(`${row},${column}`, { style: given });
  style(0, 0, { font: { bold: true, size: 14 } });
  for (let column = 0; column <= years.length; column++) style(1, column, headerStyle);
  const body = rows.map(({ label, values }, row) => {
    const figures = years.map((year, column) => {
      const value = values.get(year);
      if (value === undefined) return null;
      const cell = numberCell(value.text, value.qualifier);
      if (cell.style !== undefined) style(row + 2, column + 1, cell.style);
      return cell.value;
    });
    return [safeCell(label), ...figures];
  });
  return {
    name: sheet,
    columns: [{ width: 44 }, ...years.map(() => ({ width: 12 }))],
    rows: [[safeCell(`${name}主要指标`)], ['指标', ...years.map((year) => `${year}年`)], ...body],
    cells,
    freezePane: { rows: 2, columns: 1 },
    pageSetup: printedAcross,
  };
}

/** A name spreadsheets take: at most 31 characters, none of []:*?/\ and each only once. */
function sheetName(area: string, taken: Set<string>): string {
  const plain =
    area
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 31) || '地区';
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain.slice(0, 27)} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}
