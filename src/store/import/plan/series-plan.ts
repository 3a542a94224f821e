import { createHash } from 'node:crypto';
import type { KnownArea } from '#core/indicators/area.ts';
import { parseUnit, type PrintedUnit, unlistedCode } from '#core/indicators/unit.ts';
import type { TableRecord } from '#core/tables/record.ts';
import { rhythmOf, seriesKey } from '../../queries/series-of.ts';
import type { Tables } from '../../schema/tables.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { placeIn } from '../areas/place-in-breakdown.ts';
import { areaOfWhole } from '../areas/whole-area.ts';
import type { Catalogue, CatalogueIndicator } from './catalogue.ts';

/** The series a record belongs to; made once for all of its records. */
export type SeriesPlan = {
  indicator: CatalogueIndicator;
  area: KnownArea;
  areaListed: boolean; // in a code list, not only in this file
  unit: PrintedUnit | null;
  unitCode: string | null;
  multiplier: number;
  row: Tables['series'];
};

/** What of a record decides its series. */
export type SeriesNames = Pick<
  TableRecord,
  'indicator' | 'indicatorCode' | 'unit' | 'area' | 'areaCode' | 'breakdown' | 'period'
> & { sheet?: string };
export type SeriesPlanner = (record: SeriesNames) => SeriesPlan;

/** An area no file names: figures of a whole country whose file says so nowhere. */
export const unstatedArea: KnownArea = {
  code: 'X-UNSTATED',
  name: '未注明地区',
  shortName: '未注明',
  nameEn: 'area not stated',
  level: 'group',
  parent: null,
};

/**
 * Finds the series of records; names resolve alike wherever they occur in a file. `context` is the file's own area,
 * `sheets` are those of sheets that say one.
 */
export function createSeriesPlanner(
  catalogue: Catalogue,
  areas: AreaIndex,
  context: string,
  sheets: ReadonlyMap<string, string> = new Map(),
): SeriesPlanner {
  const plans = new Map<string, SeriesPlan>();
  const codeOf = (name: string) => areas.byName(name, '')?.code ?? '';
  const codes = new Map([...sheets].map(([sheet, name]) => [sheet, codeOf(name)]));
  const fileCode = codeOf(context);
  return (record) => {
    const contextCode = codes.get(record.sheet ?? '') ?? fileCode;
    const key = [
      contextCode,
      record.indicator,
      record.indicatorCode,
      record.unit,
      record.area,
      record.areaCode,
      record.breakdown,
      rhythmOf(record.period).frequency,
      rhythmOf(record.period).cumulative,
    ].join('\u0000');
    const known = plans.get(key);
    if (known !== undefined) return known;
    const plan = planSeries(record, catalogue, areas, contextCode);
    plans.set(key, plan);
    return plan;
  };
}

function planSeries(record: SeriesNames, catalogue: Catalogue, areas: AreaIndex, context: string): SeriesPlan {
  const indicator = catalogue.indicator(record.indicator, record.indicatorCode, record.unit);
  const { area, listed } = findArea(record, areas, context);
  const unit = record.unit === '' ? null : parseUnit(record.unit);
  const unitCode = record.unit === '' ? null : (unit?.code ?? unlistedCode(record.unit));
  return {
    indicator,
    area,
    areaListed: listed,
    unit,
    unitCode,
    multiplier: unit?.multiplier ?? 0,
    row: seriesKey(indicator.id, area.code, record.period, unitCode, record.breakdown),
  };
}

function findArea(record: SeriesNames, areas: AreaIndex, context: string): { area: KnownArea; listed: boolean } {
  const { areaCode, area: name } = record;
  if (areaCode !== '') {
    const coded = areas.byCode(areaCode);
    if (coded !== null) return { area: coded, listed: true };
    return { area: newArea(areaCode, name === '' ? placeIn(record.breakdown, areaCode) : name), listed: true };
  }
  if (name === '') return { area: unstatedArea, listed: false };
  const found = areaOfWhole(name, areas, context) ?? areas.byName(name, context);
  if (found !== null) return { area: found, listed: true };
  return { area: unlistedArea(name, context), listed: false };
}

/** An area of no list, inside the one a file or text is about. Its code says the same in every store. */
export function unlistedArea(name: string, context: string): KnownArea {
  const digest = createHash('sha256').update(name.replace(/\s/g, '')).digest('hex').slice(0, 8);
  return { ...newArea(`X-${digest}`, name), parent: context === '' ? null : context };
}

function newArea(code: string, name: string): KnownArea {
  return { code, name, shortName: name, nameEn: name, level: 'group', parent: null };
}
