import { IconFileText } from '@tabler/icons-react';
import type { InboxEntry } from '#contract/inbox-contract.ts';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/ui/parts/empty-state.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useWords } from '../../use-words.ts';
import { beginText } from '../text-actions.ts';
import { useInbox } from '../inbox-state.ts';
import styles from './text-list.module.css';

/** The texts read before, newest first, with what was decided of each. */
export function TextList() {
  const { inbox: words } = useWords();
  const reading = useInbox((state) => state.reading !== null);
  const { value: texts } = useAnswer('inbox-texts', () => api.inboxTexts({}));
  return (
    <section className={styles.texts} aria-label={words.texts}>
      <h2>
        {words.texts} {texts !== null && texts.length > 0 && <span>{texts.length}</span>}
      </h2>
      {texts?.length === 0 && (
        <EmptyState
          icon={<IconFileText size={32} stroke={1.2} aria-hidden />}
          title={words.noTexts}
          hint={words.noTextsHint}
        />
      )}
      <ul>
        {texts?.map((entry) => (
          <li key={entry.sourceId}>
            <button
              type="button"
              disabled={reading}
              aria-label={words.open(entry.title || words.untitled)}
              onClick={() => void beginText(() => api.inboxOpen({ sourceId: entry.sourceId }))}
            >
              <Entry entry={entry} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry }: { entry: InboxEntry }) {
  const { inbox: words } = useWords();
  const { title, publisher, datePublished, addedAt, counts } = entry;
  const states = [
    ['new', counts.new],
    ['accepted', counts.accepted + counts.edited],
    ['rejected', counts.rejected + counts.merged],
  ] as const;
  return (
    <>
      <b>{title || words.untitled}</b>
      <span>
        {[publisher, datePublished, words.addedOn(addedAt.slice(0, 10))].filter((text) => text !== '').join(' · ')}
      </span>
      <span className={styles.counts}>
        {states.map(([state, count]) => (
          <em key={state} data-state={state} data-zero={count === 0 || undefined}>
            {words.stateCounts[state]} {count}
          </em>
        ))}
      </span>
    </>
  );
}
