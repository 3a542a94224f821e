import Papa from 'papaparse';
import { decimalOf } from '#core/indicators/facets.ts';
import { readPeriod } from '#core/indicators/sdmx-period.ts';
import { parseUnit } from '#core/indicators/unit.ts';

/** One published value of a series. `row` counts from 1 with the header as row 1, as spreadsheets number rows. */
export type SeriesRow = {
  row: number;
  indicator: string;
  area: string;
  period: string;
  value: string; // as printed
  unit: string; // as printed
  source: string;
};

const columns = [
  'INDICATOR',
  'INDICATOR_NAME',
  'REF_AREA',
  'REF_AREA_NAME',
  'TIME_PERIOD',
  'OBS_VALUE',
  'UNIT',
  'SOURCE',
] as const;

/** Reads resources/sample/series.csv (header of SDMX names, UTF-8 with or without BOM). A string is why it can't be read. */
export function readSeries(text: string): SeriesRow[] | string {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const problem = errors.find((error) => error.type === 'Quotes');
  if (problem !== undefined) return `row ${(problem.row ?? 0) + 1}: ${problem.message}`;
  const [header = [], ...lines] = data;
  if (columns.some((name, index) => header[index] !== name)) return `header is not ${columns.join(',')}`;

  const rows: SeriesRow[] = [];
  for (const [index, line] of lines.entries()) {
    const row = index + 2;
    const [indicator = '', , area = '', , period = '', value = '', unit = '', source = ''] = line;
    if (line.length !== columns.length) return `row ${row}: ${line.length} cells`;
    if (readPeriod(period) === null) return `row ${row}: not a period: ${period}`;
    if (decimalOf(value) === null) return `row ${row}: not a number: ${value}`;
    if (parseUnit(unit) === null) return `row ${row}: not a unit: ${unit}`;
    rows.push({ row, indicator, area, period, value, unit, source });
  }
  return rows;
}
