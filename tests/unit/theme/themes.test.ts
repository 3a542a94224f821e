import { expect, test } from 'vitest';
import { contrast, slotColour } from '#core/theme/colour.ts';
import { changeColour, themes, upDownColours } from '#core/theme/themes.ts';

for (const theme of Object.values(themes)) {
  test(`${theme.nameZh}: text is legible on what it stands on`, () => {
    const { palette } = theme;
    for (const [text, ground] of [
      [palette.text, palette.background],
      [palette.text, palette.surface],
      [palette.textMuted, palette.background],
      [palette.textMuted, palette.surface],
      [palette.textOnStrong, palette.surfaceStrong],
      [palette.accent, palette.surface],
      [palette.up, palette.surface],
      [palette.down, palette.surface],
    ] as const) {
      expect(contrast(text.hex, ground.hex)).toBeGreaterThanOrEqual(4.5);
    }
  });
}

test('luminance changes as PowerPoint changes it', () => {
  // Office's own "lighter 60 %" of its blue: lumMod 40, lumOff 60 of 4472C4 gives B4C7E7.
  const slots = { ...themes.danxia.slots, accent1: '4472C4' };
  const { hex } = slotColour(slots, 'accent1', 40, 60);
  const distance = [0, 2, 4].map((at) =>
    Math.abs(Number.parseInt(hex.slice(at, at + 2), 16) - Number.parseInt('B4C7E7'.slice(at, at + 2), 16)),
  );
  expect(Math.max(...distance)).toBeLessThanOrEqual(1);
});

test('rise and fall swap with the convention, and never share a colour', () => {
  const red = upDownColours(themes.danxia, 'red-up');
  const green = upDownColours(themes.danxia, 'green-up');
  expect(red.up).toBe(green.down);
  expect(red.up.hex).not.toBe(red.down.hex);
});

test('green-up colours what is good, red-up the direction', () => {
  const theme = themes.danxia;
  const { up: good, down: bad } = upDownColours(theme, 'green-up');
  expect(changeColour(theme, 'green-up', true, false)).toBe(good);
  expect(changeColour(theme, 'green-up', false, true)).toBe(good);
  expect(changeColour(theme, 'green-up', true, true)).toBe(bad);
  expect(changeColour(theme, 'red-up', false, true)).toBe(theme.palette.down);
});
