import { Button, Progress, Textarea } from '@mantine/core';
import { IconFileText, IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { longestText } from '#contract/inbox-contract.ts';
import { failure } from '#contract/result.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { Key } from '../../parts/key.tsx';
import { useStoreState } from '../../store-state.ts';
import { useWords } from '../../use-words.ts';
import type { InboxWords } from '../../words-inbox-zh-cn.ts';
import { changeDraft, noDraft, useInbox } from '../inbox-state.ts';
import { beginText, cancelReading, readDraft } from '../text-actions.ts';
import { SourceFields } from './source-fields.tsx';
import styles from './start-page.module.css';
import { TextList } from './text-list.tsx';

const longest = 60_000; // characters a text field stays quick with; of longer texts the beginning is shown
const beginning = 3_000;

/** A text to read: pasted or from a file, with where it is from. Beside it the texts read before. */
export function StartPage() {
  const words = useWords();
  const { inbox } = words;
  const draft = useInbox((state) => state.draft);
  const reading = useInbox((state) => state.reading !== null);
  usePastedText(inbox);
  const long = draft.text.length > longest;
  return (
    <div className={styles.page}>
      <section className={styles.paste} aria-label={inbox.pasteTitle}>
        <h1>{inbox.pasteTitle}</h1>
        <p className={styles.hint}>{inbox.pasteHint}</p>
        <div className={styles.text}>
          {long ? (
            <div className={styles.long}>{draft.text.slice(0, beginning)}…</div>
          ) : (
            <Textarea
              aria-label={inbox.text}
              placeholder={inbox.textPlaceholder}
              classNames={{ root: styles.area, wrapper: styles.area, input: styles.input }}
              value={draft.text}
              disabled={reading}
              onChange={(event) => changeDraft({ text: event.currentTarget.value })}
            />
          )}
          {draft.text !== '' && (
            <p className={styles.count}>
              {inbox.characters(printCount(draft.text.length))}
              {long && ` · ${inbox.longText}`}
              <button type="button" disabled={reading} onClick={() => changeDraft(noDraft)}>
                <IconX size={13} aria-hidden />
                {inbox.clear}
              </button>
            </p>
          )}
        </div>
        <SourceFields source={draft} change={changeDraft} disabled={reading} />
        {reading ? (
          <Reading />
        ) : (
          <div className={styles.buttons}>
            <Button
              size="sm"
              disabled={draft.text.trim() === ''}
              rightSection={<Key>Ctrl+Enter</Key>}
              onClick={() => void readDraft()}
            >
              {inbox.read}
            </Button>
            <Button
              size="sm"
              variant="default"
              leftSection={<IconFileText size={16} aria-hidden />}
              onClick={() => void beginText(() => api.inboxChoose({}))}
            >
              {inbox.choose}
            </Button>
            <span className={styles.kinds}>{inbox.fileKinds}</span>
          </div>
        )}
      </section>
      <TextList />
    </div>
  );
}

function Reading() {
  const words = useWords();
  const { inbox } = words;
  const progress = useInbox((state) => state.reading);
  const { read = 0, total = 0 } = progress ?? {};
  return (
    <div className={styles.reading} aria-live="polite">
      <span>{total === 0 ? inbox.reading : inbox.readOf(printCount(read), printCount(total))}</span>
      <Progress value={total === 0 ? 100 : (read / total) * 100} animated={total === 0} aria-label={inbox.reading} />
      <Button variant="default" onClick={cancelReading}>
        {words.cancel}
      </Button>
    </div>
  );
}

function printCount(characters: number): string {
  return characters.toLocaleString('en-US');
}

/** A text pasted anywhere on the page goes into the field; Ctrl+Enter reads it. */
function usePastedText(words: InboxWords): void {
  useEffect(() => {
    const read = (event: KeyboardEvent) => {
      const submits = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
      if (submits && useStoreState.getState().view === 'inbox') void readDraft();
    };
    const paste = (event: ClipboardEvent) => {
      const { text: open, reading } = useInbox.getState();
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      const field = event.target instanceof HTMLInputElement;
      const area = event.target instanceof HTMLTextAreaElement;
      if (field || open !== null || reading !== null || useStoreState.getState().view !== 'inbox') return;
      // A long text would make the field slow: it is taken as a whole.
      if (pasted.trim() === '' || (area && pasted.length <= longest)) return;
      event.preventDefault();
      if (pasted.length <= longestText) return changeDraft({ text: pasted });
      const detail = words.characters(printCount(pasted.length));
      report(failure('text-too-large', { name: words.text, detail }).failure);
    };
    window.addEventListener('paste', paste);
    window.addEventListener('keydown', read);
    return () => {
      window.removeEventListener('paste', paste);
      window.removeEventListener('keydown', read);
    };
  }, [words]);
}
