import { type DragEvent, useCallback, useState } from 'react';
import type { SlidePlace } from '#renderer/commands/move-step.ts';
import { documentStore } from '../state/current-document.ts';

/** Our own type, so that nothing else that is dragged over the navigator counts. */
const slideType = 'application/x-danxia-slides';

/** Where dragged slides would go: beside a slide, or to the start of a section. */
export type DropTarget = { key: string; side: 'before' | 'after'; place: SlidePlace };

export function useSlideDrag() {
  const [target, setTarget] = useState<DropTarget | null>(null);

  const start = useCallback((slideId: string, event: DragEvent) => {
    const { selection } = documentStore().getState();
    if (!selection.slideIds.includes(slideId)) documentStore().select({ slideIds: [slideId], slot: null });
    event.dataTransfer.setData(slideType, slideId);
    event.dataTransfer.effectAllowed = 'move';
  }, []);

  const overSlide = useCallback((slideId: string, event: DragEvent) => {
    if (!event.dataTransfer.types.includes(slideType)) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    const side = event.clientY < box.top + box.height / 2 ? 'before' : 'after';
    const place = placeBeside(slideId, side);
    if (place !== null)
      setTarget((old) => (old?.key === slideId && old.side === side ? old : { key: slideId, side, place }));
  }, []);

  const overSection = useCallback((sectionId: string, event: DragEvent) => {
    if (!event.dataTransfer.types.includes(slideType)) return;
    event.preventDefault();
    setTarget((old) =>
      old?.key === sectionId ? old : { key: sectionId, side: 'after', place: { sectionId, index: 0 } },
    );
  }, []);

  const clear = useCallback(() => setTarget(null), []);

  const drop = useCallback(
    (event: DragEvent) => {
      if (target === null || !event.dataTransfer.types.includes(slideType)) return;
      event.preventDefault();
      const { selection } = documentStore().getState();
      documentStore().run('moveSlides', { slideIds: selection.slideIds, ...target.place }, { select: selection });
      setTarget(null);
    },
    [target],
  );

  return { target, start, overSlide, overSection, drop, clear };
}

function placeBeside(slideId: string, side: 'before' | 'after'): SlidePlace | null {
  for (const section of documentStore().getState().deck.sections) {
    const index = section.slides.findIndex((slide) => slide.id === slideId);
    if (index !== -1) return { sectionId: section.id, index: side === 'before' ? index : index + 1 };
  }
  return null;
}
