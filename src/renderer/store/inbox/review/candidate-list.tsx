import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { InboxItem } from '#contract/inbox-contract.ts';
import { EmptyState } from '#renderer/ui/parts/empty-state.tsx';
import { useWords } from '../../use-words.ts';
import { CandidateCard } from '../card/candidate-card.tsx';
import { useInbox } from '../inbox-state.ts';
import { select } from '../select-actions.ts';
import styles from './candidate-list.module.css';
import { Finished } from './finished.tsx';

const cardHeight = 96; // of most; the current one is taller

/** The candidates of the filter; only those in sight exist. */
export function CandidateList({ shown, items }: { shown: readonly InboxItem[]; items: readonly InboxItem[] }) {
  const { inbox: words } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const current = useInbox((state) => state.current);
  const doing = useInbox((state) => state.doing);
  const filter = useInbox((state) => state.filter);
  const deciding = useInbox((state) => state.deciding);
  const target = doing.kind === 'merging' ? doing.into : null;
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    getItemKey: (index) => shown[index]?.candidateId ?? index,
    overscan: 6,
  });
  const listed = shown.some(({ candidateId }) => candidateId === current);
  const first = shown[0]?.candidateId ?? null;
  useEffect(() => {
    // What is looked at is in the list: no key decides what nobody sees.
    if (!listed) select(first);
  }, [listed, first]);
  const here = shown.findIndex(({ candidateId }) => candidateId === (target ?? current));
  useEffect(() => {
    if (here >= 0) virtual.scrollToIndex(here, { align: 'auto' });
  }, [here, virtual]);
  if (shown.length === 0) {
    if (items.length === 0) {
      return (
        <div className={styles.empty}>
          <EmptyState title={words.nothingFound} hint={words.nothingFoundHint} />
        </div>
      );
    }
    const finished = filter === 'open' && items.every(({ state }) => state !== 'new');
    return (
      <div className={styles.empty}>
        {finished ? <Finished items={items} /> : <EmptyState title={words.noneInFilter} />}
      </div>
    );
  }
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.rows} aria-label={words.candidates} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const item = shown[index];
          if (item === undefined) return null;
          const isCurrent = item.candidateId === current;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              aria-setsize={shown.length}
              aria-posinset={index + 1}
              data-index={index}
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
            >
              <CandidateCard
                item={item}
                current={isCurrent}
                doing={isCurrent ? doing : null}
                target={item.candidateId === target}
                deciding={deciding.has(item.candidateId)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
