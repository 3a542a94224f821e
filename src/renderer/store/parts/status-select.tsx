import { Select } from '@mantine/core';
import { type ObservationStatus, observationStatuses } from '#core/indicators/observation.ts';
import { statusWords } from '#core/indicators/status-words.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';

type Props = { status: ObservationStatus; change: (status: ObservationStatus) => void };

/** Whether a figure is final, provisional, planned. */
export function StatusSelect({ status, change }: Props) {
  const { fields } = useWords();
  const locale = useLocale();
  return (
    <Select
      label={fields.status}
      data={observationStatuses.map((value) => ({ value, label: statusWords[locale][value] }))}
      value={status}
      onChange={(value) => change(observationStatuses.find((known) => known === value) ?? 'normal')}
    />
  );
}
