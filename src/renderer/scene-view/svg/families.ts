/** Fonts of an SVG by name: those of PowerPoint first, then what stands in for them on other systems, of the same widths. */
const latin = 'Arial, Arimo, "Liberation Sans", Helvetica';
const chinese = '"Microsoft YaHei", "微软雅黑", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC"';

export const families = {
  latin: `${latin}, sans-serif`,
  chinese: `${chinese}, sans-serif`,
  whole: `${latin}, ${chinese}, sans-serif`,
};

// What fonts.css gives to the Latin font: quotation marks and dashes are the Chinese font's, one em wide.
const latinText = /[\u0020-\u007e\u00a0-\u00a6\u00a9-\u00af\u00b2\u00b3\u00b5-\u00ff]+/gu;

type Piece = { start: number; text: string; family: string }; // `start`: characters of the text before it

/** A text in pieces of one font each. An SVG has no ranges of characters, so the pieces name their fonts. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(latinText)) {
    if (index > end) pieces.push({ start: end, text: text.slice(end, index), family: families.chinese });
    pieces.push({ start: index, text: match, family: families.latin });
    end = index + match.length;
  }
  if (end < text.length) pieces.push({ start: end, text: text.slice(end), family: families.chinese });
  return pieces;
}
