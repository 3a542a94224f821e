import styles from './key.module.css';

/** The key that does what it stands beside. */
export function Key({ children }: { children: string | number }) {
  return <kbd className={styles.key}>{children}</kbd>;
}
