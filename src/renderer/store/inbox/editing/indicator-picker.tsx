import { Autocomplete, Select } from '@mantine/core';
import { useState } from 'react';
import type { InboxItem } from '#contract/inbox-contract.ts';
import { api } from '#renderer/api.ts';
import styles from '../../parts/form.module.css';
import { useAnswer } from '../../use-answer.ts';
import { useWords } from '../../use-words.ts';
import type { EditDraft } from './edit-draft.ts';

type Props = {
  item: InboxItem;
  draft: EditDraft;
  change: (changes: Partial<EditDraft>) => void;
};

const makeNew = '+';

/** The name, with those of the store as suggestions, and the indicator it belongs to: one that was met, found, or new. */
export function IndicatorPicker({ item, draft, change }: Props) {
  const { fields, inbox: words, withCount } = useWords();
  const [search, setSearch] = useState('');
  const { value: byName } = useAnswer(`name ${draft.name}`, () => find(draft.name));
  const { value: bySearch } = useAnswer(`indicator ${search}`, () => find(search));
  const options = new Map<string, string>();
  for (const { indicatorId, name, score } of item.matches) {
    options.set(indicatorId, score < 1 ? `${name} · ${words.score(Math.round(score * 100))}` : name);
  }
  for (const { indicatorId, name, observations } of [...(bySearch ?? []), ...(byName ?? [])]) {
    if (!options.has(indicatorId)) options.set(indicatorId, withCount(name, observations));
  }
  const { stored, indicatorId } = item;
  if (indicatorId !== null && !options.has(indicatorId)) {
    options.set(indicatorId, stored?.indicatorName ?? item.candidate.name);
  }
  const data = [{ value: makeNew, label: words.makeNew }, ...[...options].map(([value, label]) => ({ value, label }))];
  return (
    <div className={styles.two}>
      <Autocomplete
        label={fields.name}
        autoFocus
        openOnFocus={false}
        data={[...new Set(byName?.map(({ name }) => name))]}
        filter={({ options: found }) => found}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <Select
        label={words.indicator}
        data={data}
        searchable
        openOnFocus={false}
        filter={({ options: found }) => found}
        searchValue={search}
        onSearchChange={setSearch}
        value={draft.indicatorId ?? makeNew}
        onChange={(value) => change({ indicatorId: value === makeNew || value === null ? null : value })}
      />
    </div>
  );
}

function find(text: string) {
  return api.storeSearch({ text: text.slice(0, 200), topic: null, limit: 8 });
}
