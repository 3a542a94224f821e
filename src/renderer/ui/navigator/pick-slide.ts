import { documentStore } from '../state/current-document.ts';
import { pick, type PickKeys } from './pick.ts';

/** Picks a slide of the document, as a click or a key does. */
export function pickSlide(slideId: string, keys: PickKeys): void {
  const { deck, selection } = documentStore().getState();
  documentStore().select(pick(deck, selection, slideId, keys));
}
