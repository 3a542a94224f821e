import { Button, Checkbox } from '@mantine/core';
import type { Confirmation, InboxItem } from '#contract/inbox-contract.ts';
import { revisionReasons } from '#contract/store-contract.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { areaName } from '../../area-name.ts';
import { useWords } from '../../use-words.ts';
import { finishAccept } from '../decide-actions.ts';
import { changeInbox, type Doing, looking } from '../inbox-state.ts';
import styles from './card-detail.module.css';
import { isAreaStated } from './when-and-where.tsx';

type Confirming = Extract<Doing, { kind: 'confirming' }>;

/** What was inferred, each to be agreed to, and why a stored figure is revised; then a or Enter accepts. */
export function ConfirmPanel({ item, doing }: { item: InboxItem; doing: Confirming }) {
  const words = useWords();
  const { inbox } = words;
  const sentence = useConfirmWords(item);
  const { unticked, reason } = doing;
  const conflict = item.toConfirm.includes('conflict');
  const ready = unticked.length === 0 && (!conflict || reason !== null);
  return (
    <section className={styles.confirm} aria-label={inbox.confirmTitle}>
      <h4>{inbox.confirmTitle}</h4>
      {item.toConfirm.map((one) => (
        <Checkbox
          key={one}
          size="xs"
          label={sentence(one)}
          checked={!unticked.includes(one)}
          onChange={() => changeInbox({ doing: { ...doing, unticked: toggled(unticked, one) } })}
        />
      ))}
      {conflict && (
        <div className={styles.reasonChoice} role="radiogroup" aria-label={inbox.reasonNeeded}>
          <span>{inbox.reasonNeeded}</span>
          {revisionReasons.map((code, index) => (
            // biome-ignore lint/a11y/useSemanticElements: a key chooses, so it looks like one.
            <button
              key={code}
              type="button"
              role="radio"
              aria-checked={reason === code}
              onClick={() => changeInbox({ doing: { ...doing, reason: code } })}
            >
              <kbd>{index + 1}</kbd>
              {words.reasons[code]}
            </button>
          ))}
        </div>
      )}
      <div className={styles.actions}>
        <Button disabled={!ready} onClick={finishAccept}>
          {inbox.confirm}
        </Button>
        <Button variant="default" onClick={() => changeInbox({ doing: { kind: 'editing', create: false } })}>
          {inbox.edit}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => changeInbox({ doing: looking })}>
          {words.cancel}
        </Button>
        {unticked.length > 0 && <span className={styles.need}>{inbox.confirmUnchecked}</span>}
      </div>
    </section>
  );
}

function toggled(unticked: readonly Confirmation[], one: Confirmation): Confirmation[] {
  return unticked.includes(one) ? unticked.filter((each) => each !== one) : [...unticked, one];
}

function useConfirmWords(item: InboxItem): (one: Confirmation) => string {
  const { inbox: words } = useWords();
  const locale = useLocale();
  const { candidate, area, indicatorId, matches } = item;
  return (one) => {
    switch (one) {
      case 'period': {
        const period = candidate.period === 'unknown' ? words.noPeriod : printPeriod(candidate.period, locale);
        return words.toConfirm.period(period, words.origins.period[candidate.periodOrigin]);
      }
      case 'area': {
        const place = areaName(area?.name ?? candidate.area, locale) || words.noArea;
        if (isAreaStated(item)) return words.toConfirm.newArea(place);
        return words.toConfirm.area(place, words.origins.area[candidate.areaOrigin]);
      }
      case 'indicator': {
        const match = matches.find((each) => each.indicatorId === indicatorId);
        return match === undefined
          ? words.toConfirm.newIndicator(candidate.name)
          : words.toConfirm.indicator(match.name);
      }
      case 'conflict':
        return words.toConfirm.conflict;
    }
  };
}
