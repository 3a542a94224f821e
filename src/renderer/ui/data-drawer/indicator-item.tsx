import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChartBar, IconId, IconTable, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import { insertCard, insertChart, insertTable } from '#renderer/commands/inserting/insert-block.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './data-drawer.module.css';

/** An indicator with its newest figure, where that comes from, and the ways it can stand on a slide. */
export function IndicatorItem({ indicator }: { indicator: IndicatorSummary }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { latest, name, indicatorId } = indicator;
  const [main] = facetsOf(latest);
  const value = main === undefined ? null : printFigure(latest, main, { unit: true, sign: 'plus' }, locale);
  const growth =
    latest.growth === null || main === 'growth'
      ? null
      : printFigure(latest, 'growth', { unit: true, sign: 'arrow' }, locale);
  return (
    <li className={styles.indicator} data-indicator={indicatorId}>
      <div className={styles.text}>
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
      <div className={styles.actions}>
        {indicator.observations > 1 && (
          <span className={styles.many}>{t('data.observations', { count: indicator.observations })}</span>
        )}
        <div className={styles.buttons}>
          <Insert
            icon={IconId}
            label={t('data.insertCardOf', { name })}
            testId="insert-card"
            act={() => insertCard(latest)}
          />
          <Insert
            icon={IconChartBar}
            label={t('data.insertChartOf', { name })}
            testId="insert-chart"
            act={() => void insertChart(indicatorId)}
          />
          <Insert
            icon={IconTable}
            label={t('data.insertTableOf', { name })}
            testId="insert-table"
            act={() => void insertTable(indicatorId)}
          />
        </div>
      </div>
    </li>
  );
}

type InsertProps = { icon: TablerIcon; label: string; testId: string; act: () => void };

function Insert({ icon: Icon, label, testId, act }: InsertProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon className={styles.insert} size={26} aria-label={label} data-testid={testId} onClick={act}>
        <Icon size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
