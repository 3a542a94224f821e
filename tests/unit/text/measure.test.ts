import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tableMeasurer } from '#core/text/measure.ts';
import { screenFamilies } from '#renderer/fonts/load-fonts.ts';

// fontkit comes without types.
type Font = { unitsPerEm: number; glyphForCodePoint(codePoint: number): { advanceWidth: number } };
const { openSync }: { openSync(file: string): Font } = createRequire(import.meta.url)('fontkit');

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const thousandths = (character: string, bold: boolean) =>
  tableMeasurer.width(character, { typeface: 'body', size: 1000, bold });

/** Characters the screen draws in the Latin face, by its unicode-range in fonts.css. */
function drawnLatin(weight: 400 | 700): string[] {
  const css = readFileSync(path.join(root, 'src', 'renderer', 'fonts', 'fonts.css'), 'utf8');
  const face = css.split('@font-face').find((each) => each.includes(`arimo-latin-${weight}`)) ?? '';
  return [...face.matchAll(/U\+([0-9A-F]{4})-([0-9A-F]{4})/g)].flatMap(([, first = '', last = '']) => {
    const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
  });
}

test.each([400, 700] as const)('what the screen draws in the Latin face is measured by it, weight %i', (weight) => {
  const file = path.join(root, 'node_modules', '@fontsource', 'arimo', 'files', `arimo-latin-${weight}-normal.woff2`);
  const font = openSync(file);
  const drawn = drawnLatin(weight);
  expect(drawn).toContain('A');
  const drawnOf = (character: string) =>
    Math.round((font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth * 1000) / font.unitsPerEm);
  expect(drawn.map((character) => [character, thousandths(character, weight === 700)])).toEqual(
    drawn.map((character) => [character, drawnOf(character)]),
  );
  const latin = screenFamilies.find(({ name }) => name === 'Danxia Latin');
  expect(drawn.filter((character) => latin?.draws.test(character) !== true)).toEqual([]);
});

test('the dot of a foreign name is a third of an em, as in the Latin font PowerPoint draws it with', () => {
  expect([false, true].map((bold) => thousandths('·', bold))).toEqual([333, 333]);
  expect(thousandths('、', false)).toBe(1000);
  expect(thousandths('“', false)).toBe(1000);
});
