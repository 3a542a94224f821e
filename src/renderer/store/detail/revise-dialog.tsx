import { Button, Modal, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { revisionReasons } from '#contract/store-contract.ts';
import { printArea } from '#core/indicators/area.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';
import { draftOf, factsOf, isComplete } from './facts-draft.ts';
import { FactsFields } from './facts-fields.tsx';
import styles from '../parts/form.module.css';

/** A new vintage of a figure, with its reason; the old one stays in the history. */
export function ReviseDialog({ point, close }: { point: ObservationSnapshot; close: () => void }) {
  const words = useWords();
  const locale = useLocale();
  const [draft, setDraft] = useState(() => draftOf(point));
  const [reason, setReason] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const code = revisionReasons.find((known) => known === reason);
  const save = async () => {
    if (code === undefined) return;
    const answer = await api.storeRevise({ observationId: point.id, facts: factsOf(draft), reason: code, comment });
    if (answer.ok) close();
    else report(answer.failure);
  };
  return (
    <Modal opened onClose={close} title={words.reviseTitle} size="lg" closeButtonProps={{ 'aria-label': words.close }}>
      <div className={styles.form}>
        <p className={styles.about}>
          {point.indicatorName} · {printArea(point.area, locale)} · {printPeriodOf(point, locale)}
        </p>
        <FactsFields draft={draft} change={(change) => setDraft((before) => ({ ...before, ...change }))} />
        <div className={styles.two}>
          <Select
            label={words.reason}
            withAsterisk
            data={revisionReasons.map((value) => ({ value, label: words.reasons[value] }))}
            value={reason}
            onChange={setReason}
          />
          <Textarea
            label={words.fields.comment}
            value={comment}
            autosize
            minRows={1}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
        </div>
        <div className={styles.actions}>
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button disabled={code === undefined || !isComplete(draft)} onClick={() => void save()}>
            {words.save}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
