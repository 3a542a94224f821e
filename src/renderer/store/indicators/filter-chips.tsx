import { IconX } from '@tabler/icons-react';
import type { BrowseFacets, NamedCount } from '#contract/store-contract.ts';
import { topicOf } from '#core/indicators/topics.ts';
import { api } from '#renderer/api.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { areaName } from '../area-name.ts';
import { changeStoreState, type Filters, noFilters, useStoreState } from '../store-state.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../use-words.ts';
import styles from './indicators-view.module.css';
import { statusName } from './status-name.ts';

/** What the list is narrowed to; each filter is taken away by itself, the import it came with too. */
export function FilterChips({ facets }: { facets: BrowseFacets | null }) {
  const words = useWords();
  const locale = useLocale();
  const filters = useStoreState((state) => state.filters);
  const named = (list: readonly NamedCount[] | undefined, id: string) => list?.find((one) => one.id === id)?.name ?? id;
  const topicName = (id: string) => (locale === 'en' ? topicOf(id)?.nameEn : undefined) ?? named(facets?.topics, id);
  const chip = (filter: keyof Filters, text: string) => (
    <Chip key={filter} filter={filter} text={text} clear={() => clear(filters, filter)} />
  );
  const { topic, area, year, status, source, batch } = filters;
  if (Object.values(filters).every((value) => value === null)) return null;
  return (
    <div className={styles.chips} role="group" aria-label={words.filters.active}>
      {topic !== null && chip('topic', topicName(topic))}
      {area !== null && chip('area', areaName(named(facets?.areas, area), locale))}
      {year !== null && chip('year', named(facets?.years, year))}
      {status !== null && chip('status', statusName(status, locale))}
      {source !== null && chip('source', named(facets?.sources, source))}
      {batch !== null && <BatchChip batchId={batch} clear={() => clear(filters, 'batch')} />}
      <button type="button" className={styles.clear} onClick={() => changeStoreState({ filters: noFilters })}>
        {words.filters.clear}
      </button>
    </div>
  );
}

function clear(filters: Filters, filter: keyof Filters): void {
  changeStoreState({ filters: { ...filters, [filter]: null } });
}

/** An import by the name of its file. */
function BatchChip({ batchId, clear }: { batchId: string; clear: () => void }) {
  const { value: batches } = useAnswer('batches', () => api.importBatches({}));
  const name = batches?.find((batch) => batch.batchId === batchId)?.fileName ?? '…';
  return <Chip filter="batch" text={name} clear={clear} />;
}

function Chip({ filter, text, clear }: { filter: keyof Filters; text: string; clear: () => void }) {
  const { filters } = useWords();
  return (
    <span className={styles.chip} title={text}>
      <em>{filters[filter]}</em>
      <span>{text}</span>
      <button type="button" aria-label={filters.remove(filters[filter], text)} onClick={clear}>
        <IconX size={12} aria-hidden />
      </button>
    </span>
  );
}
