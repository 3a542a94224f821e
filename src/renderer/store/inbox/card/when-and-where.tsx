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
  const place = areaName(area?.name ?? candidate.area, locale);
  return (
    <span className={styles.when}>
      <Origin
        text={period}
        how={words.origins.period[candidate.periodOrigin]}
        printed={candidate.periodOrigin === 'printed'}
        open={toConfirm.includes('period')}
      />
      <Origin
        text={place === '' ? words.noArea : place}
        how={words.origins.area[candidate.areaOrigin]}
        printed={candidate.areaOrigin === 'printed' || candidate.areaOrigin === 'text'}
        open={toConfirm.includes('area')}
      />
      {candidate.status !== 'normal' && <em className={styles.status}>{statusWords[locale][candidate.status]}</em>}
    </span>
  );
}

function Origin({ text, how, printed, open }: { text: string; how: string; printed: boolean; open: boolean }) {
  const { inbox: words } = useWords();
  return (
    <span className={styles.origin} title={how} data-inferred={!printed || undefined}>
      {text}
      {open && <em>{words.inferred}</em>}
    </span>
  );
}
