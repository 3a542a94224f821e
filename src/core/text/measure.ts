import widths from './advance-widths.json' with { type: 'json' };
import type { TextMeasurer, TextStyle } from './text-measurer.ts';

const regular = toMap(widths.regular);
const bold = toMap(widths.bold);

/** Measures by the advance widths of the shipped fonts (build/font-widths.mjs). Other characters are one em wide. */
export const tableMeasurer: TextMeasurer = {
  width(text: string, style: TextStyle): number {
    const table = style.bold ? bold : regular;
    let thousandths = 0;
    for (const character of text) thousandths += table.get(character) ?? 1000;
    return (thousandths * style.size) / 1000;
  },
};

function toMap(record: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(record));
}
