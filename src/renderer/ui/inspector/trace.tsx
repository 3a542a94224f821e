import { useTranslation } from 'react-i18next';
import type { Block, Run } from '#core/deck/deck.ts';
import { figuresOfBlock } from '#core/deck/find.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import { Hint } from '../parts/field.tsx';
import { useDeck } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './inspector.module.css';

const most = 24;

/** Where each number comes from: value as printed, period, source and the words that state it. */
export function Trace({ block, runs }: { block?: Block; runs?: readonly Run[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { snapshots } = useDeck();
  const references = [
    ...(block === undefined ? [] : figuresOfBlock(block)),
    ...(runs ?? []).flatMap((run) => (run.kind === 'figure' ? [run.figure] : [])),
  ];
  const ids = [...new Set(references.map((reference) => reference.observationId))].slice(0, most);
  const shown = ids.flatMap((id) => snapshots[id] ?? []);
  if (shown.length === 0) return <Hint>{t('inspector.traceEmpty')}</Hint>;
  return (
    <ul className={styles.trace}>
      {shown.map((fact) => {
        const [facet] = facetsOf(fact);
        return (
          <li key={fact.id}>
            <div className={styles.traceName}>
              {fact.area.shortName} {fact.shortName}{' '}
              <span className={styles.traceValue}>
                {facet === undefined ? '' : printFigure(fact, facet, { unit: true, sign: 'plus' }, locale)}
              </span>
            </div>
            <p className={styles.quotation}>
              {printPeriodOf(fact, locale)} · {fact.source.publisher} {fact.source.title}{' '}
              <span className={styles.date}>{fact.source.datePublished}</span>
            </p>
            {fact.quotation.text !== '' && <p className={styles.quotation}>“{fact.quotation.text}”</p>}
          </li>
        );
      })}
    </ul>
  );
}
