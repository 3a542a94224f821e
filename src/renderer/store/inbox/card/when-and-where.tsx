import type { InboxItem } from '#contract/inbox-contract.ts';
import { statusWords } from '#core/indicators/status-words.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../../use-words.ts';
import { isAreaStated, printWhen, printWhere } from './candidate-facts.ts';
import tag from './tag.module.css';
import styles from './when-and-where.module.css';

/** Period and area; what its sentence doesn't print is marked, and more so while nobody confirmed it. */
export function WhenAndWhere({ item }: { item: InboxItem }) {
  const { inbox: words } = useWords();
  const locale = useLocale();
  const { candidate, toConfirm } = item;
  const stated = isAreaStated(item);
  return (
    <span className={styles.when}>
      <Origin
        text={printWhen(candidate, locale, words)}
        how={words.origins.period[candidate.periodOrigin]}
        printed={candidate.periodOrigin === 'printed'}
        mark={toConfirm.includes('period') ? words.inferred : null}
      />
      <Origin
        text={printWhere(item, locale, words)}
        how={words.origins.area[candidate.areaOrigin]}
        printed={stated}
        mark={toConfirm.includes('area') ? (stated ? words.newArea : words.inferred) : null}
      />
      {candidate.status !== 'normal' && (
        <em className={tag.tag} data-quiet>
          {statusWords[locale][candidate.status]}
        </em>
      )}
    </span>
  );
}

type OriginProps = { text: string; how: string; printed: boolean; mark: string | null };

function Origin({ text, how, printed, mark }: OriginProps) {
  return (
    <span className={styles.origin} title={how} data-inferred={!printed || undefined}>
      {text}
      {mark !== null && <em className={tag.tag}>{mark}</em>}
    </span>
  );
}
