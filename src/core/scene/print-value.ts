import type { ChartPoint, NumberFormat } from './chart-spec.ts';

/** A point's label: what its source printed, else its value in the series' format; '' for a gap. */
export function printPoint({ value, text }: ChartPoint, format: NumberFormat): string {
  return value === null ? '' : (text ?? printValue(value, format));
}

/** Prints by the Excel formats that specs use: General, 0, 0.0, #,##0.0, 0%, 0.0% … Layout measures what is drawn. */
export function printValue(value: number, format: NumberFormat): string {
  if (format === 'General') return String(value);
  const percent = format.endsWith('%');
  const printed = printerOf(format).format(percent ? Number((value * 100).toPrecision(15)) : value);
  return percent ? `${printed}%` : printed;
}

// Making one takes longer than printing a whole chart with it.
const printers = new Map<NumberFormat, Intl.NumberFormat>();

function printerOf(format: NumberFormat): Intl.NumberFormat {
  const known = printers.get(format);
  if (known !== undefined) return known;
  const decimals = format.replace('%', '').split('.')[1]?.length ?? 0;
  const printer = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: format.startsWith('#,'),
  });
  printers.set(format, printer);
  return printer;
}
