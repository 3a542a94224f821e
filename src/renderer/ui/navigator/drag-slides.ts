import type { DragEvent } from 'react';
import { findSlide } from '#core/deck/find.ts';
import type { SlidePlace } from '#renderer/commands/move-step.ts';
import { beginDrag } from '../dragging/dragged.ts';
import { translations } from '../locales/i18n.ts';
import { documentStore } from '../state/current-document.ts';

/** Takes hold of a slide with all that are selected with it, or of it alone when it is not. */
export function beginSlideDrag(slideId: string, event: DragEvent): void {
  const { selection } = documentStore().getState();
  const together = selection.slideIds.includes(slideId);
  if (!together) documentStore().select({ slideIds: [slideId], slot: null });
  const count = together ? selection.slideIds.length : 1;
  beginDrag(event, { kind: 'slides' }, count > 1 ? translations.t('status.selected', { count }) : null);
}

/** The place before or behind a slide; null for one that the deck no longer has. */
export function placeBeside(slideId: string, side: 'before' | 'after'): SlidePlace | null {
  const found = findSlide(documentStore().getState().deck, slideId);
  return found === null
    ? null
    : { sectionId: found.section.id, index: side === 'before' ? found.index : found.index + 1 };
}
