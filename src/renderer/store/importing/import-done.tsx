import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportOutcome } from '#contract/store-contract.ts';
import { EmptyState } from '#renderer/ui/parts/empty-state.tsx';
import { changeStoreState, noFilters } from '../store-state.ts';
import { useWords } from '../use-words.ts';
import { Batches, UndoDialog } from './batches.tsx';
import { forgetImport } from './import-state.ts';
import styles from './import-view.module.css';

/** What an import did, and the way back. */
export function ImportDone({ outcome }: { outcome: ImportOutcome }) {
  const { importing: words } = useWords();
  const [undoing, setUndoing] = useState(false);
  const { added, revised, unchanged } = outcome.summary;
  const show = () => {
    changeStoreState({
      view: 'indicators',
      indicatorId: null,
      text: '',
      filters: { ...noFilters, batch: outcome.batchId },
    });
    forgetImport();
  };
  return (
    <section className={styles.intro}>
      <EmptyState
        icon={<IconCircleCheck size={36} stroke={1.2} aria-hidden />}
        title={words.done(added, revised, unchanged)}
      >
        <div className={styles.buttons}>
          <Button onClick={show}>{words.show}</Button>
          <Button variant="default" onClick={forgetImport}>
            {words.again}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => setUndoing(true)}>
            {words.undo}
          </Button>
        </div>
      </EmptyState>
      <Batches />
      {undoing && (
        <UndoDialog
          batchId={outcome.batchId}
          close={(undone) => {
            setUndoing(false);
            if (undone) forgetImport();
          }}
        />
      )}
    </section>
  );
}
