import type { InboxItem } from '#contract/inbox-contract.ts';
import { reasonSentence } from '#core/extract/reasons.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../../use-words.ts';
import type { Doing } from '../inbox-state.ts';
import { CardActions } from './card-actions.tsx';
import styles from './card-detail.module.css';
import { ConfirmPanel } from './confirm-panel.tsx';
import { MeetingPanel } from './meeting-panel.tsx';

/** The rest of the current card: its words, what is in doubt, what the store holds, and what can be done. */
export function CardDetail({ item, doing }: { item: InboxItem; doing: Doing | null }) {
  const { inbox: words } = useWords();
  const locale = useLocale();
  const { candidate } = item;
  const findings = item.findings.filter(({ rule }) => !isAsked(rule, item));
  return (
    <div className={styles.detail}>
      <blockquote className={styles.quotation} aria-label={words.quotation}>
        {candidate.quote}
      </blockquote>
      {candidate.reasons.length > 0 && (
        <ul className={styles.reasons}>
          {candidate.reasons.map((code) => (
            <li key={code}>{reasonSentence(code, locale)}</li>
          ))}
        </ul>
      )}
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map(({ rule, severity, message, suggestion }) => (
            <li key={`${rule} ${message['zh-CN']}`} data-severity={severity}>
              {message[locale]}
              {suggestion !== null && <span>{suggestion[locale]}</span>}
            </li>
          ))}
        </ul>
      )}
      <MeetingPanel item={item} />
      {doing?.kind === 'confirming' && <ConfirmPanel item={item} doing={doing} />}
      {doing?.kind === 'merging' && (
        <p className={styles.merging}>
          <b>{words.mergeTitle(candidate.name)}</b> {words.mergeHint}
        </p>
      )}
      {doing?.kind === 'looking' && <CardActions item={item} />}
    </div>
  );
}

/** What is confirmed or shown beside the stored figure needn't be said a second time: rules 16 and 6. */
function isAsked(rule: number, { toConfirm, meeting }: InboxItem): boolean {
  return (rule === 16 && toConfirm.includes('period')) || (rule === 6 && meeting === 'conflict');
}
