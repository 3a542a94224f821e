import type { TemplateId } from '#core/deck/deck.ts';
import { templates } from '#core/layout/templates.ts';
import type { Locale } from '../locales/i18n.ts';

/** What a person calls a slot; `title` names the one every template has. One of another template is called as there. */
export function slotName(template: TemplateId, slot: string, title: string, locale: Locale): string {
  const called = ({ name }: { name: string }) => name === slot;
  const definition =
    templates[template].slots.find(called) ?? Object.values(templates).flatMap(({ slots }) => slots.filter(called))[0];
  if (definition === undefined) return slot === 'title' ? title : slot;
  return locale === 'en' ? definition.nameEn : definition.nameZh;
}
