import { IconArrowMerge } from '@tabler/icons-react';
import { memo, useEffect, useRef } from 'react';
import type { InboxItem } from '#contract/inbox-contract.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../../use-words.ts';
import { EditForm } from '../editing/edit-form.tsx';
import type { Doing } from '../inbox-state.ts';
import { choose } from '../review/merging.ts';
import { markState } from '../source/marks.ts';
import { chipsOf, mainFact, printMain } from './candidate-facts.ts';
import styles from './candidate-card.module.css';
import { CardDetail } from './card-detail.tsx';
import { Confidence } from './confidence.tsx';
import { MatchedIndicator } from './matched-indicator.tsx';
import tag from './tag.module.css';
import { WhenAndWhere } from './when-and-where.tsx';

type Props = {
  item: InboxItem;
  current: boolean;
  doing: Doing | null; // of the current card
  target: boolean; // what is being merged goes into it
  deciding: boolean; // the answer is on its way
};

/** A candidate: what it says; of the current one also its words, what is in doubt, and what can be done. */
export const CandidateCard = memo(function CandidateCard({ item, current, doing, target, deciding }: Props) {
  const { inbox: words, comma } = useWords();
  const locale = useLocale();
  const card = useRef<HTMLElement>(null);
  const looking = doing === null || doing.kind !== 'editing';
  useEffect(() => {
    // The focus goes with the keys j and k, but never out of a field that is being typed in.
    if (current && looking && !isTyping()) card.current?.focus({ preventScroll: true });
  }, [current, looking]);
  useEffect(() => {
    const element = card.current;
    if (!current || element === null) return;
    // Whatever makes the card taller stays in sight.
    const observer = new ResizeObserver(() => element.scrollIntoView({ block: 'nearest' }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [current]);
  const { candidate } = item;
  const main = mainFact(candidate, locale);
  const chips = chipsOf(candidate, main?.facet ?? null, locale, words);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the whole view.
    <article
      ref={card}
      tabIndex={current ? 0 : -1}
      className={styles.card}
      aria-current={current ? 'true' : undefined}
      aria-label={[candidate.name, printMain(main), words.states[item.state]].join(comma)}
      data-state={markState(item)}
      data-target={target || undefined}
      aria-busy={deciding}
      data-candidate={item.candidateId}
      onClick={() => choose(item.candidateId)}
    >
      {doing?.kind === 'editing' ? (
        <EditForm key={String(doing.create)} item={item} create={doing.create} />
      ) : (
        <>
          <div className={styles.top}>
            <h3 className={styles.name}>{candidate.name}</h3>
            <span className={styles.value}>
              {main === null ? (
                '—'
              ) : (
                <>
                  {main.before}
                  <b>{main.number}</b>
                  {main.after}
                </>
              )}
            </span>
          </div>
          <div className={styles.line}>
            <WhenAndWhere item={item} />
            <ul className={styles.chips}>
              {chips.map(({ text, direction }) => (
                <li key={text} data-direction={direction}>
                  {text}
                </li>
              ))}
            </ul>
          </div>
          <div className={styles.line}>
            <MatchedIndicator item={item} />
            <span className={styles.end}>
              {item.changed && <em className={tag.tag}>{words.changed}</em>}
              {item.state === 'new' ? (
                <Confidence candidate={candidate} />
              ) : (
                <em className={tag.tag} data-quiet data-state={item.state}>
                  {words.states[item.state]}
                </em>
              )}
            </span>
          </div>
          {current && <CardDetail item={item} doing={doing} />}
        </>
      )}
      {target && (
        <p className={styles.target}>
          <IconArrowMerge size={14} aria-hidden />
          {words.mergeInto}
        </p>
      )}
    </article>
  );
});

function isTyping(): boolean {
  return document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement;
}
