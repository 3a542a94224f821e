import { chartKindDefinitions } from '#core/chart/chart-kinds.ts';
import type { ChartKind } from '#core/scene/chart-spec.ts';
import styles from './chart-kind-choice.module.css';

/** A chart kind in 28 × 20 pixels; the icon set has no pictures that tell the kinds apart. */
export function ChartKindGlyph({ kind }: { kind: ChartKind }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
      {chartKindDefinitions[kind].glyph.map(({ paint, path }) => (
        <path key={path} className={styles[paint]} d={path} />
      ))}
    </svg>
  );
}
