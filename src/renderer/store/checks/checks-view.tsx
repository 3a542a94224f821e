import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { StoreFinding } from '#contract/store-contract.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/ui/parts/empty-state.tsx';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { openIndicator } from '../store-state.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../use-words.ts';
import styles from './checks-view.module.css';
import { DismissDialog } from './dismiss-dialog.tsx';

const shown = 300;

/** What the 34 rules find in the whole store, the gravest first. */
export function ChecksView() {
  const words = useWords();
  const { value: findings, again } = useAnswer('findings', () => api.storeFindings({ indicatorId: null }));
  const [dismissing, setDismissing] = useState<StoreFinding | null>(null);
  return (
    <section className={styles.view} aria-label={words.checks.title}>
      <header className={styles.bar}>
        <h1>{words.checks.title}</h1>
        {findings !== null && findings.length > shown && <span>{words.checks.capped(shown, findings.length)}</span>}
        <Button variant="default" onClick={again}>
          {words.checks.run}
        </Button>
      </header>
      {findings === null && <p className={styles.waiting}>{words.checks.running}</p>}
      {findings?.length === 0 && (
        <EmptyState
          icon={<IconCircleCheck size={28} stroke={1.4} aria-hidden />}
          title={words.checks.clean}
          hint={words.checks.cleanHint}
        />
      )}
      <ul className={styles.list}>
        {findings?.slice(0, shown).map((found) => (
          <FindingItem
            key={`${found.observationId} ${found.finding.rule} ${found.finding.message['zh-CN']}`}
            found={found}
            dismiss={() => setDismissing(found)}
          />
        ))}
      </ul>
      {dismissing !== null && (
        <DismissDialog
          observationId={dismissing.observationId}
          vintage={dismissing.vintage}
          rule={dismissing.finding.rule}
          close={() => setDismissing(null)}
        />
      )}
    </section>
  );
}

function FindingItem({ found, dismiss }: { found: StoreFinding; dismiss: () => void }) {
  const words = useWords();
  const locale = useLocale();
  const { finding, indicator, area, period } = found;
  return (
    <li className={styles.item}>
      <span className={styles.severity} data-severity={finding.severity}>
        {words.checks.severities[finding.severity]}
      </span>
      <div className={styles.text}>
        <p>{finding.message[locale]}</p>
        <p className={styles.muted}>
          {[
            finding.suggestion?.[locale],
            [indicator, area, printPeriod(period, locale)].join(' · '),
            words.checks.rule(finding.rule),
          ]
            .filter((part) => part !== undefined)
            .join('　')}
        </p>
      </div>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => openIndicator(found.indicatorId)}>
        {words.checks.open}
      </Button>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={dismiss}>
        {words.checks.dismiss}
      </Button>
    </li>
  );
}
