import { countedPeriod } from '../part-of-year.ts';
import { readPeriod, writePeriod } from '../../indicators/sdmx-period.ts';
import type { HeaderFacets } from './header-facets.ts';

/**
 * Monthly tables print 本月 and 累计 side by side, of the one month their title names: the month's own, and the sum since
 * January. A table of a whole year, or without a time, says no more by them.
 */
export function countedColumn(facets: HeaderFacets, tablePeriod: string): HeaderFacets {
  if (facets.counted === null) return facets;
  const printed = facets.period ?? tablePeriod;
  const known = readPeriod(printed);
  if (facets.counted === 'own') {
    if (known?.kind === 'months') return { ...facets, period: writePeriod({ kind: 'month', ...known.to }) };
    return known === null || known.kind === 'year'
      ? { ...facets, indicator: named(facets) }
      : { ...facets, period: printed };
  }
  const { period } = countedPeriod('　　累计', printed);
  return period === printed ? facets : { ...facets, period };
}

function named({ indicator }: HeaderFacets): string {
  return [indicator, '本月'].filter((text) => text !== null).join('·');
}
