import { type DragEvent, useCallback, useState } from 'react';
import { moveSelectedSlides } from '#renderer/commands/move-selected.ts';
import type { SlidePlace } from '#renderer/commands/move-step.ts';
import { draggedOver } from '../dragging/dragged.ts';
import { findSlide } from '#core/deck/find.ts';
import { documentStore } from '../state/current-document.ts';
import { useView } from '../state/view-store.ts';
import { placeBeside } from './drag-slides.ts';
import { sectionIndexFor } from './section-place.ts';

type Side = 'before' | 'after';

/** Where what is dragged over the tree would go: slides beside a slide or to a section's start, a section beside another. */
export type TreeTarget = { key: string; side: Side } & (
  | { moves: 'slides'; place: SlidePlace }
  | { moves: 'section'; sectionId: string; index: number }
);

/** Slides and sections dragged over the tree, and their move once they are dropped. */
export function useTreeDrop() {
  const [target, setTarget] = useState<TreeTarget | null>(null);
  const show = useCallback(
    (next: TreeTarget) => setTarget((old) => (old?.key === next.key && old.side === next.side ? old : next)),
    [],
  );
  const clear = useCallback(() => setTarget(null), []);
  const showSection = useCallback((next: TreeTarget | null) => (next === null ? clear() : show(next)), [show, clear]);

  const overSlide = useCallback(
    (slideId: string, event: DragEvent) => {
      const section = draggedOver(event, 'section');
      if (section !== null) {
        event.preventDefault();
        showSection(sectionTargetAt(section.sectionId, slideId));
      }
      if (draggedOver(event, 'slides') === null) return;
      event.preventDefault();
      const side = sideOf(event);
      const place = placeBeside(slideId, side);
      if (place !== null) show({ key: slideId, side, moves: 'slides', place });
    },
    [show, showSection],
  );

  const overSection = useCallback(
    (sectionId: string, event: DragEvent) => {
      const section = draggedOver(event, 'section');
      if (section !== null) {
        event.preventDefault();
        // Behind an open section is below its slides, not below its head.
        const side = useView.getState().collapsedSections.has(sectionId) ? sideOf(event) : 'before';
        showSection(sectionTarget(section.sectionId, sectionId, { key: sectionId, side }));
      } else if (draggedOver(event, 'slides') !== null) {
        event.preventDefault();
        show({ key: sectionId, side: 'after', moves: 'slides', place: { sectionId, index: 0 } });
      }
    },
    [show, showSection],
  );

  const drop = useCallback(
    (event: DragEvent) => {
      if (target === null) return;
      event.preventDefault();
      if (target.moves === 'slides') moveSelectedSlides(target.place);
      else documentStore().run('moveSection', { sectionId: target.sectionId, index: target.index });
      clear();
    },
    [target, clear],
  );

  return { target, overSlide, overSection, drop, clear };
}

/** A section dragged over slides of another: before that section from its first half, behind its last slide from the rest. */
function sectionTargetAt(sectionId: string, slideId: string): TreeTarget | null {
  const found = findSlide(documentStore().getState().deck, slideId);
  if (found === null) return null;
  const { section, index } = found;
  const last = section.slides.at(-1)?.id ?? slideId;
  const upper = index + 0.5 < section.slides.length / 2;
  const mark = upper ? { key: section.id, side: 'before' as const } : { key: last, side: 'after' as const };
  return sectionTarget(sectionId, section.id, mark);
}

function sectionTarget(sectionId: string, beside: string, mark: { key: string; side: Side }): TreeTarget | null {
  const index = sectionIndexFor(documentStore().getState().deck, sectionId, beside, mark.side);
  return index === null ? null : { ...mark, moves: 'section', sectionId, index };
}

function sideOf(event: DragEvent): Side {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientY < box.top + box.height / 2 ? 'before' : 'after';
}
