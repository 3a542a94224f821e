import { Button, TextInput } from '@mantine/core';
import { IconFileImport, IconPlus, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/ui/parts/empty-state.tsx';
import { changeStoreState, useStoreState } from '../store-state.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../use-words.ts';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filters.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import styles from './indicators-view.module.css';
import { useBrowsePages } from './use-browse-pages.ts';

/** Every indicator of the store: topics and filters on the left, the table with its search on the right. */
export function IndicatorsView() {
  const words = useWords();
  const { text, filters, sort, descending } = useStoreState();
  const { value: facets } = useAnswer('facets', () => api.storeFacets({}));
  const query = { text, ...filters, sort, descending };
  const browse = useBrowsePages(query);
  return (
    <div className={styles.view}>
      <FilterPanel facets={facets} />
      <section className={styles.list}>
        <div className={styles.bar}>
          <SearchBox />
          <span className={styles.counts} aria-live="polite">
            {countsOf(words, facets, browse.total)}
          </span>
          <Button
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => changeStoreState({ adding: {} })}
          >
            {words.addByHand}
          </Button>
        </div>
        <FilterChips facets={facets} />
        {browse.total === 0 ? (
          <div className={styles.fill}>
            {facets?.indicators === 0 ? (
              <EmptyState title={words.emptyStore} hint={words.emptyStoreHint}>
                <Button
                  leftSection={<IconFileImport size={15} aria-hidden />}
                  onClick={() => changeStoreState({ view: 'importing' })}
                >
                  {words.importNow}
                </Button>
              </EmptyState>
            ) : (
              <EmptyState title={words.nothingFound} hint={words.nothingFoundHint} />
            )}
          </div>
        ) : (
          <IndicatorTable browse={browse} queryKey={JSON.stringify(query)} />
        )}
      </section>
    </div>
  );
}

function countsOf(
  words: ReturnType<typeof useWords>,
  facets: { indicators: number; observations: number } | null,
  total: number | null,
): string {
  if (facets === null || total === null) return words.loading;
  return total === facets.indicators ? words.counts(facets.indicators, facets.observations) : words.found(total);
}

/** Ctrl+F and / come here from anywhere in the list; down goes on into the table. */
const SearchBox = memo(function SearchBox() {
  const words = useWords();
  const text = useStoreState((state) => state.text);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      const find = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey);
      if (!find && (event.key !== '/' || typing)) return;
      if (useStoreState.getState().view !== 'indicators' || document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      flushSync(() => changeStoreState({ indicatorId: null })); // a hidden field takes no focus
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') changeStoreState({ text: '' });
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    document.querySelector<HTMLElement>('[role="grid"]')?.focus();
    event.preventDefault();
  };
  return (
    <TextInput
      ref={input}
      className={styles.search}
      leftSection={<IconSearch size={15} aria-hidden />}
      placeholder={words.search}
      aria-label={words.searchName}
      value={text}
      onChange={(event) => changeStoreState({ text: event.currentTarget.value.slice(0, 200) })}
      onKeyDown={onKeyDown}
    />
  );
});
