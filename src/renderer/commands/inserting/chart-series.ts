import { fittingChartKinds } from '#core/chart/choose.ts';
import type { ChartBlock, ChartBlockSeries, Deck } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { ChartFacet } from './chart-basis.ts';
import { withKind } from './make-chart.ts';

type Snapshots = Readonly<Record<string, ObservationSnapshot>>;

export const mostSeries = 12;

/** Facts of the observations of the first series that no series shows yet: their published growth, their change. */
export function addableFacets(block: ChartBlock, snapshots: Snapshots): ChartFacet[] {
  const [first] = block.series;
  const ids = (first?.figures ?? []).flatMap((figure) => (figure === null ? [] : [figure.observationId]));
  return (['value', 'growth', 'change'] as const).filter((facet) => {
    const published = ids.some((id) => {
      const snapshot = snapshots[id];
      return snapshot !== undefined && numericValue(snapshot, facet) !== null;
    });
    const shown = block.series.some(({ figures }) =>
      figures.some((figure) => figure?.facet === facet && ids.includes(figure.observationId)),
    );
    return published && !shown;
  });
}

/** The block with another fact of the observations it shows; a fact that was not published is a gap. */
export function withFacet(
  block: ChartBlock,
  snapshots: Snapshots,
  facet: ChartFacet,
  language: Deck['language'],
): ChartBlock {
  const [first] = block.series;
  const figures = (first?.figures ?? []).map((figure) => {
    const snapshot = figure === null ? undefined : snapshots[figure.observationId];
    const known = snapshot !== undefined && numericValue(snapshot, facet) !== null;
    return known ? { observationId: snapshot.id, facet } : null;
  });
  return withSeries(block, { name: nameOf(facet, figures, snapshots, language), mark: 'line', figures }, snapshots);
}

/**
 * The block with another indicator: for every category its observation of the same period and area, else a gap. Null when
 * it has none of them.
 */
export function withIndicator(
  block: ChartBlock,
  snapshots: Snapshots,
  observations: readonly ObservationSnapshot[],
): { block: ChartBlock; snapshots: ObservationSnapshot[] } | null {
  const found = block.categories.map((_, at) => {
    const own = block.series.flatMap(({ figures }) => snapshots[figures[at]?.observationId ?? ''] ?? [])[0];
    return observations.find(
      (each) => each.period === own?.period && each.area.code === own.area.code && numericValue(each, 'value') !== null,
    );
  });
  const known = found.flatMap((each) => each ?? []);
  const [first] = known;
  if (first === undefined) return null;
  const series: ChartBlockSeries = {
    name: first.shortName,
    mark: 'line',
    figures: found.map((each) => (each === undefined ? null : { observationId: each.id, facet: 'value' })),
  };
  const all = { ...snapshots, ...Object.fromEntries(known.map((each) => [each.id, each])) };
  return { block: withSeries(block, series, all), snapshots: known };
}

/** The block without a series; the last one stays. */
export function withoutSeries(block: ChartBlock, at: number, snapshots: Snapshots): ChartBlock {
  if (block.series.length <= 1) return block;
  const { lead, series } = block;
  const left = lead === undefined || lead === at ? undefined : lead > at ? lead - 1 : lead;
  return fitting({ ...block, lead: left, series: series.filter((_, index) => index !== at) }, snapshots);
}

/** The block with a series in another place; the one that leads stays the same. */
export function withSeriesAt(block: ChartBlock, from: number, to: number): ChartBlock {
  const leading = block.lead === undefined ? undefined : block.series[block.lead];
  const rest = block.series.filter((_, index) => index !== from);
  const moved = block.series.slice(from, from + 1);
  const series = [...rest.slice(0, to), ...moved, ...rest.slice(to)];
  const lead = leading === undefined ? undefined : series.indexOf(leading);
  return withKind({ ...block, lead, series }, block.chart);
}

function withSeries(block: ChartBlock, series: ChartBlockSeries, snapshots: Snapshots): ChartBlock {
  // One category in the accent colour is for one series.
  return fitting({ ...block, series: [...block.series, series], highlight: null }, snapshots);
}

/** In the kind it has where that fits, else in the one that tells the data best. */
function fitting(block: ChartBlock, snapshots: Snapshots): ChartBlock {
  const choices = fittingChartKinds(block, snapshots).filter(({ fits }) => fits);
  const kind = choices.find((choice) => choice.kind === block.chart)?.kind ?? choices[0]?.kind ?? block.chart;
  return withKind(block, kind);
}

/** 比上年增长 where all say what they are held against alike, else 增速. */
function nameOf(
  facet: ChartFacet,
  figures: ChartBlockSeries['figures'],
  snapshots: Snapshots,
  language: Deck['language'],
): string {
  const english = language === 'en';
  if (facet === 'value') return english ? 'Value' : '数值';
  if (facet === 'change') return english ? 'Change' : '变化';
  const bases = new Set(figures.flatMap((figure) => snapshots[figure?.observationId ?? '']?.growth?.basis ?? []));
  const [basis = ''] = bases;
  if (english) return 'Growth';
  return bases.size === 1 && basis !== '' && !/增|降/.test(basis) ? `${basis}增长` : '增速';
}
