import type { Colour, ThemeSlot } from '#core/theme/theme.ts';

/**
 * PptxGenJS cannot write theme colours with a changed luminance. Each theme colour is therefore drawn as a colour of its
 * own that occurs nowhere else, and replaced by the reference to the theme afterwards.
 */
export type ColourMarkers = { mark(colour: Colour): string; colourOf(hex: string): Colour | null };

export function createColourMarkers(): ColourMarkers {
  const byKey = new Map<string, string>();
  const byHex = new Map<string, Colour>();
  return {
    mark(colour) {
      if (colour.slot === null) return colour.hex;
      const key = `${colour.slot} ${colour.lumMod ?? ''} ${colour.lumOff ?? ''}`;
      const known = byKey.get(key);
      if (known !== undefined) return known;
      const hex = `FADE${byKey.size.toString(16).padStart(2, '0')}`.toUpperCase();
      byKey.set(key, hex);
      byHex.set(hex, colour);
      return hex;
    },
    colourOf: (hex) => byHex.get(hex) ?? null,
  };
}

/** Slots as slides name them: text and background, mapped to dark and light by the master. */
export const schemeNames: Readonly<Record<ThemeSlot, string>> = {
  dk1: 'tx1',
  lt1: 'bg1',
  dk2: 'tx2',
  lt2: 'bg2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};
