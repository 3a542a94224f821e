import { Button, CloseButton } from '@mantine/core';
import { IconChartBar, IconId, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import { insertIndicators } from '#renderer/commands/inserting/insert-indicators.ts';
import styles from './data-drawer.module.css';

const actions = [
  { action: 'card', icon: IconId },
  { action: 'chart', icon: IconChartBar },
  { action: 'table', icon: IconTable },
] as const;

/** What several chosen indicators can become together. */
export function PickedBar({ chosen, clear }: { chosen: readonly IndicatorSummary[]; clear: () => void }) {
  const { t } = useTranslation();
  return (
    <section
      className={styles.pickedBar}
      aria-label={t('data.picked', { count: chosen.length })}
      data-testid="picked-bar"
    >
      <div className={styles.pickedHead}>
        <span className={styles.pickedCount}>{t('data.picked', { count: chosen.length })}</span>
        <CloseButton size="xs" aria-label={t('data.unpick')} onClick={clear} />
      </div>
      <p className={styles.pickedNames}>{chosen.map(({ name }) => name).join('、')}</p>
      <div className={styles.pickedActions}>
        {actions.map(({ action, icon: Icon }) => (
          <Button
            key={action}
            size="compact-sm"
            variant="default"
            leftSection={<Icon size={14} stroke={1.6} aria-hidden />}
            data-testid={`compare-${action}`}
            onClick={() => void insertIndicators(action, chosen)}
          >
            {t(`data.compare.${action}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
