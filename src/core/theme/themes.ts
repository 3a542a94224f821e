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
