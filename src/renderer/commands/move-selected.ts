import { documentStore } from '#renderer/ui/state/current-document.ts';
import type { SlidePlace } from './move-step.ts';

/** Moves the selected slides to a place; they stay selected. */
export function moveSelectedSlides(place: SlidePlace): void {
  const { selection } = documentStore().getState();
  documentStore().run('moveSlides', { slideIds: selection.slideIds, ...place }, { select: selection });
}
