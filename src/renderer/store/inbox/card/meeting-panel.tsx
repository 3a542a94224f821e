import type { InboxItem } from '#contract/inbox-contract.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { printFact, printMainFact, printRanks } from '../../detail/printed-facts.ts';
import { openIndicator } from '../../store-state.ts';
import { useWords } from '../../use-words.ts';
import { chipsOf, mainFact, printMain, printWhen } from './candidate-facts.ts';
import styles from './meeting-panel.module.css';

/** What the store holds beside what the text says, where the two meet. */
export function MeetingPanel({ item }: { item: InboxItem }) {
  const { inbox: words } = useWords();
  const locale = useLocale();
  const { stored, meeting, candidate } = item;
  if (stored === null) return null;
  const main = mainFact(candidate, locale);
  const chips = chipsOf(candidate, main?.facet ?? null, locale, words);
  const more = [
    stored.value !== null && stored.growth !== null ? printFact(stored, 'growth', locale) : '',
    printRanks(stored, locale),
  ].filter((text) => text !== '');
  return (
    <section className={styles.meeting} data-meeting={meeting} aria-label={words.meetings[meeting]}>
      <div className={styles.side}>
        <span>{words.stored}</span>
        <b>{printMainFact(stored, locale)}</b>
        <span>{[printPeriodOf(stored, locale), ...more].join(' · ')}</span>
        <button type="button" onClick={() => openIndicator(stored.indicatorId, stored.area.name)}>
          {[stored.source.publisher, stored.source.title].filter((text) => text !== '').join(' · ')}
        </button>
      </div>
      {meeting === 'conflict' && (
        <div className={styles.side} data-new>
          <span>{words.ofText}</span>
          <b>{printMain(main)}</b>
          <span>{[printWhen(candidate, locale, words), ...chips.map(({ text }) => text)].join(' · ')}</span>
        </div>
      )}
    </section>
  );
}
