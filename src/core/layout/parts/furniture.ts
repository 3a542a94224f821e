import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { SceneNode } from '#core/scene/scene.ts';
import { drawable } from '#core/text/drawable.ts';
import { spacing } from '#core/theme/spacing.ts';
import { deckWide } from '../keep-parts.ts';
import type { LayoutContext, Placed } from '../layout-types.ts';
import { figureRuns, missingFigures, overflow } from './figure-runs.ts';
import { rectangle } from './shapes.ts';
import { marksWidth } from './marks.ts';
import { sourceLine } from './source-line.ts';
import { lineSpacing, paragraph, roomier, textPart, words } from './text-part.ts';
import { brokenAtClause } from './title-break.ts';

const width = 960 - 2 * spacing.margin;
const numberWidth = 72; // with the space before it
const footerGap = 16;
const widestFooter = 340;

/** The area between title and foot, for blocks. */
export const bodyFrame: Frame = {
  x: spacing.margin,
  y: spacing.bodyTop,
  width,
  height: spacing.bodyBottom - spacing.bodyTop,
};

/** The frame of the title on content slides; PPTX gives it to the layout's title placeholder. */
export const titleFrame: Frame = { x: spacing.margin, y: spacing.top, width, height: spacing.titleHeight };

/** Section name and title on top, source line and page number at the foot. */
export function furniture(context: LayoutContext): Placed {
  const { deck, theme, slide } = context;
  const section = deck.sections[context.sectionIndex];
  const title = context.keep(slide.title, slide.id, deckWide(context), () => titlePart(context));
  const nodes: SceneNode[] = [...title.nodes];
  const problems = [...title.problems];

  if (section !== undefined && section.name !== '') {
    nodes.push(
      ...context.keep(theme, `section ${section.name}`, [deck.language, marksWidth(context)], () =>
        sectionPart(section.name, context),
      ),
    );
  }
  const below = foot(context);
  nodes.push(...below.nodes);
  problems.push(...below.problems);
  return { nodes, problems };
}

/** Source line, the deck's own words, and page number. */
export function foot(context: LayoutContext): Placed {
  const { palette, sizes } = context.theme;
  const { blocks, title, id } = context.slide;
  const { deck, theme } = context;
  const own = context.keep(theme, 'footer', [deck.footer, deck.language], () => footerPart(context));
  const room = width - numberWidth - (own === null ? 0 : own.frame.width + footerGap);
  const source = context.keep(blocks, id, [title, room, ...deckWide(context)], () => sourcePart(room, context));
  const number = textPart(
    {
      id: 'page-number',
      name: '页码',
      frame: { x: 960 - spacing.margin - 60, y: spacing.footer, width: 60, height: spacing.footerHeight },
      role: 'page-number',
      paragraphs: [
        paragraph([words(String(context.number), { size: sizes.small, colour: palette.textMuted })], {
          align: 'right',
          spacing: lineSpacing.tight,
        }),
      ],
      verticalAlign: 'middle',
    },
    context,
  );
  return { nodes: [...source.nodes, ...(own === null ? [] : [own]), number.node], problems: source.problems };
}

function sourcePart(room: Points, context: LayoutContext): Placed {
  const { palette, sizes } = context.theme;
  const source = sourceLine(context);
  if (source === null) return { nodes: [], problems: [] };
  const line = textPart(
    {
      id: 'source',
      name: '数据来源',
      frame: { x: spacing.margin, y: spacing.footer, width: room, height: spacing.footerHeight },
      role: 'source',
      paragraphs: [
        paragraph([words(source, { size: sizes.small, colour: palette.textMuted })], { spacing: lineSpacing.tight }),
      ],
      verticalAlign: 'middle',
      smallest: 0.75,
      maximumLines: 1,
    },
    context,
  );
  return { nodes: [line.node], problems: line.fits ? [] : [overflow('source', context)] };
}

function footerPart(context: LayoutContext): SceneNode | null {
  const { deck, theme, measurer } = context;
  const text = drawable(deck.footer ?? '');
  if (text.trim() === '') return null;
  const { palette, sizes } = theme;
  const wanted = measurer.width(text, { typeface: 'body', size: sizes.small, bold: false }) * roomier;
  const own = Math.min(widestFooter, wanted);
  return textPart(
    {
      id: 'footer',
      name: deck.language === 'en' ? 'Footer' : '页脚',
      frame: {
        x: 960 - spacing.margin - numberWidth - own,
        y: spacing.footer,
        width: own,
        height: spacing.footerHeight,
      },
      role: 'footer',
      paragraphs: [
        paragraph([words(text, { size: sizes.small, colour: palette.textMuted })], {
          align: 'right',
          spacing: lineSpacing.tight,
        }),
      ],
      verticalAlign: 'middle',
      smallest: 0.7,
      maximumLines: 1,
    },
    context,
  ).node;
}

function sectionPart(name: string, context: LayoutContext): SceneNode[] {
  const { palette, sizes } = context.theme;
  return [
    rectangle('section-mark', '章节标记', { x: spacing.margin, y: 24, width: 18, height: 3 }, palette.accent),
    textPart(
      {
        id: 'section-name',
        name: '章节名称',
        frame: { x: spacing.margin + 26, y: 16, width: width - 26 - marksWidth(context), height: 20 },
        role: 'label',
        paragraphs: [
          paragraph([words(name, { size: sizes.small, colour: palette.textMuted })], { spacing: lineSpacing.tight }),
        ],
        verticalAlign: 'middle',
        smallest: 0.8,
        maximumLines: 1,
      },
      context,
    ).node,
  ];
}

function titlePart(context: LayoutContext): Placed {
  const { theme, slide } = context;
  const style = { size: theme.sizes.title, colour: theme.palette.text, bold: true };
  const runs = brokenAtClause(figureRuns(slide.title, style, context), titleFrame.width, context);
  const part = textPart(
    {
      id: 'title',
      name: '标题',
      frame: titleFrame,
      role: 'title',
      typeface: 'heading',
      source: { slot: 'title' },
      paragraphs: [paragraph(runs, { spacing: lineSpacing.tight })],
      verticalAlign: 'middle',
      smallest: 0.7,
      maximumLines: 2,
    },
    context,
  );
  const problems = missingFigures(slide.title, 'title', context);
  return { nodes: [part.node], problems: part.fits ? problems : [...problems, overflow('title', context)] };
}
