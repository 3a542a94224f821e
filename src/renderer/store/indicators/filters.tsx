import { Select } from '@mantine/core';
import { memo } from 'react';
import type { BrowseFacets, NamedCount } from '#contract/store-contract.ts';
import { observationStatuses } from '#core/indicators/observation.ts';
import { topicOf } from '#core/indicators/topics.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { areaName } from '../area-name.ts';
import { changeStoreState, type Filters, useStoreState } from '../store-state.ts';
import { useWords } from '../use-words.ts';
import styles from './indicators-view.module.css';
import { statusName } from './status-name.ts';

/**
 * The topics as a list that is always in sight, the other filters as selects; all of them combine. Rows that arrive in
 * the table leave it as it is: printing it again takes longer than the table does.
 */
export const FilterPanel = memo(function FilterPanel({ facets }: { facets: BrowseFacets | null }) {
  const words = useWords();
  const locale = useLocale();
  const filters = useStoreState((state) => state.filters);
  const set = (change: Partial<Filters>) => changeStoreState({ filters: { ...filters, ...change } });
  const topics = (facets?.topics ?? []).filter(({ count }) => count > 0);
  const topicName = ({ id, name }: NamedCount) => (locale === 'en' ? (topicOf(id)?.nameEn ?? name) : name);
  return (
    <aside className={styles.filters} aria-label={words.filters.topic}>
      <div className={styles.topics} role="group" aria-label={words.filters.topic}>
        <TopicButton
          label={words.all}
          count={facets?.indicators ?? 0}
          on={filters.topic === null}
          press={() => set({ topic: null })}
        />
        {topics.map((topic) => (
          <TopicButton
            key={topic.id}
            label={topicName(topic)}
            count={topic.count}
            on={filters.topic === topic.id}
            press={() => set({ topic: filters.topic === topic.id ? null : topic.id })}
          />
        ))}
      </div>
      <FilterSelect
        label={words.filters.area}
        options={facets?.areas.map((area) => ({ ...area, name: areaName(area.name, locale) }))}
        value={filters.area}
        choose={(area) => set({ area })}
      />
      <FilterSelect
        label={words.filters.year}
        options={facets?.years}
        value={filters.year}
        choose={(year) => set({ year })}
      />
      <FilterSelect
        label={words.filters.status}
        options={facets?.statuses.map((status) => ({ ...status, name: statusName(status.id, locale) }))}
        value={filters.status}
        choose={(id) => set({ status: observationStatuses.find((status) => status === id) ?? null })}
      />
      <FilterSelect
        label={words.filters.source}
        options={facets?.sources}
        value={filters.source}
        choose={(source) => set({ source })}
      />
    </aside>
  );
});

type TopicProps = { label: string; count: number; on: boolean; press: () => void };

function TopicButton({ label, count, on, press }: TopicProps) {
  return (
    <button type="button" className={styles.topic} aria-pressed={on} onClick={press}>
      <span>{label}</span>
      <span className={styles.topicCount}>{count}</span>
    </button>
  );
}

type SelectProps = {
  label: string;
  options: readonly NamedCount[] | undefined;
  value: string | null;
  choose: (id: string | null) => void;
};

function FilterSelect({ label, options = [], value, choose }: SelectProps) {
  const words = useWords();
  return (
    <Select
      label={label}
      placeholder={words.all}
      data={options.map(({ id, name, count }) => ({ value: id, label: words.withCount(name, count) }))}
      value={value}
      onChange={choose}
      clearable
      searchable={options.length > 12}
      limit={200}
      disabled={options.length === 0}
      nothingFoundMessage={words.none}
    />
  );
}
