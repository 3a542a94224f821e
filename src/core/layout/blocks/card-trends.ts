import { describeChart } from '#core/chart/describe.ts';
import { sparklineSpec } from '#core/chart/sparkline.ts';
import type { TrendPoint } from '#core/deck/deck.ts';
import type { Frame, Points } from '#core/geometry/geometry.ts';
import { printSpan } from '#core/indicators/print-span.ts';
import { unitName } from '#core/indicators/unit.ts';
import type { SceneNode } from '#core/scene/scene.ts';
import type { LayoutContext, Placed } from '../layout-types.ts';
import { missingFigure } from '../parts/figure-runs.ts';
import { lineSpacing, paragraph, textPart, words } from '../parts/text-part.ts';
import { type Card, innerFrame } from './card.ts';

const lowest: Points = 26; // of a line whose course can be seen
const highest: Points = 64;
const widest: Points = 340; // a small line that is long looks flat
const gap: Points = 6;
const widening: Points = 10; // beyond the text on either side: the points stand in the middle of their times

/** What a card's trend is called. */
export function trendName(label = '', { deck }: Pick<LayoutContext, 'deck'>): string {
  return deck.language === 'en' ? `${label}, trend` : `${label}走势`;
}

/** What a trend and the time under it need in a card. */
export const trendHeight: Points = 62;

type TrendCard = { card: Card; trend: readonly TrendPoint[] | undefined; bottom: Points };
type Place = { slot: string; source: { slot: string; blockId: string }; size: Points };

/**
 * The trends of a block's cards, one entry a card: lines of one height at the foot of their cards, each over the time it is of. Null
 * where a card has no room for one below what it says.
 */
export function placeTrends(cards: readonly TrendCard[], place: Place, context: LayoutContext): Placed[] | null {
  const size = Math.min(place.size, context.theme.sizes.small);
  const timeHeight = size * lineSpacing.tight + 2;
  const rooms = cards.flatMap(({ card, trend, bottom }) => {
    const inner = innerFrame(card.frame);
    return trend === undefined ? [] : [inner.y + inner.height - timeHeight - gap - bottom];
  });
  const height = Math.min(highest, ...rooms);
  if (height < lowest) return null;
  return cards.map(({ card, trend }, index) => {
    if (trend === undefined) return { nodes: [], problems: [] };
    const inner = innerFrame(card.frame);
    const timeFrame = { ...inner, y: inner.y + inner.height - timeHeight, height: timeHeight };
    const id = `${place.slot}.card-${index + 1}`;
    const frame = {
      x: inner.x - widening,
      y: timeFrame.y - height,
      width: Math.min(widest, inner.width + 2 * widening),
      height,
    };
    return placeTrend({ card, trend, id, frame, timeFrame, size }, place, context);
  });
}

type One = { card: Card; trend: readonly TrendPoint[]; id: string; frame: Frame; timeFrame: Frame; size: Points };

function placeTrend(one: One, { slot, source }: Place, context: LayoutContext): Placed {
  const { card, trend, id, frame } = one;
  const { language, snapshots } = context.deck;
  const label = card.facts?.label ?? '';
  const { spec, missing } = sparklineSpec(trend, label, frame, context);
  const problems = missing.map(({ observationId }) => missingFigure(observationId, slot, context));
  if (spec === null) return { nodes: [], problems };
  const english = language === 'en';
  const span = printSpan(trend[0]?.period ?? '', trend.at(-1)?.period ?? '', language);
  const unit = unitName(snapshots[card.observationId]?.unit ?? '', language);
  const measured = unit === '' ? label : english ? `${label} (${unit})` : `${label}（${unit}）`;
  const figures = trend.flatMap(({ figure }) => figure ?? []);
  const chart: SceneNode = {
    kind: 'chart',
    id: `${id}.trend`,
    name: trendName(label, context),
    frame,
    role: 'chart',
    alt: describeChart(spec, `${measured}${english ? ', ' : '，'}${span}`, language),
    source,
    figures,
    spec,
  };
  const time = textPart(
    {
      id: `${id}.time`,
      name: english ? `${label}, time of the trend` : `${label}走势时间`,
      frame: one.timeFrame,
      role: 'label',
      source,
      paragraphs: [
        paragraph([words(span, { size: one.size, colour: context.theme.palette.textMuted })], {
          spacing: lineSpacing.tight,
        }),
      ],
      verticalAlign: 'bottom',
      smallest: 0.7,
      maximumLines: 1,
    },
    context,
  );
  return { nodes: [chart, time.node], problems };
}
