import type { ObservationStatus } from '#core/indicators/observation.ts';
import { readPeriod, type YearMonth } from '#core/indicators/sdmx-period.ts';
import { parseUnit } from '#core/indicators/unit.ts';
import type { Figure } from './figure-pages.ts';

/** CL_OBS_STATUS; a plan has no letter there. */
const letters: Readonly<Record<ObservationStatus, string>> = {
  normal: 'A',
  provisional: 'P',
  estimated: 'E',
  forecast: 'F',
  plan: 'PLAN',
  break: 'B',
  'different-definition': 'D',
  imputed: 'I',
  'low-reliability': 'U',
  unvalidated: 'V',
};

/** The status as our own files write it: CL_OBS_STATUS, and PLAN. */
export function statusCode(status: ObservationStatus): string {
  return letters[status];
}

/** The status by CL_OBS_STATUS alone: what is planned is a forecast to others. */
export function sdmxStatus(status: ObservationStatus): string {
  return status === 'plan' ? 'F' : letters[status];
}

/** V current prices, Q constant prices, N where there is no price in it. */
export function priceBase(figure: Pick<Figure, 'price_basis' | 'unit_text'>): 'V' | 'Q' | 'N' {
  if (figure.price_basis === 'constant') return 'Q';
  return parseUnit(figure.unit_text)?.quantity === 'money' ? 'V' : 'N';
}

/** Decimals as printed: 2 of 1353.49. */
export function decimalsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}

/** UNIT_MEASURE and UNIT_MULT; a unit that isn't in the table goes out as printed. */
export function unitColumns({ value_text, unit_text, unit_code, unit_multiplier }: Figure): [string, string] {
  if (value_text === null) return ['', ''];
  return [unit_code ?? unit_text, unit_text === '' ? '' : String(unit_multiplier)];
}

/** A period as SDMX has it: spans as start and duration (2016-01-01/P5Y). Null for a period nobody knows. */
export function sdmxPeriod(text: string): string | null {
  const period = readPeriod(text);
  switch (period?.kind) {
    case undefined:
    case 'unknown':
      return null;
    case 'years':
      return `${period.from}-01-01/P${period.to - period.from + 1}Y`;
    case 'months':
      return `${text.slice(0, 7)}-01/P${monthIndex(period.to) - monthIndex(period.from) + 1}M`;
    default:
      return text;
  }
}

/** `_O`, other, for spans: CL_FREQ. */
export function sdmxFrequency(frequency: Figure['frequency']): string {
  return frequency === 'O' ? '_O' : frequency;
}

function monthIndex({ year, month }: YearMonth): number {
  return year * 12 + month;
}
