import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import styles from '../parts/form.module.css';
import { useWords } from '../use-words.ts';

type Props = { observationId: string; vintage: number; rule: number; close: () => void };

/** Dismisses a finding of one vintage, with the reason that is kept. */
export function DismissDialog({ observationId, vintage, rule, close }: Props) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const dismiss = async () => {
    const answer = await api.storeDismiss({ observationId, vintage, rule, reason: reason.trim() });
    if (answer.ok) close();
    else report(answer.failure);
  };
  return (
    <Modal opened onClose={close} title={words.checks.dismissTitle} closeButtonProps={{ 'aria-label': words.close }}>
      <div className={styles.form}>
        <Textarea
          label={words.checks.dismissReason}
          withAsterisk
          data-autofocus
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={styles.actions}>
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button disabled={reason.trim() === ''} onClick={() => void dismiss()}>
            {words.checks.dismiss}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
