import type { InboxItem } from '#contract/inbox-contract.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { statusWords } from '#core/indicators/status-words.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { areaName } from '../../area-name.ts';
import { useWords } from '../../use-words.ts';
import styles from './candidate-card.module.css';

/** Period and area; what its sentence doesn't print is marked, and more so while nobody confirmed it. */
export function WhenAndWhere({ item }: { item: InboxItem }) {
  const { inbox: words } = useWords();
  const locale = useLocale();
  const { candidate, area, toConfirm } = item;
  const period = candidate.period === 'unknown' ? words.noPeriod : printPeriod(candidate.period, locale);
  const stated = isAreaStated(item);
  const place = areaName(area?.name ?? candidate.area, locale);
  return (
    <span className={styles.when}>
      <Origin
        text={period}
        how={words.origins.period[candidate.periodOrigin]}
        printed={candidate.periodOrigin === 'printed'}
        mark={toConfirm.includes('period') ? words.inferred : null}
      />
      <Origin
        text={place === '' ? words.noArea : place}
        how={words.origins.area[candidate.areaOrigin]}
        printed={stated}
        mark={toConfirm.includes('area') ? (stated ? words.newArea : words.inferred) : null}
      />
      {candidate.status !== 'normal' && <em className={styles.status}>{statusWords[locale][candidate.status]}</em>}
    </span>
  );
}

/** An area the text itself says is only asked about where no list of areas has it. */
export function isAreaStated({ candidate }: InboxItem): boolean {
  return candidate.areaOrigin === 'printed' || candidate.areaOrigin === 'text';
}

type OriginProps = { text: string; how: string; printed: boolean; mark: string | null };

function Origin({ text, how, printed, mark }: OriginProps) {
  return (
    <span className={styles.origin} title={how} data-inferred={!printed || undefined}>
      {text}
      {mark !== null && <em>{mark}</em>}
    </span>
  );
}
