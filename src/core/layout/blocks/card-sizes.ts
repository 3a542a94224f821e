import type { Points } from '#core/geometry/geometry.ts';
import type { LayoutContext } from '../layout-types.ts';
import { type Card, type CardSizes, innerFrame, valueRuns } from './card.ts';

const smallestValue: Points = 20;

/** Sizes at which the widest name and number fit their cards; a number is at most `valueShare` of its card's height. */
export function cardSizes(cards: readonly Card[], valueShare: number, context: LayoutContext): CardSizes {
  const room = cards.map((card) => innerFrame(card.frame))[0] ?? { x: 0, y: 0, width: 1, height: 1 };
  const roomy = room.height >= 150;
  const label = roomy ? context.theme.sizes.body : room.height < 100 ? 12 : 14;
  const widest = Math.max(
    0,
    ...cards.map((card) =>
      context.measurer.width(card.facts?.label ?? '', { typeface: 'body', size: label, bold: true }),
    ),
  );
  const labelLines = widest > room.width * 0.97 ? 2 : 1;
  const largest = roomy ? context.theme.sizes.display : context.theme.sizes.display * 0.8;
  const value = cards.reduce((size, card) => {
    const width = valueRuns(card, 100, context).reduce(
      (sum, run) => sum + context.measurer.width(run.text, { typeface: 'heading', size: run.size, bold: run.bold }),
      0,
    );
    return Math.min(size, (room.width * 96) / Math.max(1, width), room.height * valueShare);
  }, largest);
  return { label, labelLines, value: Math.max(smallestValue, Math.floor(value * 2) / 2), detail: roomy ? 14 : 12 };
}
