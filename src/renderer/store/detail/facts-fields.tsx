import { Select, Textarea, TextInput } from '@mantine/core';
import { qualifiers } from '#core/indicators/observation.ts';
import { useWords } from '../use-words.ts';
import type { FactsDraft } from './facts-draft.ts';
import styles from '../parts/form.module.css';
import { StatusSelect } from '../parts/status-select.tsx';

type Props = { draft: FactsDraft; change: (change: Partial<FactsDraft>) => void };

/** The fields of what a figure says; used to revise one and to add one. */
export function FactsFields({ draft, change }: Props) {
  const { fields, qualifiers: qualifierWords } = useWords();
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
        <StatusSelect status={draft.status} change={(status) => change({ status })} />
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
