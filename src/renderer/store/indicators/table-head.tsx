import type { BrowseQuery } from '#contract/store-contract.ts';
import { changeStoreState, useStoreState } from '../store-state.ts';
import { useWords } from '../use-words.ts';
import styles from './indicator-table.module.css';

/** The columns; a press on a name sorts by it. */
export function TableHead() {
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
