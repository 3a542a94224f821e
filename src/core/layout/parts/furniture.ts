import type { Frame } from '#core/geometry/geometry.ts';
import type { SceneNode } from '#core/scene/scene.ts';
import { spacing } from '#core/theme/spacing.ts';
import { deckWide } from '../keep-parts.ts';
import type { LayoutContext, Placed } from '../layout-types.ts';
import { figureRuns, missingFigures, overflow } from './figure-runs.ts';
import { rectangle } from './shapes.ts';
import { sourceLine } from './source-line.ts';
import { lineSpacing, paragraph, textPart, words } from './text-part.ts';
import { brokenAtClause } from './title-break.ts';

const width = 960 - 2 * spacing.margin;

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
      ...context.keep(theme, `section ${section.name}`, [deck.language], () => sectionPart(section.name, context)),
    );
  }
  const below = foot(context);
  nodes.push(...below.nodes);
  problems.push(...below.problems);
  return { nodes, problems };
}

/** Source line and page number. */
export function foot(context: LayoutContext): Placed {
  const { palette, sizes } = context.theme;
  const { blocks, title, id } = context.slide;
  const source = context.keep(blocks, id, [title, ...deckWide(context)], () => sourcePart(context));
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
  return { nodes: [...source.nodes, number.node], problems: source.problems };
}

function sourcePart(context: LayoutContext): Placed {
  const { palette, sizes } = context.theme;
  const source = sourceLine(context);
  if (source === null) return { nodes: [], problems: [] };
  const line = textPart(
    {
      id: 'source',
      name: '数据来源',
      frame: { x: spacing.margin, y: spacing.footer, width: width - 72, height: spacing.footerHeight },
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

function sectionPart(name: string, context: LayoutContext): SceneNode[] {
  const { palette, sizes } = context.theme;
  return [
    rectangle('section-mark', '章节标记', { x: spacing.margin, y: 24, width: 18, height: 3 }, palette.accent),
    textPart(
      {
        id: 'section-name',
        name: '章节名称',
        frame: { x: spacing.margin + 26, y: 16, width: width - 26, height: 20 },
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
