import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { SceneNode, SceneParagraph, SceneRun, ShownFigure } from '#core/scene/scene.ts';
import { spacing } from '#core/theme/spacing.ts';
import { changeColour } from '#core/theme/themes.ts';
import type { LayoutContext, Placed, Problem } from '../layout-types.ts';
import { missingFigure, overflow } from '../parts/figure-runs.ts';
import { rectangle } from '../parts/shapes.ts';
import { lineSpacing, paragraph, textPart, words } from '../parts/text-part.ts';
import type { CardFacts } from './card-facts.ts';

export type Card = { observationId: string; facts: CardFacts | null; frame: Frame; highlight: boolean };

/** Sizes all cards of a block share, so that size never speaks of importance. */
export type CardSizes = { label: Points; labelLines: number; value: Points; detail: Points };

export type PlacedCard = Placed & { bottom: Points }; // of what it says

const gapBelow: Points = 5;
const highlightWidth: Points = 2.5;

type Place = { id: string; source: { slot: string; blockId: string }; sizes: CardSizes; details: 'top' | 'bottom' };

/** What a card says: its name, its number, and the rest below, under the number or at the foot. */
export function placeCard(card: Card, { id, source, sizes, details: at }: Place, context: LayoutContext): PlacedCard {
  const { palette } = context.theme;
  const { facts, frame } = card;
  const { slot } = source;
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
        verticalAlign: at,
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
    {
      ...rectangle(`${id}.panel`, '卡片', frame, palette.surface, spacing.radius),
      stroke: card.highlight ? { colour: palette.accent, width: highlightWidth } : null,
    },
    rectangle(`${id}.mark`, '卡片标记', markFrame, palette.accent),
    label.node,
    value.node,
  ];
  const lowest = details.node.lines.at(-1);
  if (lowest === undefined) return { nodes, problems, bottom: valueTop + valueHeight };
  const end = lowest.baseline + Math.max(...lowest.runs.map((run) => run.size)) * 0.3;
  const bottom = at === 'top' ? end : inner.y + inner.height;
  nodes.push({ ...details.node, frame: { ...details.node.frame, height: bottom - detailsTop } });
  return { nodes, problems, bottom };
}

/** A card without its margins, which take no more than half of it. */
export function innerFrame(frame: Frame): Frame {
  const beside = Math.min(frame.width < 190 ? 12 : spacing.padding, frame.width / 4);
  const above = Math.min(spacing.padding - 4, frame.height / 4);
  return {
    x: frame.x + beside,
    y: frame.y + above,
    width: frame.width - 2 * beside,
    height: frame.height - 2 * above,
  };
}

/** The number with what stands before and after it, smaller. */
export function valueRuns({ facts, observationId }: Card, size: Points, context: LayoutContext): SceneRun[] {
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
    const colour =
      rises === null || facts.rise === 'neutral'
        ? palette.neutral
        : changeColour(context.theme, context.deck.upDown, rises, facts.rise === 'bad');
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
  if (facts.compare !== null) {
    const run = { ...words(facts.compare.text, { size, colour: palette.textMuted }), figure: facts.compare.figure };
    paragraphs.push(paragraph([run], { before: 4, spacing: lineSpacing.normal }));
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
