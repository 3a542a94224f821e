import type { KeyboardEvent } from 'react';
import { perform } from '#renderer/commands/commands.ts';
import { currentSlideId } from '#renderer/document/selection.ts';
import { pick } from '../navigator/pick.ts';
import { documentStore } from '../state/current-document.ts';
import { slideForKey } from './sorter-keys.ts';
import type { SorterGrid, SorterRow } from './sorter-rows.ts';

/**
 * Keys of the grid: arrows and page keys go from slide to slide, with Shift they widen the selection, with Ctrl they move the
 * selected slides; Enter and Escape go back to one slide.
 */
export function onGridKey(event: KeyboardEvent<HTMLElement>, rows: readonly SorterRow[], grid: SorterGrid): void {
  if (event.target instanceof HTMLInputElement || event.altKey) return;
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
  const { deck, selection } = documentStore().getState();
  const screen = Math.max(1, Math.floor(event.currentTarget.clientHeight / grid.rowHeight));
  const slideId = slideForKey(rows, currentSlideId(selection), event.key, screen);
  if (slideId === null) return;
  event.preventDefault();
  documentStore().select(pick(deck, selection, slideId, { range: event.shiftKey, toggle: false }));
}
