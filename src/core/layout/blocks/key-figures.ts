import type { KeyFiguresBlock } from '#core/deck/deck.ts';
import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { SceneNode, SceneParagraph, SceneRun, ShownFigure } from '#core/scene/scene.ts';
import { spacing } from '#core/theme/spacing.ts';
import { upDownColours } from '#core/theme/themes.ts';
import type { BlockLayout, LayoutContext, Problem } from '../layout-types.ts';
import { missingFigure, overflow } from '../parts/figure-runs.ts';
import { rectangle } from '../parts/shapes.ts';
import { lineSpacing, paragraph, textPart, words } from '../parts/text-part.ts';
import { type CardFacts, cardFacts } from './card-facts.ts';
import { cardFrames } from './card-grid.ts';

type Card = { observationId: string; facts: CardFacts | null; frame: Frame };

const smallestValue: Points = 22;

/** A grid of cards; numbers have one size on all of them, so that size never speaks of importance. */
export const placeKeyFigures: BlockLayout<KeyFiguresBlock> = (block, frame, slot, context) => {
  const frames = cardFrames(block.cards.length, frame, spacing.gap);
  const cards: Card[] = block.cards.flatMap((card, index) => {
    const snapshot = context.deck.snapshots[card.observationId];
    const place = frames[index];
    if (place === undefined) return [];
    const facts = snapshot === undefined ? null : cardFacts(snapshot, card, context.deck.language);
    return [{ observationId: card.observationId, facts, frame: place }];
  });
  const size = valueSize(cards, context);
  const placed = cards.map((card, index) =>
    placeCard(card, `${slot}.card-${index + 1}`, block.id, slot, size, context),
  );
  return { nodes: placed.flatMap((each) => each.nodes), problems: placed.flatMap((each) => each.problems) };
};

function placeCard(card: Card, id: string, blockId: string, slot: string, size: Points, context: LayoutContext) {
  const { palette, sizes } = context.theme;
  const { facts, frame } = card;
  const source = { slot, blockId };
  const problems: Problem[] = [];
  const inner = innerFrame(frame);
  const labelSize = Math.min(sizes.body, Math.max(13, inner.width / 12));
  const labelHeight = labelSize * lineSpacing.tight * 2;
  const valueHeight = size * lineSpacing.tight;
  const label = textPart(
    {
      id: `${id}.label`,
      name: facts?.label ?? '—',
      frame: { ...inner, height: labelHeight },
      role: 'label',
      source,
      paragraphs: [
        paragraph([words(facts?.label ?? '—', { size: labelSize, colour: palette.text, bold: true })], {
          spacing: lineSpacing.tight,
        }),
      ],
      verticalAlign: 'middle',
      smallest: 0.7,
      maximumLines: 2,
    },
    context,
  );
  const value = textPart(
    {
      id: `${id}.value`,
      name: `${facts?.label ?? ''}数值`,
      frame: { ...inner, y: inner.y + labelHeight + 4, height: valueHeight },
      role: 'figure',
      source,
      typeface: 'heading',
      paragraphs: [paragraph(valueRuns(card, size, context), { spacing: lineSpacing.tight })],
      verticalAlign: 'middle',
      smallest: 0.6,
      maximumLines: 1,
    },
    context,
  );
  const detailsTop = inner.y + labelHeight + 4 + valueHeight + 6;
  const details = textPart(
    {
      id: `${id}.details`,
      name: `${facts?.label ?? ''}说明`,
      frame: { ...inner, y: detailsTop, height: Math.max(0, inner.y + inner.height - detailsTop) },
      role: 'label',
      source,
      paragraphs: facts === null ? [] : detailParagraphs(card.observationId, facts, context),
      smallest: 0.7,
    },
    context,
  );
  if (facts === null) problems.push(missingFigure(card.observationId, slot, context));
  if (!label.fits || !value.fits || !details.fits) problems.push(overflow(slot, context, facts?.label ?? ''));

  const nodes: SceneNode[] = [
    rectangle(`${id}.panel`, '卡片', frame, palette.surface, spacing.radius),
    rectangle(
      `${id}.mark`,
      '卡片标记',
      { x: frame.x, y: frame.y + spacing.padding, width: 4, height: labelHeight },
      palette.accent,
    ),
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

function detailParagraphs(observationId: string, facts: CardFacts, context: LayoutContext): SceneParagraph[] {
  const { palette, sizes } = context.theme;
  const trend = upDownColours(context.theme, context.deck.upDown);
  const small = sizes.small + 2;
  const paragraphs: SceneParagraph[] = [];
  if (facts.growth !== null) {
    const { rises, text, facet } = facts.growth;
    const colour = rises === null ? palette.neutral : rises ? trend.up : trend.down;
    paragraphs.push(
      paragraph([{ ...words(text, { size: sizes.heading, colour, bold: true }), figure: { observationId, facet } }], {
        spacing: lineSpacing.tight,
      }),
    );
  }
  for (const rank of facts.ranks) {
    paragraphs.push(
      paragraph(
        [{ ...words(rank.text, { size: small, colour: palette.text }), figure: { observationId, facet: rank.facet } }],
        { before: 3 },
      ),
    );
  }
  if (facts.period !== null) {
    paragraphs.push(paragraph([words(facts.period, { size: small, colour: palette.textMuted })], { before: 3 }));
  }
  return paragraphs;
}

/** The largest size at which every card's number and unit fit on one line. */
function valueSize(cards: readonly Card[], context: LayoutContext): Points {
  const largest = context.theme.sizes.display;
  return cards.reduce((size, card) => {
    if (card.facts === null) return size;
    const width = valueRuns(card, 100, context).reduce(
      (sum, run) => sum + context.measurer.width(run.text, { typeface: 'heading', size: run.size, bold: run.bold }),
      0,
    );
    const room = innerFrame(card.frame);
    const fits = Math.min((room.width * 0.97 * 100) / width, room.height * 0.3);
    return Math.max(smallestValue, Math.min(size, Math.floor(fits * 2) / 2));
  }, largest);
}
