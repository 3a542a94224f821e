import type { InboxItem } from '#contract/inbox-contract.ts';
import { useWords } from '../../use-words.ts';
import styles from './matched-indicator.module.css';
import tag from './tag.module.css';

/** The indicator of the store a candidate belongs to, and how alike the names are. */
export function MatchedIndicator({ item }: { item: InboxItem }) {
  const { inbox: words } = useWords();
  const { indicatorId, matches, meeting, stored } = item;
  if (indicatorId === null) return <span className={styles.new}>{words.newIndicator}</span>;
  const match = matches.find((one) => one.indicatorId === indicatorId);
  const name = match?.name ?? stored?.indicatorName ?? '';
  return (
    <span className={styles.matched}>
      {name !== '' && name !== item.candidate.name && <span>{words.matched(name)}</span>}
      {match !== undefined && match.score < 1 && <span>{words.score(Math.round(match.score * 100))}</span>}
      {match?.unitFits === false && <em className={tag.tag}>{words.unitDiffers}</em>}
      <span data-meeting={meeting}>
        {meeting === 'added' && stored !== null ? words.completes : words.meetings[meeting]}
      </span>
    </span>
  );
}
