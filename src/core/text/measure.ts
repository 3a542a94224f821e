import widths from './advance-widths.json' with { type: 'json' };
import type { TextMeasurer, TextStyle } from './text-measurer.ts';

const regular = toMap(widths.regular);
const bold = toMap(widths.bold);

/** No shipped font has pictures: they are 1.25 em wide in Noto's and Apple's fonts, 1.37 in Segoe UI Emoji. */
const picture = 1310;
const joiner = '\u200d';
const unspaced = /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u;
const pictured = /\p{Emoji_Presentation}/u;
const drawing = /\p{Extended_Pictographic}/u;

/** Measures by the advance widths of the shipped fonts (build/font-widths.mjs). Other characters are one em wide. */
export const tableMeasurer: TextMeasurer = {
  width(text: string, style: TextStyle): number {
    const table = style.bold ? bold : regular;
    let thousandths = 0;
    let joined = false;
    for (const character of text) {
      if (!joined || !drawing.test(character)) thousandths += table.get(character) ?? widthOfOther(character);
      joined = character === joiner;
    }
    return (thousandths * style.size) / 1000;
  },
};

function widthOfOther(character: string): number {
  // Most are Chinese.
  if (character >= '\u2e80' && character < '\ud800') return 1000;
  if (unspaced.test(character)) return 0;
  return pictured.test(character) ? picture : 1000;
}

function toMap(record: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(record));
}
