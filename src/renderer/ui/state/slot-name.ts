import type { TemplateId } from '#core/deck/deck.ts';
import { templates } from '#core/layout/templates.ts';
import type { Locale } from '../locales/i18n.ts';

/** What a person calls a slot; `title` names the one every template has. */
export function slotName(template: TemplateId, slot: string, title: string, locale: Locale): string {
  const definition = templates[template].slots.find((each) => each.name === slot);
  if (definition === undefined) return slot === 'title' ? title : slot;
  return locale === 'en' ? definition.nameEn : definition.nameZh;
}
