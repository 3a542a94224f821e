import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '#core/deck/deck.ts';
import { templates } from '#core/layout/templates.ts';
import { canMoveBlock, dropActions } from '#renderer/commands/inserting/drop-actions.ts';
import { type Dragged, useDragged } from '../dragging/dragged.ts';
import { documentStore } from '../state/current-document.ts';
import styles from './drop-layer.module.css';
import { offerDrop } from './offer-drop.ts';

type DropLayerProps = { slide: Slide; scale: number };

/** While something is dragged: the slots of the slide that take it, and what would come of it there. */
export function DropLayer({ slide, scale }: DropLayerProps) {
  const { t } = useTranslation();
  const dragged = useDragged();
  const [over, setOver] = useState<string | null>(null);
  if (dragged === null) return null;
  const slots = templates[slide.template].slots.filter(({ name }) => takes(slide, name, dragged));

  const drop = (slot: string, event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(null);
    if (dragged.kind === 'block') {
      const select = { slideIds: [slide.id], slot };
      documentStore().run('moveBlock', { slideId: slide.id, from: dragged.slot, to: slot }, { select });
    } else if (dragged.kind === 'indicators') {
      const place = { slideId: slide.id, slot };
      void offerDrop(dropActions(slide, slot), dragged.indicators, place, { x: event.clientX, y: event.clientY });
    }
  };

  return (
    <div className={styles.layer}>
      {slots.map(({ name, frame }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: keyboards insert with the drawer's buttons and the clipboard.
        <div
          key={name}
          className={styles.slot}
          style={{
            left: frame.x * scale,
            top: frame.y * scale,
            width: frame.width * scale,
            height: frame.height * scale,
          }}
          data-drop-slot={name}
          data-over={over === name || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            event.stopPropagation();
            setOver(name);
          }}
          onDragLeave={() => setOver((old) => (old === name ? null : old))}
          onDrop={(event) => drop(name, event)}
        >
          <span className={styles.label}>{t(`drop.${labelOf(slide, name, dragged)}`)}</span>
        </div>
      ))}
    </div>
  );
}

function takes(slide: Slide, slot: string, dragged: Dragged): boolean {
  if (dragged.kind === 'indicators') return dropActions(slide, slot).length > 0;
  return dragged.kind === 'block' && dragged.slideId === slide.id && canMoveBlock(slide, dragged.slot, slot);
}

function labelOf(slide: Slide, slot: string, dragged: Dragged) {
  const filled = slide.blocks[slot] !== undefined;
  if (dragged.kind === 'block') return filled ? 'swap' : 'move';
  const [first, second] = dropActions(slide, slot);
  return second === undefined && first !== undefined ? first : 'choose';
}
