import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { stepLabels } from '#core/deck/commands.ts';
import type { Deck } from '#core/deck/deck.ts';
import { findSlide } from '#core/deck/find.ts';
import { type History, stepAt } from '#renderer/document/history.ts';
import { currentSlideId, type Selection } from '#renderer/document/selection.ts';
import { documentStore, useDocument } from '../state/current-document.ts';
import { finishText } from '../state/text-session.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './history-panel.module.css';

const rowHeight = 32; // pixels

/** Steps, newest first; those undone stand above the place the deck is at. A click or an arrow key goes there. */
export function StepList() {
  const { t } = useTranslation();
  const history = useDocument((state) => state.history);
  const deck = useDocument((state) => state.deck);
  const position = history.past.length;
  const last = position + history.future.length;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: last + 1,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  useEffect(() => virtual.scrollToIndex(last - position), [virtual, last, position]);

  const goTo = (target: number) => {
    finishText();
    documentStore().goTo(Math.max(0, Math.min(last, target)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Record<string, number> = {
      ArrowUp: position + 1,
      ArrowDown: position - 1,
      PageUp: position + 10,
      PageDown: position - 10,
      Home: last,
      End: 0,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(target);
  };
  const onClick = ({ target }: MouseEvent) => {
    const step = target instanceof Element ? target.closest<HTMLElement>('[data-step]')?.dataset.step : undefined;
    if (step === undefined) return;
    goTo(Number(step));
    scroller.current?.focus({ preventScroll: true }); // a step that goes out of view would take the keys along
  };

  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      data-pane-start
      tabIndex={0}
      aria-label={t('history.steps')}
      aria-activedescendant={`history-step-${position}`}
      data-testid="history-steps"
      data-position={position}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const at = last - index;
          return <Step key={at} at={at} top={start} history={history} deck={deck} current={at === position} />;
        })}
      </div>
    </div>
  );
}

type StepProps = {
  at: number;
  top: number;
  history: History<Selection>;
  deck: Deck;
  current: boolean;
};

function Step({ at, top, history, deck, current }: StepProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const mark = stepAt(history, at);
  const name = mark === null ? t('history.opened') : stepLabels[mark.label][locale === 'en' ? 'en' : 'zh'];
  const slide = slideOf(history, deck, at);
  const time =
    mark === null
      ? ''
      : new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(mark.at);
  return (
    <div
      id={`history-step-${at}`}
      role="option"
      tabIndex={-1}
      aria-selected={current}
      className={styles.step}
      style={{ height: rowHeight, transform: `translateY(${top}px)` }}
      data-current={current || undefined}
      data-undone={at > history.past.length || undefined}
      data-step={at}
    >
      <span className={styles.name}>{name}</span>
      {slide !== null && <span className={styles.slide}>{t('history.slide', { number: slide })}</span>}
      <span className={styles.time}>{time}</span>
    </div>
  );
}

/** The number of the slide on which a step was done, in the deck it was done on. */
function slideOf({ past, future }: History<Selection>, deck: Deck, at: number): number | null {
  const moment = past[at - 1] ?? (at === past.length ? null : future[at - 1 - past.length]);
  if (at === 0 || moment == null) return null;
  const id = currentSlideId(moment.selection);
  return id === null ? null : ((findSlide(moment.deck, id) ?? findSlide(deck, id))?.number ?? null);
}
