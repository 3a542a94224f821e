// Generates src/core/text/advance-widths.json from the fonts the application ships: node build/font-widths.mjs
// Latin letters, digits and signs come from Arimo (the metric twin of Arial), everything else from Noto Sans SC, whose Chinese
// characters are one em wide; only characters that are not one em wide are listed. Units: thousandths of an em.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openSync } from 'fontkit';

const root = path.resolve(import.meta.dirname, '..');
const packages = path.join(root, 'node_modules', '@fontsource');

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

// What PowerPoint draws in the Latin font (ISO/IEC 29500-1 §21.1.2.3), as far as Arimo goes; × and ÷ as LibreOffice does.
// fonts.css and load-fonts.ts name the same ranges.
const latin = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xa6),
  ...range(0xa9, 0xaf),
  ...range(0xb2, 0xb3),
  ...range(0xb5, 0xff),
  0x2022, // bullets, which PowerPoint draws in the font they name: Arial
];
const symbols = [
  ...range(0xa0, 0xbf),
  ...range(0x2010, 0x2046),
  ...range(0x20a0, 0x20bf),
  ...range(0x2100, 0x214f),
  ...range(0x2190, 0x21ff),
  ...range(0x2200, 0x22ff),
  ...range(0x2460, 0x24ff),
  ...range(0x2500, 0x27bf),
  ...range(0x370, 0x3ff),
  ...range(0x400, 0x45f),
];

function widthIn(font, character) {
  return Math.round((font.glyphForCodePoint(character).advanceWidth * 1000) / font.unitsPerEm);
}

function latinWidths(weight) {
  const font = openSync(path.join(packages, 'arimo', 'files', `arimo-latin-${weight}-normal.woff2`));
  return Object.fromEntries(latin.map((character) => [String.fromCodePoint(character), widthIn(font, character)]));
}

/** The Han font is cut into slices by unicode-range; each character is looked up in the slice that covers it. */
function hanWidths(weight) {
  const css = readFileSync(path.join(packages, 'noto-sans-sc', `${weight}.css`), 'utf8');
  const widths = {};
  for (const face of css.split('@font-face').slice(1)) {
    const file = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(face)?.[1];
    const ranges = /unicode-range:\s*([^;]+);/.exec(face)?.[1] ?? '';
    if (file === undefined) continue;
    const covered = symbols.filter((character) => covers(ranges, character));
    if (covered.length === 0) continue;
    const font = openSync(path.join(packages, 'noto-sans-sc', 'files', file));
    for (const character of covered) {
      if (!font.hasGlyphForCodePoint(character)) continue;
      const width = widthIn(font, character);
      if (width !== 1000) widths[String.fromCodePoint(character)] = width;
    }
  }
  return widths;
}

function covers(ranges, character) {
  return ranges.split(',').some((part) => {
    const [first, last] = part
      .trim()
      .replace(/^U\+/i, '')
      .split('-')
      .map((text) => Number.parseInt(text, 16));
    return character >= first && character <= (last ?? first);
  });
}

const table = {
  regular: { ...hanWidths(400), ...latinWidths(400) },
  bold: { ...hanWidths(700), ...latinWidths(700) },
};
writeFileSync(path.join(root, 'src', 'core', 'text', 'advance-widths.json'), `${JSON.stringify(table)}\n`);
