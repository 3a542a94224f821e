import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { InboxItem } from '#contract/inbox-contract.ts';
import { useWords } from '../../use-words.ts';
import { changeInbox, looking, useInbox } from '../inbox-state.ts';
import styles from './filter-bar.module.css';
import { countItems, filterNames } from './filter-items.ts';

/** Which candidates are listed, and how many are left. */
export function FilterBar({ items }: { items: readonly InboxItem[] }) {
  const { inbox: words } = useWords();
  const filter = useInbox((state) => state.filter);
  const search = useInbox((state) => state.search);
  const counts = countItems(items);
  const decided = counts.all - counts.open;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') changeInbox({ search: '' });
    if (!['Escape', 'Enter', 'ArrowDown'].includes(event.key)) return;
    event.currentTarget.blur();
    document.querySelector<HTMLElement>('article[aria-current="true"]')?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.bar}>
      <div className={styles.progress} aria-hidden>
        <span style={{ width: `${counts.all === 0 ? 0 : (decided / counts.all) * 100}%` }} />
      </div>
      <div className={styles.line}>
        <div className={styles.filters} role="toolbar" aria-label={words.candidates}>
          {filterNames.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={filter === name}
              data-filter={name}
              data-zero={counts[name] === 0 || undefined}
              onClick={() => changeInbox({ filter: name, doing: looking })}
            >
              {words.filters[name]} <b>{counts[name]}</b>
            </button>
          ))}
        </div>
        <TextInput
          className={styles.search}
          data-inbox-search
          leftSection={<IconSearch size={14} aria-hidden />}
          aria-label={words.search}
          placeholder={words.searchShort}
          value={search}
          onChange={(event) => changeInbox({ search: event.currentTarget.value.slice(0, 100) })}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}
