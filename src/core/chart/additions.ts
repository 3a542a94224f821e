import type { ChartBlock, Deck } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { type ChartSeries, noPoint } from '#core/scene/chart-spec.ts';
import type { Theme } from '#core/theme/theme.ts';
import { labelFormat } from '#core/scene/label-format.ts';
import { pointOf } from './point-of.ts';

/**
 * The figure a chart is held against, as a dashed line across it: 2025年目标, 全省2020年. Its value stands in the legend, where
 * no label of the chart can cover it. Null when the deck does not hold it.
 */
export function targetLineOf(block: ChartBlock, deck: Deck, theme: Theme): ChartSeries | null {
  const figure = block.targetLine;
  const snapshot = figure === undefined ? undefined : deck.snapshots[figure.observationId];
  if (figure === undefined || snapshot === undefined || numericValue(snapshot, figure.facet) === null) return null;
  const { value, text } = pointOf(figure, deck.snapshots, block.displayUnit);
  const shown = block.series.flatMap(
    ({ figures }) => deck.snapshots[figures.find((each) => each)?.observationId ?? ''] ?? [],
  );
  const english = deck.language === 'en';
  const where = shown.some(({ area }) => area.code === snapshot.area.code) ? '' : snapshot.area.shortName;
  const when = printPeriod(snapshot.period, deck.language);
  const planned = snapshot.status === 'plan';
  const name = english
    ? `${where === '' ? '' : `${where}, `}${planned ? 'target for ' : ''}${when}: ${text}`
    : `${where}${when}${planned ? '目标' : ''} ${text}`;
  return {
    name,
    mark: 'line',
    points: block.categories.map(() => ({ value, text: null, figure: null })),
    colour: theme.palette.text,
    pointColours: null,
    hollow: null,
    dashed: true,
    labels: false,
    numberFormat: labelFormat([text]),
    axis: 'first',
  };
}

/**
 * Lines end where their publisher changed method or scope, and begin again as a series of their own: what lies before and
 * after is not joined, and the legend says why.
 */
export function brokenLines(series: readonly ChartSeries[], block: ChartBlock, deck: Deck): ChartSeries[] {
  return series.flatMap((each, index) => {
    const breaks = block.categories.flatMap((_, at) => {
      const status = deck.snapshots[block.series[index]?.figures[at]?.observationId ?? '']?.status;
      return at > 0 && (status === 'break' || status === 'different-definition') ? [at] : [];
    });
    const [at] = breaks;
    if (at === undefined) return [each];
    const part = (keep: (place: number) => boolean): ChartSeries => ({
      ...each,
      points: each.points.map((point, place) => (keep(place) ? point : noPoint)),
    });
    const words = deck.language === 'en' ? ' (new definition)' : '（新口径）';
    return [part((place) => place < at), { ...part((place) => place >= at), name: `${each.name}${words}` }];
  });
}
