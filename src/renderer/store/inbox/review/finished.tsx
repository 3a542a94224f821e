import { Button } from '@mantine/core';
import { IconCircleCheck, IconPresentation } from '@tabler/icons-react';
import type { InboxItem } from '#contract/inbox-contract.ts';
import { EmptyState } from '#renderer/ui/parts/empty-state.tsx';
import { changeStoreState, showSource } from '../../store-state.ts';
import { useWords } from '../../use-words.ts';
import { makeSlides } from '../text-actions.ts';
import { useInbox } from '../inbox-state.ts';
import styles from './candidate-list.module.css';
import { countItems } from './filter-items.ts';

/** Nothing is left to decide: what can be done with what was accepted. */
export function Finished({ items }: { items: readonly InboxItem[] }) {
  const { inbox: words } = useWords();
  const sourceId = useInbox((state) => state.text?.sourceId ?? null);
  const { accepted } = countItems(items);
  return (
    <EmptyState
      icon={<IconCircleCheck size={36} stroke={1.2} aria-hidden />}
      title={words.allDecided}
      hint={accepted === 0 ? words.noneAccepted : words.allDecidedHint(accepted)}
    >
      {accepted > 0 && (
        <div className={styles.finished}>
          <Button leftSection={<IconPresentation size={15} aria-hidden />} onClick={() => void makeSlides()}>
            {words.slides}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              if (sourceId !== null) showSource(sourceId);
            }}
          >
            {words.inStore}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => changeStoreState({ view: 'care' })}>
            {words.exporting}
          </Button>
        </div>
      )}
    </EmptyState>
  );
}
