import { Select, Textarea, TextInput } from '@mantine/core';
import { observationStatuses, qualifiers } from '#core/indicators/observation.ts';
import { statusWords } from '#core/indicators/status-words.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';
import type { FactsDraft } from './facts-draft.ts';
import styles from './form.module.css';

type Props = { draft: FactsDraft; change: (change: Partial<FactsDraft>) => void };

/** The fields of what a figure says; used to revise one and to add one. */
export function FactsFields({ draft, change }: Props) {
  const { fields, qualifiers: qualifierWords } = useWords();
  const locale = useLocale();
  return (
    <>
      <div className={styles.three}>
        <TextInput
          label={fields.value}
          value={draft.value}
          inputMode="decimal"
          onChange={(event) => change({ value: event.currentTarget.value })}
        />
        <TextInput
          label={fields.unit}
          value={draft.unit}
          onChange={(event) => change({ unit: event.currentTarget.value })}
        />
        <Select
          label={fields.qualifier}
          data={qualifiers.map((value) => ({ value, label: qualifierWords[value] }))}
          value={draft.qualifier}
          onChange={(value) => change({ qualifier: qualifiers.find((known) => known === value) ?? 'exact' })}
        />
      </div>
      <div className={styles.three}>
        <TextInput
          label={fields.growth}
          value={draft.growthPercent}
          inputMode="decimal"
          onChange={(event) => change({ growthPercent: event.currentTarget.value })}
        />
        <TextInput
          label={fields.basis}
          value={draft.growthBasis}
          onChange={(event) => change({ growthBasis: event.currentTarget.value })}
        />
        <Select
          label={fields.status}
          data={observationStatuses.map((value) => ({ value, label: statusWords[locale][value] }))}
          value={draft.status}
          onChange={(value) => change({ status: observationStatuses.find((known) => known === value) ?? 'normal' })}
        />
      </div>
      <Textarea
        label={fields.note}
        value={draft.note}
        autosize
        minRows={1}
        maxRows={3}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  );
}
