import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { Vintage } from '#contract/store-contract.ts';
import { printArea } from '#core/indicators/area.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printWithUnit } from '#core/indicators/unit.ts';
import { api } from '#renderer/api.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { DismissDialog } from '../checks/dismiss-dialog.tsx';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../use-words.ts';
import styles from './detail-view.module.css';
import { printMainFact } from './printed-facts.ts';
import { Quotation } from './quotation.tsx';
import { ReviseDialog } from './revise-dialog.tsx';

/** Where a figure comes from and what it replaced. */
export function HistoryPanel({ point }: { point: ObservationSnapshot | null }) {
  const words = useWords();
  return (
    <aside className={styles.panel} aria-label={words.detail.history}>
      {point === null ? <p className={styles.muted}>{words.detail.pick}</p> : <History point={point} />}
    </aside>
  );
}

function History({ point }: { point: ObservationSnapshot }) {
  const { detail: words, colon } = useWords();
  const locale = useLocale();
  const [revising, setRevising] = useState(false);
  const [dismissing, setDismissing] = useState<number | null>(null);
  const { value: history } = useAnswer(point.id, () => api.storeHistory({ observationId: point.id }));
  return (
    <>
      <div className={styles.panelHead}>
        <span>
          {printArea(point.area, locale)} {printPeriodOf(point, locale)}
          <br />
          <strong>{printMainFact(point, locale)}</strong>
        </span>
        <Button variant="default" leftSection={<IconPencil size={14} aria-hidden />} onClick={() => setRevising(true)}>
          {words.revise}
        </Button>
      </div>
      {history?.findings.map(({ rule, message, suggestion }) => (
        <div key={`${rule}${message['zh-CN']}`} className={styles.finding}>
          <p>{message[locale]}</p>
          {suggestion !== null && <p className={styles.muted}>{suggestion[locale]}</p>}
          {rule > 0 && <Dismiss press={() => setDismissing(rule)} />}
        </div>
      ))}
      <section>
        <h2>{words.quotation}</h2>
        <Quotation point={point} />
      </section>
      <section>
        <h2>{words.history}</h2>
        <ol className={styles.vintages} reversed>
          {history?.vintages.map((vintage) => (
            <VintageItem key={vintage.vintage} vintage={vintage} />
          ))}
        </ol>
      </section>
      {history !== null && history.evidence.length > 0 && (
        <section>
          <h2>{words.evidence}</h2>
          {history.evidence.map(({ source, value, unit, location }) => (
            <p key={`${source}${location}`} className={styles.muted}>
              {source} {location}
              {colon}
              {printWithUnit(value, unit, locale)}
            </p>
          ))}
        </section>
      )}
      {revising && <ReviseDialog point={point} close={() => setRevising(false)} />}
      {dismissing !== null && (
        <DismissDialog
          observationId={point.id}
          vintage={point.vintage}
          rule={dismissing}
          close={() => setDismissing(null)}
        />
      )}
    </>
  );
}

function Dismiss({ press }: { press: () => void }) {
  const { checks } = useWords();
  return (
    <Button variant="subtle" color="gray" size="compact-xs" onClick={press}>
      {checks.dismiss}
    </Button>
  );
}

function VintageItem({ vintage }: { vintage: Vintage }) {
  const words = useWords();
  const locale = useLocale();
  const { snapshot, current, withdrawn, reason, createdAt, fileName, comment } = vintage;
  const day = createdAt.slice(0, 10);
  return (
    <li className={styles.vintage} data-current={current}>
      <b>{printMainFact(snapshot, locale)}</b>
      {current && <span className={styles.chip}>{words.detail.current}</span>}
      {withdrawn && <span className={styles.chip}>{words.detail.withdrawn}</span>}
      <p>
        {words.detail.vintage(vintage.vintage)} · {day}
        {reason !== null && ` · ${words.reasons[reason]}`}
      </p>
      <p>{[snapshot.source.publisher || snapshot.source.title, fileName].filter((text) => text !== '').join(' · ')}</p>
      {comment !== '' && <p>{comment}</p>}
    </li>
  );
}
