import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { BrowseQuery } from '#contract/store-contract.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { changeStoreState, openIndicator, useStoreState } from '../store-state.ts';
import { useWords } from '../use-words.ts';
import { IndicatorRow } from './indicator-row.tsx';
import styles from './indicator-table.module.css';
import type { Browse } from './use-browse-pages.ts';

const rowHeight = 36;

/** All indicators of a query; only the rows in sight exist. Arrows, Page, Home and End move, Enter opens. */
export function IndicatorTable({ browse, queryKey }: { browse: Browse; queryKey: string }) {
  const words = useWords();
  const locale = useLocale();
  const table = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const total = browse.total ?? 0;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => body.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (total > 0) browse.want(first, last);
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
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((body.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ...{ ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -total, End: total },
    };
    const step = steps[event.key];
    if (event.key === 'Enter') open(active);
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
      <Head />
      <div ref={body} className={styles.body} role="presentation">
        <div className={styles.rows} role="presentation" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => (
            <IndicatorRow
              key={index}
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

function Head() {
  const { columns } = useWords();
  return (
    <div className={styles.head} role="row" aria-rowindex={1}>
      <SortButton sort="name" label={columns.name} />
      <SortButton sort="topic" label={columns.topic} className={styles.topic} />
      <span role="columnheader" className={styles.right}>
        {columns.latest}
      </span>
      <span role="columnheader" className={styles.right}>
        {columns.growth}
      </span>
      <SortButton sort="latest" label={columns.period} />
      <span role="columnheader">{columns.area}</span>
      <span role="columnheader">{columns.trend}</span>
      <span role="columnheader">{columns.source}</span>
      <SortButton sort="observations" label={columns.observations} className={styles.right} />
    </div>
  );
}

function SortButton({
  sort,
  label,
  className,
}: {
  sort: BrowseQuery['sort'];
  label: string;
  className?: string | undefined;
}) {
  const current = useStoreState((state) => state.sort);
  const descending = useStoreState((state) => state.descending);
  const on = current === sort;
  const press = () => {
    // Names begin with A, dates and numbers with the newest and most; a third press returns to the usual order.
    const start = sort !== 'name' && sort !== 'topic';
    if (!on) changeStoreState({ sort, descending: start });
    else if (descending === start) changeStoreState({ descending: !start });
    else changeStoreState({ sort: 'relevance', descending: false });
  };
  return (
    <span role="columnheader" className={className} aria-sort={on ? (descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" aria-pressed={on} onClick={press}>
        {label}
        {on && <span aria-hidden>{descending ? '↓' : '↑'}</span>}
      </button>
    </span>
  );
}
