import { Autocomplete, Button, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { InboxItem } from '#contract/inbox-contract.ts';
import { api } from '#renderer/api.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import form from '../../parts/form.module.css';
import { StatusSelect } from '../../parts/status-select.tsx';
import { TopicSelect } from '../../parts/topic-select.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useWords } from '../../use-words.ts';
import { saveEdit } from '../decide-actions.ts';
import { changeInbox, looking } from '../inbox-state.ts';
import { draftOf, type EditDraft, editOf, wrongFields } from './edit-draft.ts';
import styles from './edit-form.module.css';
import { IndicatorPicker } from './indicator-picker.tsx';

/** A candidate's facts in its place in the list; Enter saves, Ctrl+Enter also accepts, Esc leaves it as it was. */
export function EditForm({ item, create }: { item: InboxItem; create: boolean }) {
  const words = useWords();
  const { fields, inbox } = words;
  const locale = useLocale();
  const { value: choices } = useAnswer('choices', () => api.storeChoices({}));
  const [before] = useState(() => draftOf(item, locale));
  const [draft, setDraft] = useState<EditDraft>(() => (create ? { ...before, indicatorId: null } : before));
  const change = (changes: Partial<EditDraft>) => setDraft((now) => ({ ...now, ...changes }));
  const wrong = wrongFields(draft, before);
  const cancel = () => changeInbox({ doing: looking });
  const save = (andAccept: boolean) => {
    if (wrong.length > 0) return;
    void saveEdit(item, editOf(draft, before), andAccept);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const listOpen = (event.target as Element).getAttribute('aria-expanded') === 'true';
    if (event.key === 'Escape' && !listOpen) cancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const text = (name: 'value' | 'unit' | 'qualifier' | 'growthPercent' | 'changePoints', label: string) => (
    <TextInput
      label={label}
      value={draft[name]}
      error={wrong.includes(name) ? inbox.badNumber : undefined}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <form className={`${form.form} ${styles.compact}`} onSubmit={submit} onKeyDown={onKeyDown} aria-label={inbox.edit}>
      <IndicatorPicker item={item} draft={draft} change={change} />
      <div className={form.three}>
        {text('value', fields.value)}
        {text('unit', fields.unit)}
        {text('qualifier', inbox.qualifier)}
      </div>
      <div className={form.three}>
        <TextInput
          label={fields.period}
          value={draft.period}
          error={wrong.includes('period') ? inbox.badPeriod : undefined}
          onChange={(event) => change({ period: event.currentTarget.value })}
        />
        <Autocomplete
          label={fields.area}
          limit={30}
          data={[...new Set(choices?.areas.map(({ name }) => name))]}
          value={draft.area}
          onChange={(area) => change({ area })}
        />
        <StatusSelect status={draft.status} change={(status) => change({ status })} />
      </div>
      <div className={form.three}>
        {text('growthPercent', inbox.growth)}
        {text('changePoints', inbox.change)}
        {draft.indicatorId === null && <TopicSelect topic={draft.topic} change={(topic) => change({ topic })} />}
      </div>
      <blockquote className={styles.quotation}>{item.candidate.quote}</blockquote>
      <div className={styles.actions}>
        <Button type="submit" variant="default" disabled={wrong.length > 0}>
          {inbox.save}
        </Button>
        <Button disabled={wrong.length > 0} onClick={() => save(true)}>
          {inbox.saveAndAccept}
        </Button>
        <Button variant="subtle" color="gray" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
