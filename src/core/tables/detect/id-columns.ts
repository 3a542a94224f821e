import type { ColumnMapping, Dimension, Measure } from '../mapping.ts';

const labels: Readonly<Record<string, Dimension | 'ignore'>> = {
  INDICATOR: 'indicator-code',
  INDICATOR_NAME: 'indicator',
  REF_AREA: 'area-code',
  REF_AREA_NAME: 'area',
  TIME_PERIOD: 'period',
  UNIT_MEASURE: 'unit',
  UNIT: 'unit',
  UNIT_MULT: 'multiplier',
  OBS_STATUS: 'status',
  QUALIFIER: 'qualifier',
  COMMENT_OBS: 'note',
  SOURCE: 'source',
  SOURCE_ID: 'source',
  SOURCE_DETAIL: 'source',
  QUOTE: 'quote',
  RANK_SCOPE: 'rank-scope',
  GROWTH_BASIS: 'growth-basis',
  TRANSFORMATION: 'transformation',
  ACTION: 'action',
  STRUCTURE: 'ignore',
  STRUCTURE_ID: 'ignore',
  STRUCTURE_NAME: 'ignore',
  FREQ: 'ignore', // the period's form says it
  DECIMALS: 'ignore',
  PRICE_BASE: 'ignore',
  CONF_STATUS: 'ignore',
  RELEASE_DATE: 'ignore',
};

const measures: Readonly<Record<string, Measure>> = {
  OBS_VALUE: 'value',
  GROWTH_PCT: 'growth',
  CHANGE_PP: 'change',
  RANK: 'rank',
};

/**
 * The columns of a table whose header is SDMX ids (SDMX-CSV, our own CSV, the hidden row of our template); null for any
 * other header. Ids that aren't known are breakdowns, as SDMX has its own dimensions everywhere.
 */
export function columnsById(header: readonly string[]): ColumnMapping[] | null {
  if (!header.includes('OBS_VALUE') || !header.includes('TIME_PERIOD')) return null;
  return header.map((id): ColumnMapping => {
    const measure = measures[id];
    if (measure !== undefined) {
      return {
        role: 'measure',
        measure,
        indicator: null,
        unit: null,
        period: null,
        area: null,
        breakdown: null,
        basis: '',
      };
    }
    const dimension = labels[id] ?? (id === '' ? 'ignore' : 'breakdown');
    return dimension === 'ignore' ? { role: 'ignore' } : { role: 'label', dimension, name: id };
  });
}
