import { slotColour } from './colour.ts';
import type { Theme, ThemeId, ThemeSlot } from './theme.ts';

type ThemeInput = {
  id: ThemeId;
  nameZh: string;
  nameEn: string;
  slots: Readonly<Record<ThemeSlot, string>>;
};

/** Derives the palette from the twelve slots, so that every colour on a slide follows the theme in PowerPoint. */
export function makeTheme({ id, nameZh, nameEn, slots }: ThemeInput): Theme {
  const colour = (slot: ThemeSlot, lumMod?: number, lumOff?: number) => slotColour(slots, slot, lumMod, lumOff);
  return {
    id,
    nameZh,
    nameEn,
    slots,
    fonts: {
      heading: { latin: 'Arial', eastAsian: '微软雅黑' },
      body: { latin: 'Arial', eastAsian: '微软雅黑' },
    },
    sizes: { display: 44, title: 28, heading: 18, body: 16, small: 11 },
    palette: {
      background: colour('lt1'),
      surface: colour('lt2'),
      surfaceStrong: colour('dk2'),
      text: colour('dk1'),
      textMuted: colour('dk1', 75, 25),
      textOnStrong: colour('lt1'),
      rule: colour('lt2', 85),
      accent: colour('accent1'),
      accentSoft: colour('accent6'),
      series: [
        colour('accent1'),
        colour('accent2'),
        colour('accent3'),
        colour('accent4'),
        colour('accent5'),
        colour('accent6'),
      ],
      up: { hex: 'B3261E', slot: null },
      down: { hex: '1E7A4C', slot: null },
      neutral: colour('dk1', 75, 25),
    },
  };
}
