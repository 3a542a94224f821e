import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { perform } from '#renderer/commands/commands.ts';
import { keepMine, takeTheirs } from '#renderer/commands/outside-changes.ts';
import { isDirty } from '#renderer/document/document-store.ts';
import { useDocument } from '../state/current-document.ts';
import { useView } from '../state/view-store.ts';
import styles from './file-banner.module.css';

/** Tells that someone else changed or removed the file, and stays until a person decides what to keep. */
export function FileBanner() {
  const { t } = useTranslation();
  const state = useView((view) => view.fileState);
  const name = useDocument((document) => document.name);
  const unsaved = useDocument(isDirty);
  if (state === 'same') return null;
  const gone = state === 'gone';
  return (
    <div className={styles.banner} role="alert" data-testid="file-banner" data-state={state}>
      <IconAlertTriangle className={styles.icon} size={18} stroke={1.7} aria-hidden />
      <p className={styles.text}>
        <strong>{t(gone ? 'file.gone' : 'file.changed', { name })}</strong>{' '}
        {t(gone ? 'file.goneHint' : unsaved ? 'file.changedHintUnsaved' : 'file.changedHint')}
      </p>
      <div className={styles.actions}>
        {gone ? (
          <Button size="xs" onClick={() => perform('save')}>
            {t('file.saveAgain')}
          </Button>
        ) : (
          <>
            <Button size="xs" variant={unsaved ? 'default' : 'filled'} onClick={() => void takeTheirs()}>
              {t('file.takeTheirs')}
            </Button>
            <Button size="xs" variant="default" onClick={() => void keepMine()}>
              {t('file.keepMine')}
            </Button>
          </>
        )}
        <Button size="xs" variant="default" onClick={() => perform('save-as')}>
          {t('command.save-as')}…
        </Button>
      </div>
    </div>
  );
}
