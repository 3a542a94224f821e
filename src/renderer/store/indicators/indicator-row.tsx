import { memo } from 'react';
import type { BrowseRow } from '#contract/store-contract.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { printQualified } from '#core/indicators/qualifier.ts';
import { statusWords } from '#core/indicators/status-words.ts';
import { topicOf } from '#core/indicators/topics.ts';
import { printWithUnit } from '#core/indicators/unit.ts';
import type { Locale } from '#renderer/ui/locales/i18n.ts';
import { areaName } from '../area-name.ts';
import styles from './indicator-table.module.css';
import { Sparkline } from './sparkline.tsx';

type Props = { row: BrowseRow | null; index: number; top: number; active: boolean; locale: Locale };

/** One indicator. Plain elements only: hundreds pass by in one movement of the wheel. */
export const IndicatorRow = memo(function IndicatorRow({ row, index, top, active, locale }: Props) {
  const latest = row?.latest ?? null;
  const growth = latest?.growth?.percent ?? null;
  const area = latest === null ? '' : areaName(latest.area, locale);
  const topic = row === null ? '' : topicName(row.topic, locale);
  return (
    <div
      className={styles.row}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      id={`indicator-row-${index}`}
      data-index={index}
      data-indicator={row?.indicatorId}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" className={styles.name} title={row?.name}>
        {row?.name ?? ''}
      </span>
      <span role="gridcell" className={styles.topic} title={topic}>
        {topic}
      </span>
      <span role="gridcell" className={styles.value}>
        {latest?.value == null
          ? '—'
          : printQualified(printWithUnit(latest.value, latest.unit, locale), latest.qualifier, locale)}
        {latest !== null && latest.status !== 'normal' && (
          <em className={styles.status}>{statusWords[locale][latest.status]}</em>
        )}
      </span>
      <span role="gridcell" className={growth === null ? styles.growth : toneOf(growth)}>
        {growth === null ? '' : printGrowth(growth)}
      </span>
      <span role="gridcell" className={styles.muted}>
        {latest === null ? '' : printPeriod(latest.period, locale)}
      </span>
      <span role="gridcell" className={styles.muted} title={area}>
        {area}
        {row !== null && row.areas > 1 ? ` +${row.areas - 1}` : ''}
      </span>
      <span role="gridcell" className={styles.trend}>
        {row !== null && <Sparkline values={row.sparkline} />}
      </span>
      <span role="gridcell" className={styles.source} title={latest?.source}>
        {latest?.source ?? ''}
      </span>
      <span role="gridcell" className={styles.count}>
        {row?.observations ?? ''}
      </span>
    </div>
  );
});

function topicName(id: string, locale: Locale): string {
  const topic = topicOf(id);
  return (locale === 'en' ? topic?.nameEn : topic?.nameZh) ?? id;
}

function printGrowth(percent: string): string {
  const plain = percent.replace(/^[+-]/, '');
  if (Number(percent) === 0) return `${plain}%`;
  return `${percent.startsWith('-') ? '▼' : '▲'}${plain}%`;
}

function toneOf(percent: string): string {
  const tone = Number(percent) === 0 ? '' : percent.startsWith('-') ? styles.fall : styles.rise;
  return `${styles.growth} ${tone}`;
}
