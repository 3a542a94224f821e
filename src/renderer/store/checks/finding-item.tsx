import { Button } from '@mantine/core';
import type { StoreFinding } from '#contract/store-contract.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { areaName } from '../area-name.ts';
import { openIndicator } from '../store-state.ts';
import { useWords } from '../use-words.ts';
import styles from './checks-view.module.css';

/** A finding, the figure it is about, and what can be done. */
export function FindingItem({ found, dismiss }: { found: StoreFinding; dismiss: () => void }) {
  const { checks } = useWords();
  const locale = useLocale();
  const { finding, indicator, area, period, indicatorId } = found;
  return (
    <li className={styles.item}>
      <span className={styles.severity} data-severity={finding.severity}>
        {checks.severities[finding.severity]}
      </span>
      <div className={styles.text}>
        <p>{finding.message[locale]}</p>
        <p className={styles.muted}>
          {[
            finding.suggestion?.[locale],
            [indicator, areaName(area, locale), printPeriod(period, locale)].join(' · '),
            checks.rule(finding.rule),
          ]
            .filter((part) => part !== undefined)
            .join('　')}
        </p>
      </div>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => openIndicator(indicatorId, area)}>
        {checks.open}
      </Button>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={dismiss}>
        {checks.dismiss}
      </Button>
    </li>
  );
}
