import type { ChartBlock, Deck } from '#core/deck/deck.ts';
import { decimalOf } from '#core/indicators/facets.ts';
import type { FigureReference } from '#core/indicators/observation.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import type { Colour, Theme } from '#core/theme/theme.ts';
import { changeColour } from '#core/theme/themes.ts';

export type ShownGrowth = { text: string; figure: FigureReference; colour: Colour };

/** The published growth of each figure of a chart's only series, as printed; null for a figure without, or for no chart of growth. */
export function growthOf(block: ChartBlock, deck: Deck, theme: Theme): (ShownGrowth | null)[] | null {
  const [series, ...others] = block.series;
  if (block.growth !== true || series === undefined || others.length > 0) return null;
  return block.categories.map((_, index) => {
    const figure = series.figures[index] ?? null;
    const snapshot = figure === null ? undefined : deck.snapshots[figure.observationId];
    if (figure?.facet !== 'value' || snapshot?.growth == null) return null;
    const text = printFigure(snapshot, 'growth', { unit: true, sign: 'arrow' }, deck.language);
    if (text === null) return null;
    const percent = decimalOf(snapshot.growth.percent);
    const colour =
      percent === null || percent.isZero()
        ? theme.palette.neutral
        : changeColour(theme, deck.upDown, percent.isPositive(), snapshot.polarity === 'down-is-good');
    return { text, figure: { observationId: snapshot.id, facet: 'growth' }, colour };
  });
}
