import { Select } from '@mantine/core';
import { topics } from '#core/indicators/topics.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';

type Props = { topic: string; disabled?: boolean; change: (topic: string) => void };

/** The topic of an indicator, by its id. */
export function TopicSelect({ topic, disabled = false, change }: Props) {
  const { fields } = useWords();
  const locale = useLocale();
  return (
    <Select
      label={fields.topic}
      data={topics.map(({ id, nameZh, nameEn }) => ({ value: id, label: locale === 'en' ? nameEn : nameZh }))}
      value={topic}
      disabled={disabled}
      onChange={(id) => change(id ?? 'other')}
    />
  );
}
