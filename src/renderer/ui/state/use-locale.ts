import type { Locale } from '../locales/i18n.ts';
import { useView } from './view-store.ts';

/** The language of the interface; the deck has its own. */
export function useLocale(): Locale {
  return useView((view) => view.settings.locale);
}
