import type { Section, Slide, TemplateId } from './deck.ts';

export function emptySlide(template: TemplateId, id: string): Slide {
  return { id, template, title: [], blocks: {}, notes: '', hidden: false };
}

export function emptySection(id: string, name: string): Section {
  return { id, name, slides: [] };
}
