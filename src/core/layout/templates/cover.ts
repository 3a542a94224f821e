import type { SceneNode } from '#core/scene/scene.ts';
import type { LayoutContext, Template } from '../layout-types.ts';
import { figureRuns, missingFigures, overflow } from '../parts/figure-runs.ts';
import { landform } from '../parts/landform.ts';
import { rectangle } from '../parts/shapes.ts';
import { lineSpacing, paragraph, textPart, words } from '../parts/text-part.ts';

const left = 84;
const width = 760;

/** Title over the hills; who reports and when beneath it. */
export const cover: Template = {
  id: 'cover',
  nameZh: '封面',
  nameEn: 'Cover',
  slots: [],
  place(context) {
    const { deck, slide, theme } = context;
    const { palette, sizes } = theme;
    const titleRuns = slide.title.length > 0 ? slide.title : [{ kind: 'words' as const, text: deck.title }];
    const title = textPart(
      {
        id: 'title',
        name: '标题',
        frame: { x: left, y: 116, width, height: 112 },
        role: 'title',
        typeface: 'heading',
        source: { slot: 'title' },
        paragraphs: [
          paragraph(figureRuns(titleRuns, { size: sizes.display, colour: palette.text, bold: true }, context), {
            spacing: lineSpacing.display,
          }),
        ],
        verticalAlign: 'bottom',
        smallest: 0.55,
        maximumLines: 2,
      },
      context,
    );
    const nodes: SceneNode[] = [
      ...landform([palette.accentSoft, palette.accent, palette.surfaceStrong]),
      rectangle('cover-mark', '封面标记', { x: left, y: 96, width: 56, height: 5 }, palette.accent),
      title.node,
    ];
    if (deck.subtitle !== '') nodes.push(subtitle(deck.subtitle, context));
    const byline = [deck.organisation, deck.date].filter((part) => part !== '').join('　');
    if (byline !== '') {
      nodes.push(
        textPart(
          {
            id: 'byline',
            name: '汇报单位与日期',
            frame: { x: left, y: 296, width, height: 26 },
            role: 'subtitle',
            paragraphs: [
              paragraph([words(byline, { size: sizes.body, colour: palette.textMuted })], {
                spacing: lineSpacing.tight,
              }),
            ],
            smallest: 0.7,
            maximumLines: 1,
          },
          context,
        ).node,
      );
    }
    const problems = missingFigures(slide.title, 'title', context);
    return { nodes, problems: title.fits ? problems : [...problems, overflow('title', context)] };
  },
};

function subtitle(text: string, context: LayoutContext): SceneNode {
  const { palette, sizes } = context.theme;
  return textPart(
    {
      id: 'subtitle',
      name: '副标题',
      frame: { x: left, y: 242, width, height: 34 },
      role: 'subtitle',
      paragraphs: [
        paragraph([words(text, { size: sizes.heading + 2, colour: palette.textMuted })], {
          spacing: lineSpacing.tight,
        }),
      ],
      smallest: 0.6,
      maximumLines: 1,
    },
    context,
  ).node;
}
