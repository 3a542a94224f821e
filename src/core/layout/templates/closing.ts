import type { SceneNode } from '#core/scene/scene.ts';
import type { Template } from '../layout-types.ts';
import { figureRuns, missingFigures, overflow } from '../parts/figure-runs.ts';
import { landform } from '../parts/landform.ts';
import { lineSpacing, paragraph, textPart, words as styled } from '../parts/text-part.ts';
import { words } from '../words.ts';

export const closing: Template = {
  id: 'closing',
  nameZh: '结束页',
  nameEn: 'Closing',
  slots: [],
  place(context) {
    const { deck, slide, theme } = context;
    const { palette, sizes } = theme;
    const titleRuns =
      slide.title.length > 0 ? slide.title : [{ kind: 'words' as const, text: words[deck.language].thanks }];
    const title = textPart(
      {
        id: 'title',
        name: '标题',
        frame: { x: 100, y: 150, width: 760, height: 90 },
        role: 'title',
        typeface: 'heading',
        source: { slot: 'title' },
        paragraphs: [
          paragraph(figureRuns(titleRuns, { size: sizes.display, colour: palette.text, bold: true }, context), {
            align: 'center',
            spacing: lineSpacing.tight,
          }),
        ],
        verticalAlign: 'bottom',
        smallest: 0.6,
        maximumLines: 2,
      },
      context,
    );
    const nodes: SceneNode[] = [...landform([palette.accentSoft, palette.accent, palette.surfaceStrong]), title.node];
    const line = deck.organisation === '' ? deck.title : deck.organisation;
    if (line !== '') {
      nodes.push(
        textPart(
          {
            id: 'subtitle',
            name: '副标题',
            frame: { x: 100, y: 252, width: 760, height: 30 },
            role: 'subtitle',
            paragraphs: [
              paragraph([styled(line, { size: sizes.heading, colour: palette.textMuted })], {
                align: 'center',
                spacing: lineSpacing.tight,
              }),
            ],
            smallest: 0.6,
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
