import type { ReactNode } from 'react';
import styles from './app.module.css';
import { useRecoveryStatus } from './use-recovery-status.ts';

/** The window's outermost element. It follows the recovery copy by itself, so that no part of the window is drawn for that. */
export function AppFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.app} data-testid="editor" data-recovery={useRecoveryStatus()}>
      {children}
    </div>
  );
}
