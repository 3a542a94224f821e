import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { perform } from '#renderer/commands/commands.ts';
import styles from './history-panel.module.css';
import { StepList } from './step-list.tsx';

/** What was done in this session, in the inspector's place: every step can be gone back to, and forward again. */
export function HistoryPanel() {
  const { t } = useTranslation();
  return (
    <aside className={styles.panel} aria-label={t('history.name')} data-testid="history-panel">
      <header className={styles.header}>
        <span>{t('history.name')}</span>
        <CloseButton size="xs" aria-label={t('history.close')} onClick={() => perform('toggle-history')} />
      </header>
      <StepList />
    </aside>
  );
}
