import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DialogName } from '../../state/view-store.ts';
import { closeDialog, Dialog } from '../dialog.tsx';
import styles from './briefing-dialog.module.css';

type DialogProps = { name: DialogName; title: string; testId: string; children: ReactNode };

/** Where a deck is made: what a person decides at the left, what comes of it at the right. */
export function BriefingDialog({ name, title, testId, children }: DialogProps) {
  return (
    <Dialog
      name={name}
      title={title}
      size="min(1140px, 100%)"
      padding={0}
      yOffset={20}
      classNames={{ header: styles.header ?? '' }}
      data-testid={testId}
    >
      {children}
    </Dialog>
  );
}

type FormProps = {
  fields: ReactNode;
  preview: ReactNode;
  busy: boolean;
  ready: boolean; // there is something to make
  create: () => void;
  testId: string; // of the button that makes it
};

export function BriefingForm({ fields, preview, busy, ready, create, testId }: FormProps) {
  const { t } = useTranslation();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) create();
      }}
    >
      <div className={styles.fields}>{fields}</div>
      <div className={styles.preview}>{preview}</div>
      <div className={styles.buttons}>
        <Button variant="default" onClick={closeDialog}>
          {t('newDeck.cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={!ready} data-testid={testId}>
          {t('newDeck.create')}
        </Button>
      </div>
    </form>
  );
}
