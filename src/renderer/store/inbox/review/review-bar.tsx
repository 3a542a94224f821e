import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowLeft, IconChecks, IconPencil, IconPresentation } from '@tabler/icons-react';
import type { InboxText } from '#contract/inbox-contract.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { showSource } from '../../store-state.ts';
import { useWords } from '../../use-words.ts';
import { undo } from '../decide-actions.ts';
import { leaveText, makeSlides } from '../text-actions.ts';
import { changeInbox } from '../inbox-state.ts';
import { countItems } from './filter-items.ts';
import styles from './review-bar.module.css';

/** Which text is reviewed, how much is left, and what can be done with all of it. */
export function ReviewBar({ text }: { text: InboxText }) {
  const { inbox: words } = useWords();
  const locale = useLocale();
  const counts = countItems(text.items);
  const from = [text.publisher || words.noPublisher, text.datePublished || words.noDate].join(' · ');
  const last = text.undo?.[locale] ?? null;
  return (
    <header className={styles.bar}>
      <ActionIcon aria-label={words.back} title={words.back} onClick={leaveText}>
        <IconArrowLeft size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
      <div className={styles.about}>
        <h1 title={text.title}>{text.title || words.untitled}</h1>
        <button type="button" aria-label={`${words.about} ${from}`} onClick={() => changeInbox({ dialog: 'about' })}>
          <span>{from}</span>
          <IconPencil size={13} stroke={1.6} aria-hidden />
        </button>
      </div>
      <span className={styles.left}>{words.left(counts.open, counts.all)}</span>
      <Tooltip label={last === null ? words.nothingToUndo : words.undoOf(last)}>
        <Button
          variant="default"
          className={styles.undo}
          leftSection={<IconArrowBackUp size={15} aria-hidden />}
          disabled={last === null}
          aria-label={last === null ? words.undo : words.undoOf(last)}
          onClick={() => void undo()}
        >
          <span className={styles.last}>{last === null ? words.undo : words.undoOf(last)}</span>
          <span className={styles.short}>{words.undo}</span>
        </Button>
      </Tooltip>
      <Button
        variant="default"
        leftSection={<IconChecks size={15} aria-hidden />}
        disabled={counts.open === 0}
        onClick={() => changeInbox({ dialog: 'accept-all' })}
      >
        {words.acceptAll}
      </Button>
      {counts.accepted > 0 && (
        <Button variant="subtle" color="gray" onClick={() => showSource(text.sourceId)}>
          {words.inStore}
        </Button>
      )}
      <Tooltip label={words.slidesNeed} disabled={counts.accepted > 0}>
        <Button
          leftSection={<IconPresentation size={15} aria-hidden />}
          disabled={counts.accepted === 0}
          onClick={() => void makeSlides()}
        >
          {words.slides}
        </Button>
      </Tooltip>
    </header>
  );
}
