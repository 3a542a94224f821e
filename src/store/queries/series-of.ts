import { createHash } from 'node:crypto';
import { readPeriod } from '#core/indicators/sdmx-period.ts';
import type { Frequency, Tables } from '../schema/tables.ts';

/** The series of an indicator, area, rhythm, unit and breakdown; its id says the same in every store. */
export function seriesKey(
  indicatorId: string,
  areaCode: string,
  period: string,
  unitCode: string | null,
  breakdown: string,
): Tables['series'] {
  const { frequency, cumulative } = rhythmOf(period);
  const detail = breakdown === '' ? null : `b${createHash('sha256').update(breakdown).digest('hex').slice(0, 10)}`;
  const parts = [indicatorId, areaCode, frequency, cumulative === 1 ? 'cumulative' : null, unitCode, detail];
  return {
    id: parts.filter((part) => part !== null).join('-'),
    indicator_id: indicatorId,
    area_code: areaCode,
    frequency,
    unit_code: unitCode,
    price_basis: 'current',
    cumulative,
    breakdown,
  };
}

/** A cumulative 1—10月 never enters the same series as single months. Throws on what is no period. */
export function rhythmOf(period: string): { frequency: Frequency; cumulative: 0 | 1 } {
  const known = rhythms.get(period);
  if (known !== undefined) return known;
  const rhythm = readRhythm(period);
  if (rhythms.size > 5000) rhythms.clear();
  rhythms.set(period, rhythm);
  return rhythm;
}

const rhythms = new Map<string, { frequency: Frequency; cumulative: 0 | 1 }>();

function readRhythm(period: string): { frequency: Frequency; cumulative: 0 | 1 } {
  const kind = readPeriod(period)?.kind ?? null;
  switch (kind) {
    case 'year':
      return { frequency: 'A', cumulative: 0 };
    case 'half':
      return { frequency: 'S', cumulative: 0 };
    case 'quarter':
      return { frequency: 'Q', cumulative: 0 };
    case 'month':
      return { frequency: 'M', cumulative: 0 };
    case 'months':
      return { frequency: 'M', cumulative: 1 };
    case 'years':
      return { frequency: 'O', cumulative: 0 };
    case 'unknown':
      return { frequency: 'O', cumulative: 1 };
    case null:
      throw new Error(`not a period: ${period}`);
  }
}
