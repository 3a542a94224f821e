import type { BlockKind } from '#core/deck/deck.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { newId } from '#renderer/ui/state/new-id.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { perform } from '../commands.ts';

/** Begins a block of a kind in an empty slot: figures are picked from the store, text is typed, pictures are chosen. */
export function insertInto(slideId: string, slot: string, kind: BlockKind): void {
  documentStore().select({ slideIds: [slideId], slot });
  switch (kind) {
    case 'chart':
    case 'table':
      perform('insert-chart');
      return;
    case 'key-figures':
      perform('insert-card');
      return;
    case 'text':
      perform('edit-text');
      return;
    case 'image':
      perform('insert-picture');
      return;
    case 'timeline':
      documentStore().run('setBlock', {
        slideId,
        slot,
        block: { kind: 'timeline', id: newId(), events: [{ when: '', text: [] }] },
      });
      changeView({ inspector: 'selection' });
      return;
  }
}
