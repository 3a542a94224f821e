import type { Finding } from '#core/validation/finding.ts';
import { columnLetters } from '#core/tables/grid.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';
import styles from './import-view.module.css';

type Props = { issues: readonly Finding[]; total: number; look?: (place: { row: number; column: number }) => void };

const shown = 300;

/** What is wrong, by row and column, with what would repair it. A place that can be looked at is a button. */
export function IssueList({ issues, total, look }: Props) {
  const { importing: words, checks } = useWords();
  const locale = useLocale();
  if (issues.length === 0) return <p className={styles.muted}>{words.noIssues}</p>;
  return (
    <ul className={styles.issues}>
      {issues.slice(0, shown).map(({ rule, severity, place, message, suggestion }, index) => {
        const cell =
          place === null || place.row === null
            ? words.whole
            : `${place.column === null ? '' : columnLetters(place.column - 1)}${place.row}`;
        const row = place?.row ?? null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no id and never move.
          <li key={index}>
            <span className={styles.severity} data-severity={severity}>
              {checks.severities[severity]}
            </span>
            {row === null || look === undefined ? (
              <span className={styles.cell}>{cell}</span>
            ) : (
              <button type="button" className={styles.cell} onClick={() => look({ row, column: place?.column ?? 1 })}>
                {cell}
              </button>
            )}
            <span title={checks.rule(rule)}>
              {message[locale]}
              {suggestion !== null && <em>{suggestion[locale]}</em>}
            </span>
          </li>
        );
      })}
      {total > Math.min(issues.length, shown) && (
        <li className={styles.muted}>{words.moreIssues(total - Math.min(issues.length, shown))}</li>
      )}
    </ul>
  );
}
