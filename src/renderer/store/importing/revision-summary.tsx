import type { ImportPreview } from '#contract/store-contract.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';
import styles from './import-view.module.css';

/** Which stored figures a file changes, the largest changes first. */
export function RevisionSummary({ preview, kind }: { preview: ImportPreview; kind: 'revisions' | 'conflicts' }) {
  const { importing: words } = useWords();
  const locale = useLocale();
  const { revisions, conflicts } = preview;
  const cells = kind === 'revisions' ? revisions.cells : conflicts;
  const percent = (value: number | null) => (value === null ? '—' : value.toFixed(2));
  return (
    <>
      <p className={styles.lead}>
        {kind === 'revisions'
          ? `${words.revisionsOf(revisions.changed, revisions.common)}${words.changeBy(percent(revisions.medianPercent), percent(revisions.maxPercent))}`
          : words.conflictsOf(preview.summary.conflicts)}
      </p>
      <table className={styles.revisions}>
        <tbody>
          {cells.map((cell) => (
            <tr key={`${cell.indicator} ${cell.area} ${cell.period} ${cell.unit}`}>
              <td>{cell.indicator}</td>
              <td>{cell.area}</td>
              <td>{printPeriod(cell.period, locale)}</td>
              <td className={styles.old}>{cell.old}</td>
              <td>
                <b>{cell.new}</b> {cell.unit}
              </td>
              <td>
                {cell.changePercent === null
                  ? ''
                  : `${cell.changePercent > 0 ? '+' : ''}${cell.changePercent.toFixed(2)}%`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
