import { type MouseEvent, useState } from 'react';
import { findSlide } from '#core/deck/find.ts';
import type { MenuPlace } from '../parts/command-menu.tsx';
import { documentStore } from '../state/current-document.ts';
import { pickSlide } from './pick-slide.ts';

/**
 * Clicks on slides in tree and grid, and the menu of those that are picked. The list hears them for all its slides, as it
 * hears their keys.
 */
export function useSlidePicking() {
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  return {
    menu,
    closeMenu: () => setMenu(null),
    onClick: (event: MouseEvent) => {
      const slideId = slideOf(event);
      if (slideId === null) return;
      pickSlide(slideId, { range: event.shiftKey, toggle: event.ctrlKey || event.metaKey });
    },
    onContextMenu: (event: MouseEvent) => {
      const slideId = slideOf(event);
      if (slideId === null) return;
      event.preventDefault();
      if (!documentStore().getState().selection.slideIds.includes(slideId)) {
        documentStore().select({ slideIds: [slideId], slot: null });
      }
      setMenu({ x: event.clientX, y: event.clientY });
    },
  };
}

/** The slide a mouse event is on; null on a section's head and beside them. */
export function slideOf({ target }: MouseEvent): string | null {
  const key = target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset.key : undefined;
  return key !== undefined && findSlide(documentStore().getState().deck, key) !== null ? key : null;
}
