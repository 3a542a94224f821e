import type { Slide } from '#core/deck/deck.ts';
import type { SlotDefinition } from './layout-types.ts';
import { splitSlots } from './split.ts';
import { templates } from './templates.ts';

/** The slots of a slide as it is: those of its template, with the boundary where a person moved it. */
export function slotsOf(slide: Pick<Slide, 'template' | 'split'>): readonly SlotDefinition[] {
  const { slots, split } = templates[slide.template];
  return splitSlots(slots, split, slide);
}
