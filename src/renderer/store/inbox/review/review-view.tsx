import { useMemo } from 'react';
import type { InboxText } from '#contract/inbox-contract.ts';
import { useWords } from '../../use-words.ts';
import { AboutDialog } from '../dialogs/about-dialog.tsx';
import { AcceptAllDialog } from '../dialogs/accept-all-dialog.tsx';
import { ShortcutsDialog } from '../dialogs/shortcuts-dialog.tsx';
import { changeInbox, useInbox } from '../inbox-state.ts';
import { SourcePane } from '../source/source-pane.tsx';
import { CandidateList } from './candidate-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterItems } from './filter-items.ts';
import { HintLine } from './hint-line.tsx';
import { ReviewBar } from './review-bar.tsx';
import styles from './review-view.module.css';
import { useFreshText } from './use-fresh-text.ts';
import { useReviewKeys } from './use-review-keys.ts';

/** A text beside the figures found in it; each is decided by a person. */
export function ReviewView({ text }: { text: InboxText }) {
  const { inbox: words } = useWords();
  const filter = useInbox((state) => state.filter);
  const search = useInbox((state) => state.search);
  const dialog = useInbox((state) => state.dialog);
  const shown = useMemo(() => filterItems(text.items, filter, search), [text.items, filter, search]);
  useReviewKeys();
  useFreshText();
  return (
    <section className={styles.review} aria-label={text.title || words.untitled}>
      <ReviewBar text={text} />
      {text.openedBefore && <p className={styles.before}>{words.openedBefore}</p>}
      {text.publisher === '' && text.datePublished === '' && text.items.length > 0 && (
        <p className={styles.missing}>
          {words.noSource}
          <button type="button" onClick={() => changeInbox({ dialog: 'about' })}>
            {words.addSource}
          </button>
        </p>
      )}
      <div className={styles.halves}>
        <SourcePane key={text.sourceId} text={text} />
        <div className={styles.right}>
          <FilterBar items={text.items} />
          <CandidateList shown={shown} items={text.items} />
        </div>
      </div>
      <HintLine />
      {dialog === 'about' && <AboutDialog text={text} />}
      {dialog === 'accept-all' && <AcceptAllDialog items={text.items} />}
      {dialog === 'shortcuts' && <ShortcutsDialog />}
    </section>
  );
}
