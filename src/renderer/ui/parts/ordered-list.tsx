import { ActionIcon } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beginDrag, draggedOver } from '../dragging/dragged.ts';
import styles from './ordered-list.module.css';

type OrderedListProps = {
  names: readonly string[]; // of the items, for whoever cannot see them
  move: (from: number, to: number) => void; // `to` is the place after it was taken out
  children: (index: number, handle: ReactNode) => ReactNode; // the item, with its handle where it belongs
};

/** A list whose items are put in order by dragging their handle, or by the arrow keys on it; the focus goes with the item. */
export function OrderedList({ names, move, children }: OrderedListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const [drop, setDrop] = useState<{ index: number; side: 'before' | 'after' } | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  useEffect(() => {
    if (focused === null) return;
    list.current?.querySelectorAll<HTMLButtonElement>(':scope > li [data-handle]')[focused]?.focus();
    setFocused(null);
  }, [focused]);

  const step = (from: number, to: number) => {
    if (to < 0 || to >= names.length) return;
    move(from, to);
    setFocused(to);
  };
  const draggedFrom = (event: DragEvent) => {
    const row = draggedOver(event, 'row');
    return row?.list === id ? row.index : null;
  };
  const over = (index: number, event: DragEvent) => {
    if (draggedFrom(event) === null) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    const side = event.clientY < box.top + box.height / 2 ? 'before' : 'after';
    setDrop((old) => (old?.index === index && old.side === side ? old : { index, side }));
  };
  const dropped = (event: DragEvent) => {
    const from = draggedFrom(event);
    if (from === null || drop === null) return;
    event.preventDefault();
    const place = drop.side === 'before' ? drop.index : drop.index + 1;
    const to = place > from ? place - 1 : place;
    setDrop(null);
    if (to !== from) move(from, to);
  };
  const handle = (index: number) =>
    names.length < 2 ? null : (
      <ActionIcon
        size={22}
        className={styles.handle}
        draggable
        data-handle
        aria-label={t('order.handle', { name: names[index] ?? '' })}
        aria-describedby={`${id}-keys`}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          step(index, event.key === 'ArrowUp' ? index - 1 : index + 1);
        }}
        onDragStart={(event) => beginDrag(event, { kind: 'row', list: id, index })}
        onDragEnd={() => setDrop(null)}
      >
        <IconGripVertical size={14} stroke={1.6} aria-hidden />
      </ActionIcon>
    );
  return (
    <>
      <span id={`${id}-keys`} hidden>
        {t('order.keys')}
      </span>
      <ul ref={list} className={styles.list}>
        {names.map((_, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: items may be alike; their place is what tells them apart.
            key={index}
            data-drop={drop?.index === index ? drop.side : undefined}
            onDragOver={(event) => over(index, event)}
            onDrop={dropped}
          >
            {children(index, handle(index))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The items with one of them elsewhere. */
export function reordered<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from];
  if (item === undefined) return [...items];
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
