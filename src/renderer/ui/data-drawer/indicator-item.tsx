import { ActionIcon, Tooltip } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import { insertOrSayWhy } from '#renderer/commands/inserting/insert-indicators.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './data-drawer.module.css';
import { insertActions } from './insert-actions.ts';
import { setFavourite, useFavourite } from './kept-indicators.ts';

type IndicatorItemProps = {
  indicator: IndicatorSummary;
  picked: boolean;
  reached: boolean; // by the Tab key, its buttons too
  onDragStart: (event: DragEvent) => void;
};

/** An indicator with its figure, where that comes from, and the ways it can stand on a slide. */
export function IndicatorItem({ indicator, picked, reached, onDragStart }: IndicatorItemProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { latest, name, indicatorId } = indicator;
  const favourite = useFavourite(indicatorId);
  const [main] = facetsOf(latest);
  const value = main === undefined ? null : printFigure(latest, main, { unit: true, sign: 'plus' }, locale);
  const growth =
    latest.growth === null || main === 'growth'
      ? null
      : printFigure(latest, 'growth', { unit: true, sign: 'arrow' }, locale);
  const tabIndex = reached ? 0 : -1;
  const Star = favourite ? IconStarFilled : IconStar;
  return (
    <div
      className={styles.indicator}
      role="row"
      aria-selected={picked}
      aria-label={[name, value ?? '—', printPeriodOf(latest, locale)].join('，')}
      tabIndex={tabIndex}
      data-indicator={indicatorId}
      data-picked={picked || undefined}
      draggable
      onDragStart={onDragStart}
    >
      <div className={styles.text} role="gridcell">
        <div className={styles.name} title={name}>
          {name}
        </div>
        <div className={styles.figure}>
          <span className={styles.value}>{value ?? '—'}</span>
          {growth !== null && <span className={growth.startsWith('▼') ? styles.fall : styles.rise}>{growth}</span>}
        </div>
        <div className={styles.facts} title={t('data.source', { source: latest.source.title })}>
          {[latest.area.shortName, printPeriodOf(latest, locale), latest.source.publisher].join(' · ')}
        </div>
      </div>
      <div className={styles.actions} role="gridcell">
        <div className={styles.top}>
          {indicator.observations > 1 && (
            <span className={styles.many}>{t('data.observations', { count: indicator.observations })}</span>
          )}
          <ActionIcon
            className={styles.star}
            size={22}
            tabIndex={tabIndex}
            aria-label={t(favourite ? 'data.unstar' : 'data.star', { name })}
            aria-pressed={favourite}
            data-starred={favourite || undefined}
            data-testid="star"
            onClick={() => void setFavourite(indicatorId, !favourite)}
          >
            <Star size={14} stroke={1.6} aria-hidden />
          </ActionIcon>
        </div>
        <div className={styles.buttons}>
          {insertActions.map(({ action, icon: Icon, label }) => (
            <Tooltip key={action} label={t(label, { name })}>
              <ActionIcon
                className={styles.insert}
                size={26}
                tabIndex={tabIndex}
                aria-label={t(label, { name })}
                data-testid={`insert-${action}`}
                onClick={() => void insertOrSayWhy(action, [indicator])}
              >
                <Icon size={16} stroke={1.6} aria-hidden />
              </ActionIcon>
            </Tooltip>
          ))}
        </div>
      </div>
    </div>
  );
}
