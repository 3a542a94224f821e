import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import { insertIndicators } from '#renderer/commands/inserting/insert-indicators.ts';
import styles from './data-drawer.module.css';
import { insertActions } from './insert-actions.ts';

/** What several chosen indicators can become together. A reason why not is about these: others are another bar (`key`). */
export function PickedBar({ chosen, clear }: { chosen: readonly IndicatorSummary[]; clear: () => void }) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<string | null>(null);
  const insert = async (action: (typeof insertActions)[number]['action']) => {
    setRefused(await insertIndicators(action, chosen));
  };
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
      <p className={styles.refused} role="status">
        {refused}
      </p>
      <div className={styles.pickedActions}>
        {insertActions.map(({ action, icon: Icon }) => (
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
