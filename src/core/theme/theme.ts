/** The twelve colour slots of an OOXML theme (ECMA-376 §20.1.6.2). */
export const themeSlots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;
export type ThemeSlot = (typeof themeSlots)[number];

/**
 * A resolved colour. `hex` is what the screen draws; `slot` with the luminance change (in percent, as in
 * `a:lumMod`/`a:lumOff`) is what PowerPoint writes, so that changing the theme there recolours the deck.
 * `slot: null` is a colour outside the theme (pictures, up/down convention).
 */
export type Colour = {
  hex: string; // 'RRGGBB', upper case, no '#', as in OOXML
  slot: ThemeSlot | null;
  lumMod?: number;
  lumOff?: number;
};

/** A typeface pair: Latin letters and digits, and East Asian text. */
export type FontPair = { latin: string; eastAsian: string };

/** Five sizes a deck may use, in points. */
export type TypeScale = {
  display: number; // cover title, card values
  title: number; // slide titles
  heading: number; // card names, section leads
  body: number; // text, tables
  small: number; // source line, page number, axis labels
};

/** What a colour means on a slide; layout asks for meanings, never for slots. */
export type Palette = {
  background: Colour;
  surface: Colour; // card and panel fill
  surfaceStrong: Colour; // table header, section background
  text: Colour;
  textMuted: Colour;
  textOnStrong: Colour; // on surfaceStrong and on accent fills
  rule: Colour; // hairlines, gridlines, borders
  accent: Colour; // the one highlight
  accentSoft: Colour; // what is not highlighted
  series: readonly Colour[]; // six, in order of use
  up: Colour;
  down: Colour;
  neutral: Colour;
};

export const themeIds = ['danxia', 'qinglv', 'zhengwu'] as const;
export type ThemeId = (typeof themeIds)[number];

export type Theme = {
  id: ThemeId;
  nameZh: string;
  nameEn: string;
  slots: Readonly<Record<ThemeSlot, string>>; // 'RRGGBB'
  fonts: { heading: FontPair; body: FontPair };
  sizes: TypeScale;
  palette: Palette;
};
