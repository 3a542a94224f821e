import { type Cell, textCell } from '#core/tables/grid.ts';
import { plainNumber, printedNumberCell } from './number-text.ts';

/** How often a cell or row is repeated, or how far it spans; 1 where nothing or nonsense is said. */
export function countOf(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, 1_048_576) : 1;
}

/** The cell its attributes and printed text make. */
export function cellOf(attributes: ReadonlyMap<string, string>, printed: string): Cell {
  const type = attributes.get('office:value-type') ?? '';
  if (type === 'date') {
    const day = /^\d{4}-\d\d-\d\d/.exec(attributes.get('office:date-value') ?? '')?.[0];
    return day === undefined ? textCell(printed) : { text: day, number: null, date: day };
  }
  if (type === 'time') {
    const [, hours, minutes, seconds] = /^PT(\d+)H(\d\d)M(\d\d)/.exec(attributes.get('office:time-value') ?? '') ?? [];
    if (hours !== undefined) return textCell(`${hours}:${minutes}:${seconds}`.replace(/:00$/, ''));
  }
  if (type === 'boolean') return textCell(attributes.get('office:boolean-value') === 'true' ? 'TRUE' : 'FALSE');
  if (type === 'float' || type === 'percentage' || type === 'currency') {
    const value = Number(attributes.get('office:value') ?? Number.NaN);
    if (printed !== '' || !Number.isFinite(value)) return printedNumberCell(value, printed);
    return {
      text: type === 'percentage' ? `${plainNumber(value * 100)}%` : plainNumber(value),
      number: value,
      date: null,
    };
  }
  return textCell(printed !== '' ? printed : (attributes.get('office:string-value') ?? ''));
}
