import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { facetsOf } from '#core/indicators/facets.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import { useDeck } from '../../state/current-document.ts';
import { useLocale } from '../../state/use-locale.ts';
import { OverText } from '../over-text.tsx';
import styles from './figure-list.module.css';
import type { FoundFigure } from './use-figure-search.ts';

export type ChosenFigure = { row: number; facet: number };

type FigureListProps = {
  id: string;
  at: DOMRect; // of the sign it belongs to
  found: readonly FoundFigure[];
  chosen: ChosenFigure;
  asking: boolean;
  point: (chosen: ChosenFigure) => void;
  insert: (snapshot: ObservationSnapshot, facet: Facet) => void;
};

const size = { width: 384, height: 316, inset: 12 };

/** Figures to put into the text, below the caret or above it; the focus stays in the text. */
export function FigureList({ id, at, found, chosen, asking, point, insert }: FigureListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen row is looked up in the list.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen.row, found]);

  return (
    <OverText at={at} size={size} className={styles.box} testId="figure-list">
      <div ref={list} id={id} role="listbox" aria-label={t('figureList.name')} className={styles.list}>
        {found.map((figure, index) => (
          <FigureRow
            key={figure.snapshot.id}
            id={`${id}-${index}`}
            figure={figure}
            facet={index === chosen.row ? chosen.facet : null}
            point={(facet) => point({ row: index, facet })}
            insert={insert}
          />
        ))}
      </div>
      <p className={styles.hint} role="status">
        {found.length > 0 ? t('figureList.hint') : asking ? t('data.loading') : t('figureList.none')}
      </p>
    </OverText>
  );
}

type FigureRowProps = {
  id: string;
  figure: FoundFigure;
  facet: number | null; // which of its facts is chosen; null: another row is
  point: (facet: number) => void;
  insert: FigureListProps['insert'];
};

function FigureRow({ id, figure: { snapshot, own }, facet, point, insert }: FigureRowProps) {
  const { t } = useTranslation();
  const { language } = useDeck();
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the text, which keeps the focus.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={facet !== null}
      className={styles.row}
      data-testid="figure-option"
      onMouseMove={({ target }) => {
        const under = target instanceof Element ? target.closest<HTMLElement>('[data-facet-index]') : null;
        const next = under === null ? (facet ?? 0) : Number(under.dataset.facetIndex);
        if (next !== facet) point(next);
      }}
      onClick={() => {
        const chosen = facetsOf(snapshot)[facet ?? 0];
        if (chosen !== undefined) insert(snapshot, chosen);
      }}
    >
      <div className={styles.top}>
        <span className={styles.name}>{snapshot.indicatorName}</span>
        {own && <span className={styles.own}>{t('figureList.own')}</span>}
      </div>
      <div className={styles.facts}>
        {snapshot.area.name} · {printPeriodOf(snapshot, locale)} · {snapshot.source.publisher}
      </div>
      <div className={styles.facets}>
        {facetsOf(snapshot).map((each, index) => (
          <span key={each} className={styles.facet} data-facet-index={index} data-chosen={index === facet || undefined}>
            {printFigure(snapshot, each, { unit: true, sign: 'word' }, language)}
          </span>
        ))}
      </div>
    </div>
  );
}
