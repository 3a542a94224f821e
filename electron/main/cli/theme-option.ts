import type { ThemeId } from '#core/theme/theme.ts';
import { themes } from '#core/theme/themes.ts';

export function themeNamed(text: string): ThemeId | null {
  return Object.values(themes).find(({ id }) => id === text)?.id ?? null;
}
