import type { IndicatorDetail } from '#contract/store-contract.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { api } from '#renderer/api.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../use-words.ts';
import styles from './detail-view.module.css';

/** What is aimed at, and which slides of recent briefings show the indicator. */
export function TargetsAndUses({ detail }: { detail: IndicatorDetail }) {
  const { detail: words } = useWords();
  const locale = useLocale();
  const { indicatorId, targets } = detail;
  const { value: uses } = useAnswer(indicatorId, () => api.storeUses({ indicatorId }));
  return (
    <div className={styles.extra}>
      <section>
        <h2>{words.targets}</h2>
        {targets.length === 0 && <p className={styles.muted}>{words.noTargets}</p>}
        <ul>
          {targets.map(({ id, period, printed, unit, nature, baselineValue, baselinePeriod }) => (
            <li key={id}>
              {printPeriod(period, locale)} <b>{printed.includes(unit) ? printed : `${printed}${unit}`}</b>
              {nature !== null && (
                <span className={styles.chip}>{nature === 'binding' ? words.binding : words.expected}</span>
              )}
              {baselineValue !== null && (
                <span className={styles.muted}>
                  {' '}
                  {words.baseline(printPeriod(baselinePeriod ?? '', locale), baselineValue)}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.uses}</h2>
        {uses?.length === 0 && <p className={styles.muted}>{words.noUses}</p>}
        <ul>
          {uses?.map(({ deck, slide, title }) => (
            <li key={`${deck} ${slide}`}>
              {words.slide(deck, slide)} <span className={styles.muted}>{title}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
