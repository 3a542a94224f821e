import { type DragEvent, useSyncExternalStore } from 'react';
import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import type { BlockKind } from '#core/deck/deck.ts';

/**
 * What is dragged inside this window. The browser shows a drag's data only when it is dropped, but a target must know
 * before whether it takes it; so the data stay here, and the browser is told only that the drag is ours.
 */
export type Dragged =
  | { kind: 'slides' }
  | { kind: 'section'; sectionId: string }
  | { kind: 'block'; slideId: string; slot: string; block: BlockKind }
  | { kind: 'row'; list: string; index: number } // of a list that is put in order
  | { kind: 'indicators'; indicators: readonly IndicatorSummary[] };

const ownType = 'application/x-danxia';

let dragged: Dragged | null = null;
let shown: Dragged | null = null; // the same once the browser has begun the drag
const listeners = new Set<() => void>();

function show(): void {
  if (shown === dragged) return;
  shown = dragged;
  for (const listener of [...listeners]) listener();
}

/** What is being dragged, for targets that show themselves while it is. */
export function useDragged(): Dragged | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}

/** Begins a drag; `label` is drawn under the pointer in place of a picture of the element. */
export function beginDrag(event: DragEvent, what: Dragged, label: string | null = null): void {
  dragged = what;
  event.dataTransfer.setData(ownType, '');
  event.dataTransfer.effectAllowed = what.kind === 'indicators' ? 'copy' : 'move';
  if (label !== null) showLabel(event.dataTransfer, label);
  // A page that changes while a drag begins ends it.
  setTimeout(show);
  window.addEventListener('dragend', endDrag, { once: true });
  window.addEventListener('drop', afterDrop, { once: true });
}

function endDrag(): void {
  dragged = null;
  show();
}

/** The element that was dragged may be gone by now, and then says nothing of the end. Targets hear the drop first. */
function afterDrop(): void {
  setTimeout(endDrag);
}

/** What an event over a target drags, if that is of this kind; null for everything else, files of other programs too. */
export function draggedOver<Kind extends Dragged['kind']>(
  event: DragEvent,
  kind: Kind,
): Extract<Dragged, { kind: Kind }> | null {
  if (dragged?.kind !== kind || !event.dataTransfer.types.includes(ownType)) return null;
  return dragged as Extract<Dragged, { kind: Kind }>;
}

/** The browser takes a picture of the element at once, so it is needed for one frame only. */
function showLabel(transfer: DataTransfer, label: string): void {
  const element = document.createElement('div');
  element.className = 'drag-label';
  element.textContent = label;
  document.body.append(element);
  transfer.setDragImage(element, -12, -8);
  requestAnimationFrame(() => element.remove());
}
