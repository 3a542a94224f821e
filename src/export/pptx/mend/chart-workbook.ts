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
  serialiseXml,
  setAttribute,
} from '../package/xml.ts';
import { fixedTime } from '../package/zip-parts.ts';

const sheetPath = 'xl/worksheets/sheet1.xml';

/** Writes the workbook behind a chart. */
export type ChartWorkbooks = (spec: ChartSpec) => Promise<Uint8Array>;

/**
 * Workbooks of charts ("edit data" in PowerPoint): categories in column A, a series a column, numbers typed and formatted,
 * gaps as empty cells. Cells lie where the chart's references point (Sheet1!$A$2, $B$1, $B$2 …). All but the sheet is
 * alike in workbooks of one number format, and is made once: that takes most of the time. Nothing in a workbook is
 * deflated: the package it is put in is.
 */
export function createChartWorkbooks(): ChartWorkbooks {
  const frames = new Map<string, Promise<Frame>>();
  return async (spec) => {
    const { labelFormat } = spec;
    const frame = frames.get(labelFormat) ?? createFrame(labelFormat);
    frames.set(labelFormat, frame);
    const { parts, sheet } = await frame;
    return zipSync({ ...parts, [sheetPath]: stored(strToU8(sheetOf(sheet, spec))) });
  };
}

type Frame = { parts: Zippable; sheet: string };

/** A workbook whose column B has the number format, and nothing in its cells. */
async function createFrame(numFmt: string): Promise<Frame> {
  const workbook = await writeXlsx({
    properties: { created: fixedTime, modified: fixedTime },
    sheets: [{ name: 'Sheet1', columns: [{ width: 28 }, { width: 16, numFmt }], rows: [[null, 0]] }],
  });
  const { [sheetPath]: sheet, ...others } = unzipSync(workbook);
  if (sheet === undefined) throw new Error(`a workbook without ${sheetPath}`);
  const parts = Object.fromEntries(Object.entries(others).map(([path, bytes]) => [path, stored(bytes)]));
  return { parts, sheet: strFromU8(sheet) };
}

function stored(bytes: Uint8Array): Zippable[string] {
  return [bytes, { level: 0, mtime: fixedTime }];
}

function sheetOf(frame: string, { categories, series }: ChartSpec): string {
  const document = parseXml(frame);
  const [data] = descendants(document, 'x:sheetData');
  const style = descendants(document, 'x:c').find((cell) => cell.attribs.s !== undefined)?.attribs.s;
  if (data === undefined) throw new Error('a sheet without data');
  const names = row(1, ['', ...series.map(({ name }) => name)], style);
  const rows = categories.map((category, at) =>
    row(at + 2, [category, ...series.map(({ points }) => points[at]?.value ?? null)], style),
  );
  empty(data);
  add(data, names, ...rows);
  setAttribute(
    descendants(document, 'x:dimension')[0] ?? null,
    'ref',
    `A1:${cellName(rows.length + 1, series.length)}`,
  );
  setAttribute(descendants(document, 'x:col')[1] ?? null, 'max', series.length + 1);
  return serialiseXml(document);
}

function row(number: number, values: readonly (string | number | null)[], style: string | undefined): Element {
  const cells = values.flatMap((value, column) => {
    const r = cellName(number, column);
    if (value === null) return [];
    if (typeof value === 'number') return [element('x:c', { r, s: style }, [element('x:v', {}, [String(value)])])];
    const text = element('x:t', { 'xml:space': 'preserve' }, [value]);
    return [element('x:c', { r, t: 'inlineStr' }, [element('x:is', {}, [text])])];
  });
  return element('x:row', { r: number }, cells);
}

/** `A1` is row 1, column 0. Charts have fewer series than there are letters. */
function cellName(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row}`;
}
