import type { ChartKind } from '#core/scene/chart-spec.ts';
import styles from './chart-kind-choice.module.css';

/** A chart kind in 28 × 20 pixels; the icon set has no pictures that tell these eight apart. */
export function ChartKindGlyph({ kind }: { kind: ChartKind }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
      <Drawing kind={kind} />
    </svg>
  );
}

function Drawing({ kind }: { kind: ChartKind }) {
  switch (kind) {
    case 'column':
      return <path className={styles.fill} d="M3 10h5v9H3zM11.5 5h5v14h-5zM20 1h5v18h-5z" />;
    case 'bar':
      return <path className={styles.fill} d="M2 1h24v4.6H2zM2 7.7h17v4.6H2zM2 14.4h10V19H2z" />;
    case 'stacked-column':
      return (
        <>
          <path className={styles.fill} d="M3 13h5v6H3zM11.5 11h5v8h-5zM20 9h5v10h-5z" />
          <path className={styles.pale} d="M3 8h5v4H3zM11.5 4.5h5V10h-5zM20 1h5v7h-5z" />
        </>
      );
    case 'line':
      return <path className={styles.stroke} d="M2 16l7-6 6 3 10-10" />;
    case 'area':
      return (
        <>
          <path className={styles.pale} d="M2 16l7-6 6 3L26 3v16H2z" />
          <path className={styles.stroke} d="M2 16l7-6 6 3L26 3" />
        </>
      );
    case 'pie':
      return (
        <>
          <path className={styles.pale} d="M13 10V1a9 9 0 1 0 7.8 13.5z" />
          <path className={styles.fill} d="M15 1v8l7.2 4.2A9 9 0 0 0 15 1z" />
        </>
      );
    case 'doughnut':
      return (
        <>
          <circle className={styles.ring} cx="14" cy="10" r="7" />
          <path className={styles.arc} d="M14 3a7 7 0 0 1 6.5 9.6" />
        </>
      );
    case 'combo':
      return (
        <>
          <path className={styles.pale} d="M3 12h5v7H3zM11.5 9h5v10h-5zM20 6h5v13h-5z" />
          <path className={styles.stroke} d="M3 9l9-4 4 2 9-6" />
        </>
      );
  }
}
