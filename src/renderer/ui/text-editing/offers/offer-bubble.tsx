import { CloseButton, Portal, UnstyledButton } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '#core/offered/offers.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printKeys } from '#renderer/commands/keys.ts';
import { useLocale } from '../../state/use-locale.ts';
import { boxAt } from '../caret.ts';
import type { KeyListener } from '../figure-list/figure-picker.tsx';
import styles from './offer-bubble.module.css';
import type { PlacedOffer } from './use-offers.ts';

type OfferBubbleProps = {
  field: RefObject<HTMLElement | null>;
  multiline: boolean;
  offer: PlacedOffer;
  keys: RefObject<KeyListener | null>;
  accept: (offer: PlacedOffer, choice: Choice) => void;
  refuse: (offer: PlacedOffer) => void;
};

/** Asks whether a typed number is a figure. Nothing is put in its place but by a click or Alt+Enter. */
export function OfferBubble({ field, multiline, offer, keys, accept, refuse }: OfferBubbleProps) {
  const { t } = useTranslation();
  const { choices } = offer;
  const [chosen, setChosen] = useState<number | null>(null); // of several, while they are gone through by keys
  const [only] = choices;
  const single = choices.length === 1;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another number is another question.
  useEffect(() => setChosen(null), [offer]);
  useEffect(() => {
    keys.current = (event) => {
      const choice = chosen === null ? undefined : choices[chosen];
      if (event.key === 'Escape') {
        if (chosen === null) refuse(offer);
        else setChosen(null);
      } else if (event.key === 'Enter' && event.altKey && single && only !== undefined) accept(offer, only);
      else if (event.key === 'Enter' && event.altKey && chosen === null) setChosen(0);
      else if (choice === undefined || chosen === null || event.ctrlKey || event.metaKey) return false;
      else if (event.key === 'Enter') accept(offer, choice);
      else if (event.key === 'ArrowDown') setChosen((chosen + 1) % choices.length);
      else if (event.key === 'ArrowUp') setChosen((chosen + choices.length - 1) % choices.length);
      else return false;
      return true;
    };
    return () => {
      keys.current = null;
    };
  });

  if (field.current === null || only === undefined) return null;
  const { paragraph, start, end } = offer;
  const at = boxAt(field.current, multiline, { paragraph, offset: start }, { paragraph, offset: end });
  const below = at.bottom + 60 + choices.length * 30 < window.innerHeight;
  return (
    <Portal>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press must not take the focus from the text. */}
      <div
        className={styles.bubble}
        data-text-tools
        data-testid="offered-figure"
        style={{
          left: Math.max(8, Math.min(at.left - 10, window.innerWidth - (single ? 548 : 400))),
          ...(below ? { top: at.bottom + 7 } : { bottom: window.innerHeight - at.top + 7 }),
        }}
        onMouseDown={(event) => event.preventDefault()}
      >
        {single ? (
          <span className={styles.question}>
            <span role="status">
              {t('offer.isIt')} <Named choice={only} /> {t('offer.question')}
            </span>
            <UnstyledButton className={styles.accept} onClick={() => accept(offer, only)} data-testid="accept-figure">
              {t('offer.accept')} <kbd className={styles.keys}>{printKeys('Alt+Enter')}</kbd>
            </UnstyledButton>
          </span>
        ) : (
          <div className={styles.several}>
            <span className={styles.head} role="status">
              {t('offer.several', { count: choices.length })}
              <kbd className={styles.keys}>{printKeys('Alt+Enter')}</kbd>
            </span>
            {choices.map((choice, index) => (
              <UnstyledButton
                key={`${choice.snapshot.id} ${choice.facet}`}
                className={styles.choice}
                data-chosen={index === chosen || undefined}
                data-testid="offered-choice"
                onClick={() => accept(offer, choice)}
              >
                <Named choice={choice} />
              </UnstyledButton>
            ))}
          </div>
        )}
        <CloseButton size={20} aria-label={t('offer.refuse')} onClick={() => refuse(offer)} />
      </div>
    </Portal>
  );
}

function Named({ choice: { snapshot, printed } }: { choice: Choice }) {
  const locale = useLocale();
  return (
    <>
      {snapshot.area.name} {printPeriodOf(snapshot, locale)} {snapshot.indicatorName}{' '}
      <span className={styles.value}>{printed}</span>
    </>
  );
}
