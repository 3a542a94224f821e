import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { SceneLine, SceneParagraph, VerticalAlign } from '#core/scene/scene.ts';
import { breakLines } from './break-lines.ts';
import type { TextMeasurer } from './text-measurer.ts';

/** Where a baseline lies in a line of exact height: PowerPoint and LibreOffice put it at about four fifths. */
const baselineRatio = 0.8;

export type Padding = { left: Points; top: Points; right: Points; bottom: Points };
export const noPadding: Padding = { left: 0, top: 0, right: 0, bottom: 0 };

/** `counts`: how many of the lines each paragraph has. */
export type PlacedText = { lines: SceneLine[]; counts: number[]; height: Points; fits: boolean };

/** Breaks and places paragraphs in a frame; `height` is that of the text, `fits` whether it lies inside. */
export function placeText(
  paragraphs: readonly SceneParagraph[],
  frame: Frame,
  style: { typeface: 'heading' | 'body'; verticalAlign: VerticalAlign; padding: Padding },
  measurer: TextMeasurer,
): PlacedText {
  const left = frame.x + style.padding.left;
  const width = frame.width - style.padding.left - style.padding.right;
  const roomHeight = frame.height - style.padding.top - style.padding.bottom;
  const broken = paragraphs.map((paragraph) => ({
    paragraph,
    lines: breakLines(paragraph.runs, width - paragraph.indent, style.typeface, measurer),
  }));
  const height = broken.reduce(
    (sum, { paragraph, lines }, index) =>
      sum + (index === 0 ? 0 : paragraph.spaceBefore) + lines.length * paragraph.lineHeight,
    0,
  );

  let top = frame.y + style.padding.top + offset(style.verticalAlign, roomHeight, height);
  const placed: SceneLine[] = [];
  broken.forEach(({ paragraph, lines }, index) => {
    if (index > 0) top += paragraph.spaceBefore;
    lines.forEach((line, lineIndex) => {
      const free = width - paragraph.indent - line.width;
      const shift = paragraph.align === 'left' ? 0 : paragraph.align === 'center' ? free / 2 : free;
      placed.push({
        x: left + paragraph.indent + shift,
        baseline: top + paragraph.lineHeight * baselineRatio,
        width: line.width,
        runs: line.runs,
        bullet: paragraph.bullet && lineIndex === 0 ? { x: left, text: '•' } : null,
      });
      top += paragraph.lineHeight;
    });
  });
  return { lines: placed, counts: broken.map(({ lines }) => lines.length), height, fits: height <= roomHeight + 0.5 };
}

function offset(align: VerticalAlign, room: Points, height: Points): Points {
  switch (align) {
    case 'top':
      return 0;
    case 'middle':
      return (room - height) / 2;
    case 'bottom':
      return room - height;
  }
}
