import { monthSpan, readPeriod, writePeriod } from '../indicators/sdmx-period.ts';

/**
 * Names that say how a quarter or month is counted: 国内生产总值累计值 in 2022年第三季度 is 国内生产总值 of January to September;
 * 当季值 and 当月值 are the period's own. The words then leave the name, so that both are one indicator in two series.
 */
export function countedPeriod(name: string, period: string): { name: string; period: string } {
  const known = readPeriod(period);
  const inYear = known !== null && (known.kind === 'quarter' || known.kind === 'month' || known.kind === 'half');
  if (!inYear) return { name, period };
  const own = /^(.{2,}?)[_\s]?(?:当季|当月|当期|本月|本期|本季)(?:值|数)?$/.exec(name);
  if (own !== null) return { name: own[1] ?? name, period };
  const sum = /^(.{2,}?)[_\s·]?(?:本年)?累计(?:值|数)?$/.exec(name);
  if (sum === null) return { name, period };
  const month = known.kind === 'quarter' ? known.quarter * 3 : known.kind === 'half' ? known.half * 6 : known.month;
  const { year } = known;
  return { name: sum[1] ?? name, period: writePeriod(monthSpan({ year, month: 1 }, { year, month })) };
}
