import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownBlocks } from '#renderer/commands/inserting/drop-actions.ts';
import { draggedOver, useDragged } from '../dragging/dragged.ts';
import styles from './drop-layer.module.css';
import { offerDrop } from './offer-drop.ts';

/** Beside the slots indicators go onto a slide of their own; so does the first drop in a deck without slides. */
export function useNewSlideDrop() {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        const taken = draggedOver(event, 'indicators') !== null && !event.defaultPrevented;
        if (taken) event.preventDefault();
        setOver(taken);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        const dragged = draggedOver(event, 'indicators');
        setOver(false);
        if (dragged === null || event.defaultPrevented) return;
        event.preventDefault();
        void offerDrop(ownBlocks, dragged.indicators, null, { x: event.clientX, y: event.clientY });
      },
    },
  };
}

export function NewSlideHint({ over }: { over: boolean }) {
  const { t } = useTranslation();
  const dragged = useDragged();
  if (dragged?.kind !== 'indicators') return null;
  return (
    <div className={styles.newSlide} data-over={over || undefined}>
      <span>{t('drop.newSlide')}</span>
    </div>
  );
}
