import { facetsOf } from '#core/indicators/facets.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './fact-trace.module.css';

/** Where a number comes from: its value as printed, area, period, source, and the words that state it. */
export function FactTrace({ fact, facet }: { fact: ObservationSnapshot; facet?: Facet }) {
  const locale = useLocale();
  const shown = facet ?? facetsOf(fact)[0];
  return (
    <>
      <div className={styles.name}>
        {fact.area.shortName} {fact.shortName}{' '}
        <span className={styles.value}>
          {shown === undefined ? '' : printFigure(fact, shown, { unit: true, sign: 'plus' }, locale)}
        </span>
      </div>
      <p className={styles.line}>
        {printPeriodOf(fact, locale)} · {fact.source.publisher} {fact.source.title}{' '}
        <span className={styles.date}>{fact.source.datePublished}</span>
      </p>
      {fact.quotation.text !== '' && <p className={styles.line}>“{fact.quotation.text}”</p>}
    </>
  );
}
