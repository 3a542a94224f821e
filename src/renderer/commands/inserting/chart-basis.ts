import type { ChartBlock, ChartBlockSeries } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';

/** What a chart of one indicator compares: its periods in one area, or areas in one period. */
export type ChartBasis =
  | { compare: 'time'; area: string; facet: Facet; from: string; to: string }
  | { compare: 'areas'; period: string; facet: Facet };

export type ChartFacet = 'value' | 'growth' | 'change';
export type ChartData = { categories: string[]; observations: ObservationSnapshot[] };

/** Observations of the indicator that a basis shows, in the order of the chart. */
export function chartData(observations: readonly ObservationSnapshot[], basis: ChartBasis): ChartData {
  if (basis.compare === 'time') {
    const shown = seriesOf(observations, basis.area, basis.facet).filter(
      ({ period }) => period >= basis.from && period <= basis.to,
    );
    return { categories: shown.map(({ period }) => period), observations: shown };
  }
  const shown = areasIn(observations, basis.period, basis.facet);
  return { categories: shown.map(({ area }) => area.shortName), observations: shown };
}

/** Periods of one area, oldest first, one unit and one kind of period (years with years). */
export function seriesOf(
  observations: readonly ObservationSnapshot[],
  area: string,
  facet: Facet,
): ObservationSnapshot[] {
  const own = observations
    .filter((each) => each.area.code === area && numericValue(each, facet) !== null && each.period !== 'unknown')
    .sort((left, right) => left.period.localeCompare(right.period));
  const last = own.at(-1);
  if (last === undefined) return [];
  const alike = own.filter(
    (each) => periodKind(each.period) === periodKind(last.period) && sameUnit(each, last, facet),
  );
  return alike.filter((each, index) => alike.findIndex((other) => other.period === each.period) === index);
}

/** Areas with a number for one period, largest first. */
export function areasIn(
  observations: readonly ObservationSnapshot[],
  period: string,
  facet: Facet,
): ObservationSnapshot[] {
  const own = observations.filter((each) => each.period === period && numericValue(each, facet) !== null);
  const [first] = own;
  if (first === undefined) return [];
  return own
    .filter((each) => sameUnit(each, first, facet))
    .sort((left, right) => (numericValue(right, facet) ?? 0) - (numericValue(left, facet) ?? 0));
}

export function areasOf(observations: readonly ObservationSnapshot[]): { code: string; name: string }[] {
  return [...new Map(observations.map(({ area }) => [area.code, { code: area.code, name: area.name }])).values()];
}

export function periodsOf(observations: readonly ObservationSnapshot[]): string[] {
  return [...new Set(observations.map(({ period }) => period))].sort((left, right) => right.localeCompare(left));
}

/**
 * The basis a new chart starts from: the deck's area over time when it has a series, else the area with the longest one,
 * else all areas in the period that most of them have. Null when there is no number.
 */
export function firstBasis(observations: readonly ObservationSnapshot[], deckArea: string): ChartBasis | null {
  const facet = chartFacets(observations)[0];
  if (facet === undefined) return null;
  const time = timeBasis(observations, facet, deckArea);
  if (time !== null && chartData(observations, time).observations.length >= 3) return time;
  return areasBasis(observations, facet);
}

/** Facts that can be charted, the value first. */
export function chartFacets(observations: readonly ObservationSnapshot[]): ChartFacet[] {
  return (['value', 'growth', 'change'] as const).filter((facet) =>
    observations.some((observation) => numericValue(observation, facet) !== null),
  );
}

/** All periods of the area wanted, or of the one with the most; null when no area has two. */
export function timeBasis(
  observations: readonly ObservationSnapshot[],
  facet: Facet,
  wanted: string,
): ChartBasis | null {
  const [best] = areasOf(observations)
    .map(({ code }) => ({ code, points: seriesOf(observations, code, facet) }))
    .filter(({ points }) => points.length >= 2)
    .sort(
      (left, right) =>
        Number(right.code === wanted) - Number(left.code === wanted) || right.points.length - left.points.length,
    );
  return best === undefined ? null : overTime(best.code, facet, best.points);
}

/** The newest of the periods that the most areas have. */
export function areasBasis(observations: readonly ObservationSnapshot[], facet: Facet): ChartBasis | null {
  const [widest] = periodsOf(observations)
    .map((period) => ({ period, areas: areasIn(observations, period, facet).length }))
    .sort((left, right) => right.areas - left.areas); // stable: the newest first among equals
  return widest === undefined || widest.areas === 0 ? null : { compare: 'areas', period: widest.period, facet };
}

export function overTime(area: string, facet: Facet, points: readonly ObservationSnapshot[]): ChartBasis {
  return { compare: 'time', area, facet, from: points[0]?.period ?? '', to: points.at(-1)?.period ?? '' };
}

/**
 * The basis of a chart on the slide; null when it compares several indicators or has gaps that no basis explains. Series
 * after the first may show other facts of the same observations: `also`.
 */
export function basisOf(
  block: ChartBlock,
  snapshots: Readonly<Record<string, ObservationSnapshot>>,
): { indicatorId: string; basis: ChartBasis; also: ChartFacet[] } | null {
  const [series, ...others] = block.series;
  if (series === undefined) return null;
  const also = others.map((other) => otherFacet(other, series));
  if (also.includes(null)) return null;
  const figures = series.figures.flatMap((figure) => figure ?? []);
  const shown = figures.flatMap((figure) => snapshots[figure.observationId] ?? []);
  const [first] = shown;
  const facet = figures[0]?.facet;
  if (first === undefined || facet === undefined || shown.length !== series.figures.length) return null;
  if (shown.some((each) => each.indicatorId !== first.indicatorId)) return null;
  const { indicatorId } = first;
  if (shown.length > 1 && shown.every((each) => each.period === first.period)) {
    return {
      indicatorId,
      basis: { compare: 'areas', period: first.period, facet },
      also: also.flatMap((each) => each ?? []),
    };
  }
  if (!shown.every((each) => each.area.code === first.area.code)) return null;
  return { indicatorId, basis: overTime(first.area.code, facet, shown), also: also.flatMap((each) => each ?? []) };
}

/** The one fact that a series shows of the observations of another; null when it shows anything else. */
function otherFacet(series: ChartBlockSeries, of: ChartBlockSeries): ChartFacet | null {
  const facets = new Set(series.figures.flatMap((figure) => figure?.facet ?? []));
  const [facet] = facets;
  const same = series.figures.every(
    (figure, at) => figure === null || figure.observationId === of.figures[at]?.observationId,
  );
  if (!same || facets.size !== 1) return null;
  return facet === 'value' || facet === 'growth' || facet === 'change' ? facet : null;
}

function periodKind(period: string): string {
  return period.replace(/\d/g, '0');
}

/** Growth is percent whatever the indicator's unit. */
function sameUnit(left: ObservationSnapshot, right: ObservationSnapshot, facet: Facet): boolean {
  return facet !== 'value' || left.unit === right.unit;
}
