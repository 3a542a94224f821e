import type { TextBlock } from '#core/deck/deck.ts';
import type { BlockLayout } from '../layout-types.ts';
import { figureRuns, missingFigures, overflow } from '../parts/figure-runs.ts';
import { lineSpacing, paragraph, textPart } from '../parts/text-part.ts';

/** Paragraphs with hanging bullets; a paragraph without bullet is a lead and is set larger. */
export const placeText: BlockLayout<TextBlock> = (block, frame, slot, context) => {
  const { palette, sizes } = context.theme;
  const paragraphs = block.paragraphs.map((each, index) =>
    paragraph(
      figureRuns(
        each.runs,
        each.bullet
          ? { size: sizes.body, colour: palette.text }
          : { size: sizes.heading, colour: palette.text, bold: index === 0 },
        context,
      ),
      { spacing: lineSpacing.loose, before: 10, bullet: each.bullet },
    ),
  );
  const { node, fits } = textPart(
    {
      id: `${slot}.text`,
      name: '正文',
      frame,
      role: 'body',
      source: { slot, blockId: block.id },
      paragraphs,
      verticalAlign: 'middle',
      smallest: 0.65,
    },
    context,
  );
  const problems = block.paragraphs.flatMap((each) => missingFigures(each.runs, slot, context));
  return { nodes: [node], problems: fits ? problems : [...problems, overflow(slot, context)] };
};
