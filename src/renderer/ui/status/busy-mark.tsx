import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBusyWith } from '../state/busy.ts';
import styles from './status-bar.module.css';

/** What takes longer than an instant; the place is there for screen readers before anything is said in it. */
export function BusyMark() {
  const { t } = useTranslation();
  const task = useBusyWith();
  return (
    <span className={styles.busy} role="status" data-testid="busy">
      {task !== null && (
        <>
          <Loader size={13} aria-hidden />
          {t(`status.${task}`)}
        </>
      )}
    </span>
  );
}
