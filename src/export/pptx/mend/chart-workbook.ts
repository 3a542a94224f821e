import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import {
  add,
  descendants,
  type Element,
  element,
  empty,
  parseXml,
  remove,
  serialiseXml,
  setAttribute,
} from '../package/xml.ts';
import { documentTime, partTime } from '../../fixed-times.ts';

const sheetPath = 'xl/worksheets/sheet1.xml';

/** Writes the workbook behind a chart. */
export type ChartWorkbooks = (spec: ChartSpec) => Promise<Uint8Array>;

/**
 * Workbooks of charts ("edit data" in PowerPoint): categories in column A, a series a column, numbers typed and formatted,
 * gaps as empty cells. Cells lie where the chart's references point (Sheet1!$A$2, $B$1, $B$2 …). All but the sheet is
 * alike in the workbooks of a deck, whose number formats it has all, and is made once: that takes most of the time.
 * Nothing in a workbook is deflated: the package it is put in is.
 */
export function createChartWorkbooks(charts: readonly ChartSpec[]): ChartWorkbooks {
  const formats = [...new Set(charts.flatMap(({ series }) => series.map(({ numberFormat }) => numberFormat)))];
  let made: Promise<Frame> | null = null;
  return async (spec) => {
    made ??= createFrame(formats);
    const { parts, sheet } = await made;
    return zipSync({ ...parts, [sheetPath]: stored(strToU8(sheetOf(sheet, spec, formats))) });
  };
}

type Frame = { parts: Zippable; sheet: string };

/** A workbook whose columns from B on have the number formats, with nothing in their cells. */
async function createFrame(formats: readonly string[]): Promise<Frame> {
  const workbook = await writeXlsx({
    properties: { created: documentTime, modified: documentTime },
    sheets: [
      {
        name: 'Sheet1',
        columns: [{ width: 28 }, ...formats.map((numFmt) => ({ width: 16, numFmt }))],
        rows: [[null, ...formats.map(() => 0)]],
      },
    ],
  });
  const { [sheetPath]: sheet, ...others } = unzipSync(workbook);
  if (sheet === undefined) throw new Error(`a workbook without ${sheetPath}`);
  const parts = Object.fromEntries(Object.entries(others).map(([path, bytes]) => [path, stored(bytes)]));
  return { parts, sheet: strFromU8(sheet) };
}

function stored(bytes: Uint8Array): Zippable[string] {
  return [bytes, { level: 0, mtime: partTime }];
}

function sheetOf(frame: string, { categories, series }: ChartSpec, formats: readonly string[]): string {
  const document = parseXml(frame);
  const [data] = descendants(document, 'x:sheetData');
  const styles = new Map(
    formats.map((format, at) => {
      const cell = descendants(document, 'x:c').find(({ attribs }) => attribs.r === cellName(1, at + 1));
      return [format, cell?.attribs.s];
    }),
  );
  const ofColumns = [undefined, ...series.map(({ numberFormat }) => styles.get(numberFormat))];
  if (data === undefined) throw new Error('a sheet without data');
  const names = row(1, ['', ...series.map(({ name }) => name)], ofColumns);
  const rows = categories.map((category, at) =>
    row(at + 2, [category, ...series.map(({ points }) => points[at]?.value ?? null)], ofColumns),
  );
  empty(data);
  add(data, names, ...rows);
  setAttribute(
    descendants(document, 'x:dimension')[0] ?? null,
    'ref',
    `A1:${cellName(rows.length + 1, series.length)}`,
  );
  const [, second, ...more] = descendants(document, 'x:col');
  setAttribute(second ?? null, 'max', series.length + 1);
  for (const each of more) remove(each);
  return serialiseXml(document);
}

function row(
  number: number,
  values: readonly (string | number | null)[],
  styles: readonly (string | undefined)[],
): Element {
  const cells = values.flatMap((value, column) => {
    const r = cellName(number, column);
    if (value === null) return [];
    if (typeof value === 'number')
      return [element('x:c', { r, s: styles[column] }, [element('x:v', {}, [String(value)])])];
    const text = element('x:t', { 'xml:space': 'preserve' }, [value]);
    return [element('x:c', { r, t: 'inlineStr' }, [element('x:is', {}, [text])])];
  });
  return element('x:row', { r: number }, cells);
}

/** `A1` is row 1, column 0; `AA1` is column 26. */
function cellName(row: number, column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row}`;
}
