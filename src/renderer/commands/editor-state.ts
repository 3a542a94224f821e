import type { FoundSlide } from '#core/deck/find.ts';
import type { DocumentState } from '#renderer/document/document-store.ts';
import { currentSlide, documentStore } from '#renderer/ui/state/current-document.ts';
import { useView, type View } from '#renderer/ui/state/view-store.ts';

/** All that a command may depend on. */
export type EditorState = { document: DocumentState; view: View; current: FoundSlide | null };

export function editorState(): EditorState {
  return toEditorState(documentStore().getState(), useView.getState());
}

export function toEditorState(document: DocumentState, view: View): EditorState {
  return { document, view, current: currentSlide(document) };
}
