import Papa from 'papaparse';
import { type Cell, emptyCell, type Grid, textCell } from '#core/tables/grid.ts';
import { readLimits } from './limits.ts';
import { filledLength } from './filled-length.ts';
import { refusal } from './refusal.ts';

export type Delimiter = ',' | '\t' | ';' | '|';

const delimiters: readonly Delimiter[] = ['\t', ',', ';', '|'];

/** A delimited text as one grid, and what delimits it. The first line may say so itself, as Excel writes it: sep=; */
export function readDelimited(source: string): { grid: Grid; delimiter: Delimiter } {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const told = /^"?sep=([,;|\t])"?\n/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = delimiters.find((candidate) => candidate === told?.[1]) ?? detectDelimiter(body);
  return { grid: { name: '', hidden: false, rows: cellsOf(parse(body, delimiter)), merges: [] }, delimiter };
}

function parse(text: string, delimiter: Delimiter, preview = 0): string[][] {
  const options = { delimiter, newline: '\n' as const, preview };
  const { data, errors } = Papa.parse<string[]>(text, options);
  // a quote that never ends would swallow the rest of the file
  if (!errors.some((error) => error.code === 'MissingQuotes')) return data;
  return Papa.parse<string[]>(text, { ...options, quoteChar: '\u0000' }).data;
}

/**
 * The delimiter by which most lines have the same number of fields. Lines above and below the table have none, and the
 * commas of 1,234 are not as many in every line.
 */
function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 200_000);
  let best: { delimiter: Delimiter; lines: number; fields: number } = { delimiter: ',', lines: 0, fields: 0 };
  for (const delimiter of delimiters) {
    if (!sample.includes(delimiter)) continue;
    const counts = new Map<number, number>();
    const lines = parse(sample, delimiter, 300);
    if (delimiter === '\t' && padsCommas(lines)) continue;
    for (const { length } of lines) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    for (const [fields, lines] of counts) {
      const isBetter = lines > best.lines || (lines === best.lines && fields > best.fields && best.delimiter !== '\t');
      if (isBetter) best = { delimiter, lines, fields };
    }
  }
  return best.delimiter;
}

/** 指标\t,2024年\t,2023年\t, has tabs as spaces: nearly every field behind one begins with a comma. */
function padsCommas(lines: readonly string[][]): boolean {
  const behind = lines.flatMap((line) => line.slice(1));
  return behind.length > 0 && behind.filter((field) => field.trimStart().startsWith(',')).length > behind.length * 0.8;
}

function cellsOf(lines: readonly string[][]): Cell[][] {
  let places = 0;
  const rows = lines.map((line) => {
    const width = filledLength(line, (field) => field !== '');
    places += width + 1;
    if (places > readLimits.places) throw refusal('import-too-large', `> ${readLimits.places} cells`);
    return line.slice(0, width).map((field) => (field === '' ? emptyCell : textCell(field)));
  });
  return rows.slice(
    0,
    filledLength(rows, (row) => row.length > 0),
  );
}
