import { documentStore } from '../state/current-document.ts';
import { changeView } from '../state/view-store.ts';

/** Leaves the grid for one slide. */
export function openSlide(slideId: string): void {
  documentStore().select({ slideIds: [slideId], slot: null });
  changeView({ sorter: false });
}
