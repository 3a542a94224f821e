import { expect, test } from 'vitest';
import { contrast } from '#core/theme/colour.ts';
import { greyscale } from '#core/theme/greyscale.ts';
import { themes } from '#core/theme/themes.ts';

const { palette, slots } = greyscale(themes.danxia);
const isGrey = (hex: string) => hex.slice(0, 2) === hex.slice(2, 4) && hex.slice(2, 4) === hex.slice(4, 6);

/** CIE L* of a grey. */
function lightness(hex: string): number {
  const channel = Number.parseInt(hex.slice(0, 2), 16) / 255;
  const luminance = channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}

test('all of it is grey', () => {
  for (const colour of Object.values(palette).flat()) expect(colour.hex).toSatisfy(isGrey);
  for (const hex of Object.values(slots)) expect(hex).toSatisfy(isGrey);
});

test('series are far apart, whichever two are beside each other, and none vanishes on paper', () => {
  const steps = palette.series.map(({ hex }) => lightness(hex));
  for (const [at, step] of steps.entries()) {
    for (const other of steps.slice(at + 1)) expect(Math.abs(step - other)).toBeGreaterThanOrEqual(9.5);
  }
  const [first = 0, second = 0] = steps;
  expect(Math.abs(first - second)).toBeGreaterThanOrEqual(40);
  for (const { hex } of palette.series) expect(contrast(hex, 'FFFFFF')).toBeGreaterThanOrEqual(1.9);
});

test('highlight, rise and fall stand apart; text is legible', () => {
  expect(contrast(palette.accent.hex, palette.accentSoft.hex)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.up.hex, palette.down.hex)).toBeGreaterThanOrEqual(3);
  for (const [text, ground] of [
    [palette.text, palette.surface],
    [palette.textMuted, palette.surface],
    [palette.textOnStrong, palette.surfaceStrong],
    [palette.down, palette.surface],
    [palette.accent, palette.surface],
  ] as const) {
    expect(contrast(text.hex, ground.hex)).toBeGreaterThanOrEqual(4.5);
  }
});
