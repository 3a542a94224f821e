import { TextInput } from '@mantine/core';
import type { TextSourceWords } from '#contract/inbox-contract.ts';
import { useWords } from '../../use-words.ts';
import styles from './source-fields.module.css';

type Props = {
  source: TextSourceWords;
  change: (change: Partial<TextSourceWords>) => void;
  disabled: boolean; // while it is read with them
};

/** Title, publisher, date and address of a text. */
export function SourceFields({ source, change, disabled }: Props) {
  const { inbox: words, fields } = useWords();
  return (
    <div className={styles.fields}>
      <TextInput
        className={styles.title}
        label={words.title}
        placeholder={words.fromText}
        disabled={disabled}
        value={source.title}
        onChange={(event) => change({ title: event.currentTarget.value.slice(0, 500) })}
      />
      <TextInput
        label={words.publisher}
        placeholder={words.fromText}
        disabled={disabled}
        value={source.publisher}
        onChange={(event) => change({ publisher: event.currentTarget.value.slice(0, 500) })}
      />
      <TextInput
        label={words.published}
        placeholder={fields.dateHint}
        disabled={disabled}
        value={source.datePublished}
        onChange={(event) => change({ datePublished: event.currentTarget.value.slice(0, 10) })}
      />
      <TextInput
        label={words.url}
        disabled={disabled}
        value={source.url}
        onChange={(event) => change({ url: event.currentTarget.value.slice(0, 500) })}
      />
    </div>
  );
}
