import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { StoreFinding } from '#contract/store-contract.ts';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/ui/parts/empty-state.tsx';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../use-words.ts';
import styles from './checks-view.module.css';
import { DismissDialog } from './dismiss-dialog.tsx';
import { FindingFilters } from './finding-filters.tsx';
import { FindingItem } from './finding-item.tsx';
import { everything, isAmong } from './narrow-findings.ts';

const shown = 300;

/** What the 34 rules find in the whole store, the gravest first. */
export function ChecksView() {
  const words = useWords();
  const { value: findings, again } = useAnswer('findings', () => api.storeFindings({ indicatorId: null }));
  const [narrowing, setNarrowing] = useState(everything);
  const [dismissing, setDismissing] = useState<StoreFinding | null>(null);
  const among = findings?.filter((one) => isAmong(one, narrowing)) ?? [];
  return (
    <section className={styles.view} aria-label={words.checks.title}>
      <header className={styles.bar}>
        <h1>{words.checks.title}</h1>
        {among.length > shown && <span>{words.checks.capped(shown, among.length)}</span>}
        <Button variant="default" onClick={again}>
          {words.checks.run}
        </Button>
      </header>
      {findings === null && <p className={styles.waiting}>{words.checks.running}</p>}
      {findings !== null && findings.length > 0 && (
        <FindingFilters
          findings={findings}
          narrowing={narrowing}
          narrow={(change) => setNarrowing((before) => ({ ...before, ...change }))}
        />
      )}
      {findings !== null && among.length === 0 && (
        <div className={styles.empty}>
          <EmptyState
            icon={<IconCircleCheck size={28} stroke={1.4} aria-hidden />}
            title={words.checks.clean}
            hint={findings.length === 0 ? words.checks.cleanHint : words.checks.narrowedHint}
          />
        </div>
      )}
      <ul className={styles.list}>
        {among.slice(0, shown).map((found) => (
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
