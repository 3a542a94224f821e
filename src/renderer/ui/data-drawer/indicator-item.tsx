import { Button } from '@mantine/core';
import { IconChartBar, IconId } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { IndicatorSummary } from '#contract/contract.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import { insertCard, insertChart } from '#renderer/commands/inserting/insert-block.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './data-drawer.module.css';

/** An indicator with its newest figure and where that comes from. */
export function IndicatorItem({ indicator }: { indicator: IndicatorSummary }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { latest, name } = indicator;
  const [main] = facetsOf(latest);
  const value = main === undefined ? null : printFigure(latest, main, { unit: true, sign: 'plus' }, locale);
  const growth =
    latest.growth === null || main === 'growth'
      ? null
      : printFigure(latest, 'growth', { unit: true, sign: 'arrow' }, locale);
  return (
    <li className={styles.indicator} data-indicator={indicator.indicatorId}>
      <div className={styles.name} title={name}>
        {name}
      </div>
      <div className={styles.figure}>
        <span className={styles.value}>{value ?? '—'}</span>
        {growth !== null && <span className={growth.startsWith('▼') ? styles.fall : styles.rise}>{growth}</span>}
      </div>
      <div className={styles.facts} title={t('data.source', { source: latest.source.title })}>
        {[
          latest.area.shortName,
          printPeriodOf(latest, locale),
          t('data.observations', { count: indicator.observations }),
        ].join(' · ')}
      </div>
      <div className={styles.actions}>
        <Button
          variant="light"
          size="compact-xs"
          leftSection={<IconId size={13} stroke={1.7} aria-hidden />}
          aria-label={t('data.insertCardOf', { name })}
          data-testid="insert-card"
          onClick={() => insertCard(latest)}
        >
          {t('data.insertCard')}
        </Button>
        <Button
          variant="light"
          size="compact-xs"
          leftSection={<IconChartBar size={13} stroke={1.7} aria-hidden />}
          aria-label={t('data.insertChartOf', { name })}
          data-testid="insert-chart"
          onClick={() => void insertChart(indicator.indicatorId)}
        >
          {t('data.insertChart')}
        </Button>
      </div>
    </li>
  );
}
