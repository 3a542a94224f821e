import type { FigureIndex } from '../browse/figure-index.ts';
import type { IndexedSeries } from '../browse/read-series.ts';

const mostCompared = 20_000; // figures of the same areas beside those of one indicator

export function byArea({ byIndicator }: FigureIndex): Map<string, IndexedSeries[]> {
  const areas = new Map<string, IndexedSeries[]>();
  for (const series of byIndicator.values()) {
    for (const one of series) {
      const list = areas.get(one.area);
      if (list === undefined) areas.set(one.area, [one]);
      else list.push(one);
    }
  }
  return areas;
}

/** Other series of the same areas: parts, shares and ratios are compared with them. */
export function besideOf(index: FigureIndex, own: readonly IndexedSeries[]): IndexedSeries[] {
  const areas = new Set(own.map(({ area }) => area));
  const known = new Set(own);
  const others = [...index.byIndicator.values()].flat().filter((one) => areas.has(one.area) && !known.has(one));
  const figures = others.reduce(
    (sum, { groups }) => sum + groups.reduce((all, g) => all + g.list.periods.length, 0),
    0,
  );
  return figures > mostCompared ? [] : others;
}
