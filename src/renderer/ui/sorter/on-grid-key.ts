import type { KeyboardEvent } from 'react';
import { perform } from '#renderer/commands/commands.ts';
import { currentSlideId } from '#renderer/document/selection.ts';
import { pickSlide } from '../navigator/pick-slide.ts';
import { documentStore } from '../state/current-document.ts';
import { slideForKey } from './sorter-keys.ts';
import type { SorterGrid, SorterRow } from './sorter-rows.ts';

/**
 * Keys of the grid: arrows and page keys go from slide to slide, with Shift they widen the selection, with Ctrl they move the
 * selected slides; Enter and Escape go back to one slide.
 */
export function onGridKey(event: KeyboardEvent<HTMLElement>, rows: readonly SorterRow[], grid: SorterGrid): void {
  const { target, currentTarget } = event;
  // What is pressed in a section's open menu, or on the button that opens it, is not of the grid.
  if (!(target instanceof Element) || !currentTarget.contains(target) || event.altKey) return;
  if (event.key === 'Enter' && target !== currentTarget) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    perform(event.key === 'ArrowLeft' ? 'move-slide-up' : 'move-slide-down');
    return;
  }
  if (event.key === 'Enter' || event.key === 'Escape') {
    event.preventDefault();
    perform('toggle-sorter');
    return;
  }
  const { selection } = documentStore().getState();
  const screen = Math.max(1, Math.floor(currentTarget.clientHeight / grid.rowHeight));
  const slideId = slideForKey(rows, currentSlideId(selection), event.key, screen);
  if (slideId === null) return;
  event.preventDefault();
  pickSlide(slideId, { range: event.shiftKey, toggle: false });
}
