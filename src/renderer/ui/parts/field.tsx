import type { ReactNode } from 'react';
import styles from './field.module.css';

/** A group of settings under a small heading; `aside` stands at the heading's end. */
export function Group({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.group} aria-label={title}>
      <header className={styles.heading}>
        <h3>{title}</h3>
        {aside}
      </header>
      {children}
    </section>
  );
}

/** A name on the left and its control on the right. */
export function Row({ label, htmlFor, children }: { label: string; htmlFor?: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={htmlFor}>
        {label}
      </label>
      <div className={styles.control}>{children}</div>
    </div>
  );
}

export function Hint({ children }: { children: ReactNode }) {
  return <p className={styles.hint}>{children}</p>;
}
