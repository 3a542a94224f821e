import type { Colour, Theme, ThemeId } from './theme.ts';
import { danxia } from './themes/danxia.ts';
import { qinglv } from './themes/qinglv.ts';
import { zhengwu } from './themes/zhengwu.ts';

/** All themes, in the order a person is offered them. */
export const themes: Readonly<Record<ThemeId, Theme>> = { danxia, qinglv, zhengwu };

export function themeOf(id: ThemeId): Theme {
  return themes[id];
}

/**
 * Colours of rise and fall. Red rises in China's markets and green is good elsewhere, so the deck chooses; the arrow
 * and the sign always say it too.
 */
export function upDownColours(
  theme: Theme,
  convention: 'red-up' | 'green-up' | 'neutral',
): { up: Colour; down: Colour } {
  switch (convention) {
    case 'red-up':
      return { up: theme.palette.up, down: theme.palette.down };
    case 'green-up':
      return { up: theme.palette.down, down: theme.palette.up };
    case 'neutral':
      return { up: theme.palette.accent, down: theme.palette.textMuted };
  }
}

/**
 * The colour of a change. Red-up colours the direction, as China's markets do. Green-up colours what is good, so a fall
 * of an indicator that should fall (PM2.5) is green there. Arrow and sign always give the direction.
 */
export function changeColour(
  theme: Theme,
  convention: 'red-up' | 'green-up' | 'neutral',
  rises: boolean,
  downIsGood: boolean,
): Colour {
  const { up, down } = upDownColours(theme, convention);
  const asRise = convention === 'green-up' ? rises !== downIsGood : rises;
  return asRise ? up : down;
}
