import { chartKindDefinitions } from '#core/chart/chart-kinds.ts';
import { fittingChartKinds } from '#core/chart/choose.ts';
import type { ChartBlock, Deck } from '#core/deck/deck.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { printSpan } from '#core/indicators/print-span.ts';
import { unitName } from '#core/indicators/unit.ts';
import type { ChartKind } from '#core/scene/chart-spec.ts';
import { type ChartBasis, chartData } from './chart-basis.ts';

export type MadeChart = { block: ChartBlock; snapshots: ObservationSnapshot[] };
type Wanted = Pick<ChartBlock, 'id'> & Partial<Pick<ChartBlock, 'chart' | 'labels' | 'heading'>>;

/**
 * A chart of one indicator. The kind wanted is kept when it fits the data, else the one that tells them best. Null when no kind
 * fits, e.g. for a single number that is no share.
 */
export function makeChart(
  observations: readonly ObservationSnapshot[],
  basis: ChartBasis,
  language: Deck['language'],
  wanted: Wanted,
): MadeChart | null {
  const data = chartData(observations, basis);
  const [first] = data.observations;
  if (first === undefined) return null;
  const draft: ChartBlock = {
    kind: 'chart',
    id: wanted.id,
    chart: 'column',
    heading: wanted.heading ?? chartHeading(observations, basis, language),
    categories: data.categories,
    series: [
      {
        name: first.shortName,
        mark: 'column',
        figures: data.observations.map(({ id }) => ({ observationId: id, facet: basis.facet })),
      },
    ],
    highlight: basis.compare === 'time' ? data.observations.length - 1 : 0,
    labels: wanted.labels ?? true,
  };
  const snapshots = Object.fromEntries(data.observations.map((each) => [each.id, each]));
  const fitting = fittingChartKinds(draft, snapshots).filter(({ fits }) => fits);
  const kind = fitting.find((choice) => choice.kind === wanted.chart)?.kind ?? fitting[0]?.kind;
  return kind === undefined ? null : { block: withKind(draft, kind), snapshots: data.observations };
}

/** Who, what, when and in what unit: 广东省地区生产总值，2015—2020年（亿元）. */
export function chartHeading(
  observations: readonly ObservationSnapshot[],
  basis: ChartBasis,
  language: Deck['language'],
): string {
  const shown = chartData(observations, basis).observations;
  const [first] = shown;
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return '';
  const english = language === 'en';
  const unit = facetUnit(first, basis.facet, language);
  const what = `${first.indicatorName}${facetWord(basis.facet, english)}`;
  const when = printSpan(first.period, basis.compare === 'areas' ? first.period : last.period, language);
  const where = basis.compare === 'areas' ? '' : first.area.name;
  if (english) return `${where === '' ? '' : `${where}: `}${what}, ${when}${unit === '' ? '' : ` (${unit})`}`;
  return `${where}${what}，${when}${unit === '' ? '' : `（${unit}）`}`;
}

/** The block as another kind: its series are drawn as that kind draws them. */
export function withKind(block: ChartBlock, chart: ChartKind): ChartBlock {
  return {
    ...block,
    chart,
    series: block.series.map((series, index) => ({ ...series, mark: chartKindDefinitions[chart].mark(index) })),
  };
}

function facetWord(facet: Facet, english: boolean): string {
  if (facet === 'growth') return english ? ', growth' : '增速';
  if (facet === 'change') return english ? ', change' : '变化';
  return '';
}

function facetUnit(observation: ObservationSnapshot, facet: Facet, language: Deck['language']): string {
  if (facet === 'growth') return '%';
  if (facet === 'change') return language === 'en' ? 'percentage points' : '个百分点';
  return unitName(observation.unit, language);
}
