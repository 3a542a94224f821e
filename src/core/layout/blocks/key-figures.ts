import type { KeyFiguresBlock } from '#core/deck/deck.ts';
import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { SceneNode, SceneParagraph, SceneRun, ShownFigure } from '#core/scene/scene.ts';
import { spacing } from '#core/theme/spacing.ts';
import { changeColour } from '#core/theme/themes.ts';
import type { BlockLayout, LayoutContext, Problem } from '../layout-types.ts';
import { missingFigure, overflow } from '../parts/figure-runs.ts';
import { rectangle } from '../parts/shapes.ts';
import { lineSpacing, paragraph, textPart, words } from '../parts/text-part.ts';
import { type CardFacts, cardFacts } from './card-facts.ts';
import { cardFrames } from './card-grid.ts';

type Card = { observationId: string; facts: CardFacts | null; frame: Frame };

/** Sizes all cards of a block share, so that size never speaks of importance. */
type CardSizes = { label: Points; labelLines: number; value: Points; detail: Points };

const smallestValue: Points = 20;
const gapBelow: Points = 5;

/** A grid of cards. */
export const placeKeyFigures: BlockLayout<KeyFiguresBlock> = (block, frame, slot, context) => {
  const facts = block.cards.map((card) => {
    const snapshot = context.deck.snapshots[card.observationId];
    return snapshot === undefined ? null : cardFacts(snapshot, card, context.deck.language);
  });
  const frames = cardFrames(block.cards.length, frame, spacing.gap, tallestCard(facts));
  const cards: Card[] = block.cards.flatMap(({ observationId }, index) => {
    const place = frames[index];
    return place === undefined ? [] : [{ observationId, facts: facts[index] ?? null, frame: place }];
  });
  const sizes = cardSizes(cards, context);
  const placed = cards.map((card, index) =>
    placeCard(card, `${slot}.card-${index + 1}`, block.id, slot, sizes, context),
  );
  return { nodes: placed.flatMap((each) => each.nodes), problems: placed.flatMap((each) => each.problems) };
};

/** By the fullest card: name and number need 130 points, each further line 26. */
function tallestCard(facts: readonly (CardFacts | null)[]): Points {
  const lines = facts.map((each) =>
    each === null ? 0 : (each.growth === null ? 0 : 1) + each.ranks.length + (each.period === null ? 0 : 1),
  );
  return 130 + 28 * Math.max(0, ...lines);
}

function placeCard(card: Card, id: string, blockId: string, slot: string, sizes: CardSizes, context: LayoutContext) {
  const { palette } = context.theme;
  const { facts, frame } = card;
  const source = { slot, blockId };
  const problems: Problem[] = [];
  const inner = innerFrame(frame);
  const labelHeight = sizes.label * lineSpacing.tight * sizes.labelLines + 2;
  const valueTop = inner.y + labelHeight + gapBelow;
  const valueHeight = sizes.value * lineSpacing.tight;
  const label = textPart(
    {
      id: `${id}.label`,
      name: facts?.label ?? '—',
      frame: { ...inner, height: labelHeight },
      role: 'label',
      source,
      paragraphs: [
        paragraph([words(facts?.label ?? '—', { size: sizes.label, colour: palette.text, bold: true })], {
          spacing: lineSpacing.tight,
        }),
      ],
      verticalAlign: 'middle',
      smallest: 0.7,
      maximumLines: sizes.labelLines,
    },
    context,
  );
  const value = textPart(
    {
      id: `${id}.value`,
      name: `${facts?.label ?? ''}数值`,
      frame: { ...inner, y: valueTop, height: valueHeight },
      role: 'figure',
      source,
      typeface: 'heading',
      paragraphs: [paragraph(valueRuns(card, sizes.value, context), { spacing: lineSpacing.display })],
      verticalAlign: 'middle',
      smallest: 0.6,
      maximumLines: 1,
    },
    context,
  );
  const detailsTop = valueTop + valueHeight + gapBelow;
  const wanted = facts === null ? [] : detailParagraphs(card.observationId, facts, sizes.detail, context);
  const detailsOf = (paragraphs: readonly SceneParagraph[]) =>
    textPart(
      {
        id: `${id}.details`,
        name: `${facts?.label ?? ''}说明`,
        frame: { ...inner, y: detailsTop, height: Math.max(0, inner.y + inner.height - detailsTop) },
        role: 'label',
        source,
        paragraphs,
        verticalAlign: 'bottom',
        smallest: 0.7,
      },
      context,
    );
  let shown = wanted.length;
  let details = detailsOf(wanted);
  // What has no room would cover the number: it is left out from the end, and that is told.
  while (!details.fits && shown > 0) {
    shown -= 1;
    details = detailsOf(wanted.slice(0, shown));
  }
  if (facts === null) problems.push(missingFigure(card.observationId, slot, context));
  if (!label.fits || !value.fits || shown < wanted.length) problems.push(overflow(slot, context, facts?.label ?? ''));

  const markFrame = { x: frame.x, y: inner.y, width: 4, height: labelHeight };
  const nodes: SceneNode[] = [
    rectangle(`${id}.panel`, '卡片', frame, palette.surface, spacing.radius),
    rectangle(`${id}.mark`, '卡片标记', markFrame, palette.accent),
    label.node,
    value.node,
  ];
  if (details.node.paragraphs.length > 0) nodes.push(details.node);
  return { nodes, problems };
}

function innerFrame(frame: Frame): Frame {
  const padding = frame.width < 190 ? 12 : spacing.padding;
  return {
    x: frame.x + padding,
    y: frame.y + spacing.padding - 4,
    width: frame.width - 2 * padding,
    height: frame.height - 2 * (spacing.padding - 4),
  };
}

function valueRuns({ facts, observationId }: Card, size: Points, context: LayoutContext): SceneRun[] {
  const { palette } = context.theme;
  if (facts === null) return [words('—', { size, colour: palette.textMuted })];
  const { before, number, after, facet } = facts.main;
  const figure: ShownFigure = { observationId, facet };
  const small = Math.round(size * 0.42 * 2) / 2;
  const runs = [
    words(before, { size: small, colour: palette.textMuted }),
    words(number, { size, colour: palette.accent, bold: true }),
    words(after === '' ? '' : ` ${after}`, { size: small, colour: palette.textMuted }),
  ];
  return runs.filter((run) => run.text !== '').map((run) => ({ ...run, figure }));
}

function detailParagraphs(
  observationId: string,
  facts: CardFacts,
  size: Points,
  context: LayoutContext,
): SceneParagraph[] {
  const { palette } = context.theme;
  const paragraphs: SceneParagraph[] = [];
  if (facts.growth !== null) {
    const { rises, text, facet, remark } = facts.growth;
    const downIsGood = context.deck.snapshots[observationId]?.polarity === 'down-is-good';
    const colour =
      rises === null ? palette.neutral : changeColour(context.theme, context.deck.upDown, rises, downIsGood);
    paragraphs.push(
      paragraph(
        [
          {
            ...words(text, { size: Math.round(size * 2.7) / 2, colour, bold: true }),
            figure: { observationId, facet },
          },
          ...(remark === '' ? [] : [words(` ${remark}`, { size, colour: palette.textMuted })]),
        ],
        { spacing: lineSpacing.tight },
      ),
    );
  }
  for (const rank of facts.ranks) {
    const run = { ...words(rank.text, { size, colour: palette.text }), figure: { observationId, facet: rank.facet } };
    paragraphs.push(paragraph([run], { before: 4, spacing: lineSpacing.normal }));
  }
  if (facts.period !== null) {
    paragraphs.push(paragraph([words(facts.period, { size, colour: palette.textMuted })], { before: 4 }));
  }
  return paragraphs;
}

/** Sizes at which the widest name and number fit their cards. */
function cardSizes(cards: readonly Card[], context: LayoutContext): CardSizes {
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
    return Math.min(size, (room.width * 96) / Math.max(1, width), room.height * 0.32);
  }, largest);
  return { label, labelLines, value: Math.max(smallestValue, Math.floor(value * 2) / 2), detail: roomy ? 14 : 12 };
}
