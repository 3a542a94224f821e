import type { Frame } from '#core/geometry/geometry.ts';
import type { SceneNode } from '#core/scene/scene.ts';
import { spacing } from '#core/theme/spacing.ts';
import type { LayoutContext, Placed, Problem } from '../layout-types.ts';
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
  const { palette, sizes } = theme;
  const section = deck.sections[context.sectionIndex];
  const title = titlePart(context);
  const nodes: SceneNode[] = [title.node];
  const problems = [...missingFigures(slide.title, 'title', context)];
  if (!title.fits) problems.push(overflow('title', context));

  if (section !== undefined && section.name !== '') {
    nodes.push(
      rectangle('section-mark', '章节标记', { x: spacing.margin, y: 24, width: 18, height: 3 }, palette.accent),
      textPart(
        {
          id: 'section-name',
          name: '章节名称',
          frame: { x: spacing.margin + 26, y: 16, width: width - 26, height: 20 },
          role: 'label',
          paragraphs: [
            paragraph([words(section.name, { size: sizes.small, colour: palette.textMuted })], {
              spacing: lineSpacing.tight,
            }),
          ],
          verticalAlign: 'middle',
          smallest: 0.8,
          maximumLines: 1,
        },
        context,
      ).node,
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
  const nodes: SceneNode[] = [];
  const problems: Problem[] = [];
  const source = sourceLine(context);
  if (source !== null) {
    const line = textPart(
      {
        id: 'source',
        name: '数据来源',
        frame: { x: spacing.margin, y: spacing.footer, width: width - 72, height: spacing.footerHeight },
        role: 'source',
        paragraphs: [
          paragraph([words(source, { size: sizes.small, colour: palette.textMuted })], {
            spacing: lineSpacing.tight,
          }),
        ],
        verticalAlign: 'middle',
        smallest: 0.75,
        maximumLines: 1,
      },
      context,
    );
    nodes.push(line.node);
    if (!line.fits) problems.push(overflow('source', context));
  }
  nodes.push(
    textPart(
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
    ).node,
  );
  return { nodes, problems };
}

function titlePart(context: LayoutContext) {
  const { theme, slide } = context;
  const style = { size: theme.sizes.title, colour: theme.palette.text, bold: true };
  const runs = brokenAtClause(figureRuns(slide.title, style, context), titleFrame.width, context);
  return textPart(
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
}
