import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './side-panel.module.css';

type SidePanelProps = { name: string; closeLabel: string; close: () => void; testId: string; children: ReactNode };

/** A column at the window's side that is opened and closed: its name, a cross, and what it holds. */
export function SidePanel({ name, closeLabel, close, testId, children }: SidePanelProps) {
  return (
    <aside className={styles.panel} aria-label={name} data-testid={testId}>
      <header className={styles.header}>
        <span>{name}</span>
        <CloseButton size="xs" aria-label={closeLabel} onClick={close} />
      </header>
      {children}
    </aside>
  );
}
