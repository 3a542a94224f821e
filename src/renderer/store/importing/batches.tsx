import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { BatchItem } from '#contract/store-contract.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import form from '../parts/form.module.css';
import { changeStoreState, noFilters } from '../store-state.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../use-words.ts';
import { IssueList } from './issue-list.tsx';
import styles from './import-view.module.css';

/** Earlier imports: what came with each, its issues, and the way back. */
export function Batches() {
  const { importing: words } = useWords();
  const { value: batches } = useAnswer('batches', () => api.importBatches({}));
  const [undoing, setUndoing] = useState<BatchItem | null>(null);
  const [issues, setIssues] = useState<BatchItem | null>(null);
  return (
    <section className={styles.batches}>
      <h2>{words.batches}</h2>
      {batches?.length === 0 && <p className={styles.muted}>{words.noBatches}</p>}
      <ul>
        {batches?.map((batch) => (
          <li key={batch.batchId} data-batch={batch.batchId}>
            <button
              type="button"
              className={styles.batchName}
              title={batch.source}
              onClick={() =>
                changeStoreState({
                  view: 'indicators',
                  indicatorId: null,
                  text: '',
                  filters: { ...noFilters, batch: batch.batchId },
                })
              }
            >
              {batch.fileName}
            </button>
            <span className={styles.muted}>{batch.createdAt.slice(0, 10)}</span>
            <span className={styles.muted}>{words.done(batch.added, batch.revised, batch.unchanged)}</span>
            {batch.issues > 0 ? (
              <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setIssues(batch)}>
                {words.showIssues(batch.issues)}
              </Button>
            ) : (
              <span />
            )}
            {batch.undoneAt === null ? (
              <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setUndoing(batch)}>
                {words.undo}
              </Button>
            ) : (
              <span className={styles.muted}>{words.undone}</span>
            )}
          </li>
        ))}
      </ul>
      {undoing !== null && <UndoDialog batchId={undoing.batchId} close={() => setUndoing(null)} />}
      {issues !== null && <IssuesDialog batch={issues} close={() => setIssues(null)} />}
    </section>
  );
}

export function UndoDialog({ batchId, close }: { batchId: string; close: (undone: boolean) => void }) {
  const words = useWords();
  const { importing } = words;
  const undo = async () => {
    const answer = await api.importUndo({ batchId });
    if (!answer.ok) report(answer.failure);
    close(answer.ok);
  };
  return (
    <Modal
      opened
      onClose={() => close(false)}
      title={importing.undoQuestion}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <p className={form.about}>{importing.undoDetail}</p>
      <div className={form.actions}>
        <Button variant="default" onClick={() => close(false)}>
          {words.cancel}
        </Button>
        <Button onClick={() => void undo()}>{importing.undo}</Button>
      </div>
    </Modal>
  );
}

function IssuesDialog({ batch, close }: { batch: BatchItem; close: () => void }) {
  const words = useWords();
  const { value: issues } = useAnswer(batch.batchId, () => api.importIssues({ batchId: batch.batchId }));
  return (
    <Modal opened onClose={close} title={batch.fileName} size="xl" closeButtonProps={{ 'aria-label': words.close }}>
      <IssueList issues={issues ?? []} total={batch.issues} />
    </Modal>
  );
}
