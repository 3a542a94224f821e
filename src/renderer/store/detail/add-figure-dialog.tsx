import { Autocomplete, Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { type AddDraft, changeStoreState, openIndicator, useStoreState } from '../store-state.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../use-words.ts';
import { factsOf, isComplete, noFacts } from './facts-draft.ts';
import { FactsFields } from './facts-fields.tsx';
import styles from '../parts/form.module.css';
import { TopicSelect } from '../parts/topic-select.tsx';

/** A figure by hand, with where it comes from: without a source it isn't stored. */
export function AddFigureDialog() {
  const words = useWords();
  const adding = useStoreState((state) => state.adding);
  const close = () => changeStoreState({ adding: null });
  return (
    <Modal
      opened={adding !== null}
      onClose={close}
      title={words.addTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {adding !== null && <AddForm start={adding} close={close} />}
    </Modal>
  );
}

const noSource = { title: '', publisher: '', datePublished: '', quote: '' };
const noKey: AddDraft = { name: '', topic: 'other', area: '', period: '' };

function AddForm({ start, close }: { start: Partial<AddDraft>; close: () => void }) {
  const words = useWords();
  const { fields } = words;
  const { value: choices } = useAnswer('choices', () => api.storeChoices({}));
  const [key, setKey] = useState({ ...noKey, ...start });
  const [facts, setFacts] = useState(noFacts);
  const [source, setSource] = useState(noSource);
  const { value: names } = useAnswer(key.name, () => api.storeSearch({ text: key.name, topic: null, limit: 8 }));
  const known = names?.find(({ name }) => name === key.name.trim()) ?? null;
  const complete =
    key.name.trim() !== '' &&
    key.area.trim() !== '' &&
    key.period.trim() !== '' &&
    isComplete(facts) &&
    source.title.trim() !== '';
  const save = async () => {
    const answer = await api.storeAdd({
      indicatorId: known?.indicatorId ?? null,
      ...key,
      facts: factsOf(facts),
      source,
    });
    if (!answer.ok) return report(answer.failure);
    close();
    openIndicator(answer.value.indicatorId, answer.value.area.name);
  };
  const text = (name: keyof typeof noSource, label: string, placeholder = '') => (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={source[name]}
      onChange={(event) => setSource({ ...source, [name]: event.currentTarget.value })}
    />
  );
  return (
    <div className={styles.form}>
      <div className={styles.two}>
        <Autocomplete
          label={fields.name}
          withAsterisk
          data-autofocus={start.name === undefined || undefined}
          data={[...new Set(names?.map(({ name }) => name))]}
          filter={({ options }) => options}
          value={key.name}
          onChange={(name) => setKey({ ...key, name })}
        />
        <TopicSelect
          topic={known?.topic ?? key.topic}
          disabled={known !== null}
          change={(topic) => setKey({ ...key, topic })}
        />
      </div>
      <div className={styles.two}>
        <Autocomplete
          label={fields.area}
          withAsterisk
          data={[...new Set(choices?.areas.map(({ name }) => name))]}
          value={key.area}
          onChange={(area) => setKey({ ...key, area })}
        />
        <TextInput
          label={fields.period}
          withAsterisk
          data-autofocus={start.name !== undefined || undefined}
          placeholder={fields.periodHint}
          value={key.period}
          onChange={(event) => setKey({ ...key, period: event.currentTarget.value })}
        />
      </div>
      <FactsFields draft={facts} change={(change) => setFacts((before) => ({ ...before, ...change }))} />
      <div className={styles.three}>
        <TextInput
          label={fields.sourceTitle}
          withAsterisk
          value={source.title}
          onChange={(event) => setSource({ ...source, title: event.currentTarget.value })}
        />
        {text('publisher', fields.publisher)}
        {text('datePublished', fields.published, fields.dateHint)}
      </div>
      <Textarea
        label={fields.quote}
        value={source.quote}
        autosize
        minRows={2}
        maxRows={5}
        onChange={(event) => setSource({ ...source, quote: event.currentTarget.value })}
      />
      <div className={styles.actions}>
        <Button variant="default" onClick={close}>
          {words.cancel}
        </Button>
        <Button disabled={!complete} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
