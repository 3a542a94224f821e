import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { openIndicator, useStoreState } from '../store-state.ts';
import { useWords } from '../use-words.ts';
import { IndicatorRow } from './indicator-row.tsx';
import styles from './indicator-table.module.css';
import { TableHead } from './table-head.tsx';
import type { Browse } from './use-browse-pages.ts';

const rowHeight = 36;
const beyond = 6; // rows above and below those in sight
const ahead = 100; // rows whose figures are asked for before they come in sight

/** All indicators of a query; only the rows in sight exist. Arrows, Page, Home and End move, Enter opens. */
export function IndicatorTable({ browse, queryKey }: { browse: Browse; queryKey: string }) {
  const words = useWords();
  const locale = useLocale();
  const table = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const total = browse.total ?? 0;
  // As many rows as ever stood here at once: a row that leaves on one side is the one that comes on the other.
  const slots = useRef(0);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => body.current,
    estimateSize: () => rowHeight,
    rangeExtractor: ({ startIndex, endIndex, count }) => {
      slots.current = Math.min(Math.max(slots.current, endIndex - startIndex + 1 + 2 * beyond), count);
      const from = Math.max(0, Math.min(startIndex - beyond, count - slots.current));
      return Array.from({ length: slots.current }, (_, place) => from + place);
    },
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    // A page ahead: its rows then come in sight one by one instead of all at once.
    if (total > 0) browse.want(Math.max(0, first - ahead), Math.min(total - 1, last + ahead));
  }, [browse, first, last, total]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query begins at its top.
  useEffect(() => {
    setActive(0);
    body.current?.scrollTo({ top: 0 });
  }, [queryKey]);

  const listed = useStoreState((state) => state.indicatorId === null && state.view === 'indicators');
  // From an indicator's page back to its row.
  useEffect(() => {
    if (listed && document.activeElement === document.body) table.current?.focus({ preventScroll: true });
  }, [listed]);

  const open = (index: number) => {
    const row = browse.rowAt(index);
    if (row !== null) openIndicator(row.indicatorId, row.latest?.area);
  };
  // Enter right after the last letter means what that letter finds.
  const waiting = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answer is there.
  useEffect(() => {
    if (!browse.settled || !waiting.current) return;
    waiting.current = false;
    open(0);
  }, [browse.settled]);
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((body.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ...{ ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -total, End: total },
    };
    const step = steps[event.key];
    waiting.current = event.key === 'Enter' && !browse.settled;
    if (event.key === 'Enter' && browse.settled) open(active);
    else if (step !== undefined && total > 0) {
      const next = Math.min(total - 1, Math.max(0, active + step));
      setActive(next);
      virtual.scrollToIndex(next);
      event.preventDefault();
    }
  };
  const onClick = (event: MouseEvent) => {
    const row = (event.target as Element).closest('[data-index]');
    if (row === null) return;
    const index = Number(row.getAttribute('data-index'));
    setActive(index);
    open(index);
  };

  return (
    <div
      ref={table}
      className={styles.table}
      role="grid"
      aria-label={words.views.indicators}
      aria-rowcount={total + 1}
      aria-activedescendant={total > 0 ? `indicator-row-${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <TableHead />
      <div ref={body} className={styles.body} role="presentation">
        <div className={styles.rows} role="presentation" style={{ height: virtual.getTotalSize() }}>
          {(virtual.isScrolling ? inSlots(items, slots.current) : items).map(({ index, start }) => (
            <IndicatorRow
              key={index % slots.current}
              row={browse.rowAt(index)}
              index={index}
              top={start}
              active={index === active}
              locale={locale}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/**
 * Rows under the turning wheel, each in its slot: it keeps its place in the document then. A row that is moved there is
 * laid out anew, and the garbage of old layouts holds up frames. At rest the document has the table's order, which is
 * read aloud.
 */
function inSlots(items: readonly VirtualItem[], slots: number): VirtualItem[] {
  return [...items].sort((left, right) => (left.index % slots) - (right.index % slots));
}
