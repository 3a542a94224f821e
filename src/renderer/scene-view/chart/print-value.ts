import type { ChartPoint } from '#core/scene/chart-spec.ts';

/** A point's label: what its source printed, else its value in the spec's format; '' for a gap. */
export function labelOf(point: ChartPoint, format: string): string {
  if (point.value === null) return '';
  return point.text ?? printValue(point.value, format);
}

/** Prints by the Excel formats that specs use: General, 0, 0.0, #,##0.0, 0%, 0.0% … */
export function printValue(value: number, format: string): string {
  if (format === 'General') return String(value);
  const percent = format.endsWith('%');
  const decimals = format.replace('%', '').split('.')[1]?.length ?? 0;
  const printed = (percent ? Number((value * 100).toPrecision(15)) : value).toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: format.startsWith('#,'),
  });
  return percent ? `${printed}%` : printed;
}
