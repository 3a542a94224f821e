import { makeTheme } from './make-theme.ts';
import type { Theme } from './theme.ts';

/**
 * A theme for printing in black and white. Its six series are greys at least 10 steps of lightness (CIE L*) apart, the
 * darkest and one of the lightest first, since most charts have two; the lightest is still dark enough for a line or an
 * outline on white. What is not highlighted is the lightest, and rise and fall differ too, though arrow and sign say it.
 */
export function greyscale({ id, nameZh, nameEn }: Theme): Theme {
  const theme = makeTheme({
    id,
    nameZh,
    nameEn,
    slots: {
      dk1: '1B1B1B',
      lt1: 'FFFFFF',
      dk2: '5A5A5A', // white text on it is legible, and it costs little ink
      lt2: 'F2F2F2',
      accent1: '303030', // L* 20
      accent2: '9B9B9B', // 64
      accent3: '686868', // 44
      accent4: '818181', // 54
      accent5: '4C4C4C', // 32
      accent6: 'BABABA', // 75
      hlink: '303030',
      folHlink: '686868',
    },
  });
  const grey = (hex: string) => ({ hex, slot: null });
  return { ...theme, palette: { ...theme.palette, up: grey('1B1B1B'), down: grey('686868') } };
}
