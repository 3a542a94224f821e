import { parseArea } from '#core/indicators/area.ts';
import type { Locale } from '#renderer/ui/locales/i18n.ts';

/** An area of which only the printed name is known, in a language; one nobody translated stays as printed. */
export function areaName(name: string, locale: Locale): string {
  return locale === 'en' ? (parseArea(name)?.nameEn ?? name) : name;
}
