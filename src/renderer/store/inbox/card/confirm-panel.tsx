import { Button, Checkbox, Radio } from '@mantine/core';
import type { Confirmation, InboxItem } from '#contract/inbox-contract.ts';
import { type RevisionReason, revisionReasons } from '#contract/store-contract.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { Key } from '../../parts/key.tsx';
import { useWords } from '../../use-words.ts';
import { finishAccept } from '../decide-actions.ts';
import { changeInbox, type Doing, looking } from '../inbox-state.ts';
import { isAreaStated, printWhen, printWhere } from './candidate-facts.ts';
import styles from './confirm-panel.module.css';

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
        <Radio.Group
          label={inbox.reasonNeeded}
          classNames={{ root: styles.reason, label: styles.reasonLabel }}
          value={reason}
          onChange={(code) => changeInbox({ doing: { ...doing, reason: knownReason(code) } })}
        >
          <div className={styles.choices}>
            {revisionReasons.map((code, index) => (
              <Radio.Card key={code} value={code} className={styles.choice}>
                <Key>{index + 1}</Key>
                {words.reasons[code]}
              </Radio.Card>
            ))}
          </div>
        </Radio.Group>
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

function knownReason(code: string): RevisionReason | null {
  return revisionReasons.find((known) => known === code) ?? null;
}

function toggled(unticked: readonly Confirmation[], one: Confirmation): Confirmation[] {
  return unticked.includes(one) ? unticked.filter((each) => each !== one) : [...unticked, one];
}

function useConfirmWords(item: InboxItem): (one: Confirmation) => string {
  const { inbox: words } = useWords();
  const locale = useLocale();
  const { candidate, indicatorId, matches } = item;
  return (one) => {
    switch (one) {
      case 'period':
        return words.toConfirm.period(
          printWhen(candidate, locale, words),
          words.origins.period[candidate.periodOrigin],
        );
      case 'area': {
        const place = printWhere(item, locale, words);
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
