import { Button, Group as Line, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecoveredFile } from '#contract/document-contract.ts';
import { discardRecovered, openRecovered } from '#renderer/commands/open-document.ts';
import { useLocale } from '../state/use-locale.ts';
import { useView } from '../state/view-store.ts';
import { closeDialog, Dialog } from './dialog.tsx';
import styles from './recovery-dialog.module.css';

/** Offers what a crash left behind. Closing it decides nothing: the copies are offered again at the next start. */
export function RecoveryDialog() {
  const { t } = useTranslation();
  const recovered = useView((view) => view.recovered);
  return (
    <Dialog name="recovery" title={t('recovery.title')} size={520} data-testid="recovery-dialog">
      <Stack gap="md">
        <Text size="sm" c="var(--ink-muted)">
          {t('recovery.explain')}
        </Text>
        <ul className={styles.list}>
          {recovered.map((file, index) => (
            <Recovered key={file.documentId} file={file} first={index === 0} />
          ))}
        </ul>
        <Line justify="flex-end">
          <Button variant="default" onClick={closeDialog}>
            {t('recovery.later')}
          </Button>
        </Line>
      </Stack>
    </Dialog>
  );
}

function Recovered({ file, first }: { file: RecoveredFile; first: boolean }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [sure, setSure] = useState(false);
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(file.changedAt),
  );
  return (
    <li className={styles.file}>
      <div className={styles.text}>
        <span className={styles.name}>{file.name === '' ? t('toolbar.untitled') : file.name}</span>
        <span className={styles.time}>{t('recovery.changed', { time })}</span>
      </div>
      <Button
        variant="subtle"
        color={sure ? 'vermilion' : 'gray'}
        onClick={() => (sure ? void discardRecovered(file.documentId) : setSure(true))}
        onBlur={() => setSure(false)}
        data-testid="recovery-discard"
      >
        {sure ? t('recovery.confirm') : t('recovery.discard')}
      </Button>
      <Button
        data-autofocus={first || undefined}
        onClick={() => void openRecovered(file.documentId)}
        data-testid="recovery-open"
      >
        {t('recovery.open')}
      </Button>
    </li>
  );
}
