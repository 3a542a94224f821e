import { Button, CloseButton } from '@mantine/core';
import { IconChartBar, IconId, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
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
  const [refused, setRefused] = useState<{ chosen: readonly IndicatorSummary[]; reason: string } | null>(null);
  const insert = async (action: (typeof actions)[number]['action']) => {
    const reason = await insertIndicators(action, chosen);
    setRefused(reason === null ? null : { chosen, reason });
  };
  const names = chosen.map(({ name }) => name).join('、');
  const old = refused?.chosen.map(({ name }) => name).join('、') !== names;
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
      <p className={styles.pickedNames}>{names}</p>
      {/* A reason is about what was chosen when it was given. */}
      <p className={styles.refused} role="status">
        {refused === null || old ? '' : refused.reason}
      </p>
      <div className={styles.pickedActions}>
        {actions.map(({ action, icon: Icon }) => (
          <Button
            key={action}
            size="compact-sm"
            variant="default"
            leftSection={<Icon size={14} stroke={1.6} aria-hidden />}
            data-testid={`compare-${action}`}
            onClick={() => void insert(action)}
          >
            {t(`data.compare.${action}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
