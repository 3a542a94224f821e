import type { LayoutContext, Template } from '../layout-types.ts';
import { figureRuns, missingFigures, overflow } from '../parts/figure-runs.ts';
import { landform } from '../parts/landform.ts';
import { lineSpacing, paragraph, textPart, words } from '../parts/text-part.ts';

/** Opens a section: its number and name on the theme's strong colour. */
export const section: Template = {
  id: 'section',
  nameZh: '章节页',
  nameEn: 'Section divider',
  slots: [],
  elsewhere: (context) => String(ordinalOf(context)),
  place(context) {
    const { palette } = context.theme;
    const { deck, slide } = context;
    const own = deck.sections[context.sectionIndex];
    const titleRuns = slide.title.length > 0 ? slide.title : [{ kind: 'words' as const, text: own?.name ?? '' }];
    const ordinal = ordinalOf(context);
    const title = textPart(
      {
        id: 'title',
        name: '标题',
        frame: { x: 84, y: 228, width: 760, height: 104 },
        role: 'title',
        typeface: 'heading',
        source: { slot: 'title' },
        paragraphs: [
          paragraph(figureRuns(titleRuns, { size: 40, colour: palette.text, bold: true }, context), {
            spacing: lineSpacing.tight,
          }),
        ],
        smallest: 0.6,
        maximumLines: 2,
      },
      context,
    );
    const problems = missingFigures(slide.title, 'title', context);
    return {
      nodes: [
        ...landform([palette.surface, palette.accentSoft, palette.accent], 0.8),
        title.node,
        textPart(
          {
            id: 'number',
            name: '章节序号',
            frame: { x: 84, y: 128, width: 200, height: 92 },
            role: 'label',
            typeface: 'heading',
            paragraphs: [
              paragraph([words(String(ordinal).padStart(2, '0'), { size: 72, colour: palette.accent, bold: true })], {
                spacing: lineSpacing.digits,
              }),
            ],
            verticalAlign: 'bottom',
          },
          context,
        ).node,
      ],
      problems: title.fits ? problems : [...problems, overflow('title', context)],
    };
  },
};

/** Sections are numbered by their dividers; those without one are not counted. */
function ordinalOf({ deck, sectionIndex }: LayoutContext): number {
  return deck.sections
    .slice(0, sectionIndex + 1)
    .filter((each) => each.slides.some((one) => one.template === 'section')).length;
}
