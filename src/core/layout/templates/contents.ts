import type { SceneNode } from '#core/scene/scene.ts';
import type { LayoutContext, Template } from '../layout-types.ts';
import { figureRuns, missingFigures, overflow } from '../parts/figure-runs.ts';
import { rectangle, rule } from '../parts/shapes.ts';
import { lineSpacing, paragraph, textPart, words as styled } from '../parts/text-part.ts';
import { words } from '../words.ts';

const left = 348;
const width = 528;
const area = { top: 84, bottom: 456 };
const tallest = 82;

/** Sections by number, each linked to its first slide. */
export const contents: Template = {
  id: 'contents',
  nameZh: '目录',
  nameEn: 'Contents',
  slots: [],
  elsewhere: (context) => JSON.stringify(listedSections(context)),
  place(context) {
    const { palette, sizes } = context.theme;
    const { slide, deck } = context;
    const titleRuns =
      slide.title.length > 0 ? slide.title : [{ kind: 'words' as const, text: words[deck.language].contents }];
    const title = textPart(
      {
        id: 'title',
        name: '标题',
        frame: { x: 48, y: 84, width: 200, height: 60 },
        role: 'title',
        typeface: 'heading',
        source: { slot: 'title' },
        paragraphs: [
          paragraph(figureRuns(titleRuns, { size: 36, colour: palette.textOnStrong, bold: true }, context), {
            spacing: lineSpacing.tight,
          }),
        ],
        smallest: 0.5,
        maximumLines: 2,
      },
      context,
    );
    const problems = missingFigures(slide.title, 'title', context);
    if (!title.fits) problems.push(overflow('title', context));
    const nodes: SceneNode[] = [
      rectangle('contents-panel', '目录底板', { x: 0, y: 0, width: 276, height: 540 }, palette.surfaceStrong),
      title.node,
      rectangle('contents-mark', '目录标记', { x: 48, y: 148, width: 40, height: 4 }, palette.accentSoft),
    ];
    const entries = listedSections(context);
    const height = Math.min(tallest, (area.bottom - area.top) / Math.max(1, entries.length));
    entries.forEach(({ name, firstSlide, page }, index) => {
      const top = area.top + index * height;
      const size = Math.min(sizes.heading + 4, height * 0.42);
      const number = styled(String(index + 1).padStart(2, '0'), {
        size: size * 1.1,
        colour: palette.accent,
        bold: true,
      });
      const entry = (
        id: string,
        name_: string,
        x: number,
        wide: number,
        run: typeof number,
        align: 'left' | 'right' = 'left',
      ) =>
        textPart(
          {
            id,
            name: name_,
            frame: { x, y: top, width: wide, height },
            role: 'body',
            paragraphs: [paragraph([run], { spacing: lineSpacing.tight, align })],
            verticalAlign: 'middle',
            smallest: 0.5,
            maximumLines: 1,
          },
          context,
        ).node;
      nodes.push(
        entry(`entry-${index + 1}.number`, `序号${index + 1}`, left, 56, number),
        entry(
          `entry-${index + 1}.name`,
          name,
          left + 60,
          width - 120,
          styled(name, { size, colour: palette.text, link: firstSlide }),
        ),
        entry(
          `entry-${index + 1}.page`,
          `页码${index + 1}`,
          left + width - 56,
          56,
          styled(String(page), { size: sizes.body, colour: palette.textMuted }),
          'right',
        ),
      );
      if (index < entries.length - 1) {
        nodes.push(
          rule(`entry-${index + 1}.rule`, '分隔线', { x: left, y: top + height, width, height: 0 }, palette.rule),
        );
      }
    });
    return { nodes, problems };
  },
};

/** Sections worth a line: named ones with content, not the one this slide opens. */
function listedSections({ deck, slide }: LayoutContext) {
  let page = 1;
  return deck.sections.flatMap((section) => {
    const [first] = section.slides;
    const opens = page;
    page += section.slides.length;
    const own = section.slides.some((each) => each.id === slide.id);
    const framing = section.slides.every((each) => ['cover', 'closing', 'sources'].includes(each.template));
    if (first === undefined || own || framing || section.name === '') return [];
    return [{ name: section.name, firstSlide: first.id, page: opens }];
  });
}
