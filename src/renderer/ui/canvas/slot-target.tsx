import type { BlockKind } from '#core/deck/deck.ts';
import type { Frame } from '#core/geometry/geometry.ts';
import { perform } from '#renderer/commands/commands.ts';
import { beginDrag } from '../dragging/dragged.ts';
import type { MenuPlace } from '../parts/command-menu.tsx';
import { cellAt } from '../text-editing/cell-at.ts';
import { changeView } from '../state/view-store.ts';
import { documentStore } from '../state/current-document.ts';
import styles from './slot-target.module.css';

type SlotTargetProps = {
  slideId: string;
  slot: string;
  frame: Frame;
  scale: number;
  selected: boolean;
  troubled: boolean;
  name: string;
  placeholder: string | null;
  empty?: boolean;
  block?: BlockKind | null; // what stands there and can be dragged to another slot
  openMenu: (place: MenuPlace) => void;
};

const around = 4; // pixels between content and outline

/** Selects on click, edits on double click or Enter; outlined while selected or pointed at. */
export function SlotTarget(props: SlotTargetProps) {
  const {
    slideId,
    slot,
    frame,
    scale,
    selected,
    troubled,
    name,
    placeholder,
    empty = false,
    block = null,
    openMenu,
  } = props;
  const select = () => documentStore().select({ slideIds: [slideId], slot });
  return (
    <button
      type="button"
      className={styles.target}
      style={{
        left: frame.x * scale - around,
        top: frame.y * scale - around,
        width: frame.width * scale + 2 * around,
        height: frame.height * scale + 2 * around,
      }}
      aria-label={name}
      aria-pressed={selected}
      data-slot={slot}
      data-selected={selected || undefined}
      data-troubled={troubled || undefined}
      data-empty={empty || undefined}
      draggable={block !== null}
      onDragStart={(event) => block !== null && beginDrag(event, { kind: 'block', slideId, slot, block }, name)}
      onClick={select}
      // Keys act on what has the focus; a pointer selects by its click.
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && select()}
      onContextMenu={(event) => {
        event.preventDefault();
        select();
        openMenu({ x: event.clientX, y: event.clientY });
      }}
      onDoubleClick={(event) => {
        select();
        const cell = cellAt(event.clientX, event.clientY);
        if (cell === null) perform('edit-text');
        else changeView({ editing: { slideId, slot, cell } });
      }}
    >
      {placeholder !== null && (
        <span className={styles.placeholder} style={{ fontSize: Math.max(11, 20 * scale) }}>
          {placeholder}
        </span>
      )}
    </button>
  );
}
