import { CloseButton, UnstyledButton } from '@mantine/core';
import { type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '#core/offered/offers.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printKeys } from '#renderer/commands/keys.ts';
import { useLocale } from '../../state/use-locale.ts';
import { boxAt } from '../caret.ts';
import { type KeysOverText, useActiveOption, useKeysOverText } from '../keys-over-text.ts';
import { OverText } from '../over-text.tsx';
import styles from './offer-bubble.module.css';
import type { PlacedOffer } from './use-offers.ts';

type OfferBubbleProps = {
  field: RefObject<HTMLElement | null>;
  multiline: boolean;
  offer: PlacedOffer;
  keys: KeysOverText;
  accept: (offer: PlacedOffer, choice: Choice) => void;
  refuse: (offer: PlacedOffer) => void;
};

/** Asks whether a typed number is a figure. Nothing is put in its place but by a click or Alt+Enter. */
export function OfferBubble({ field, multiline, offer, keys, accept, refuse }: OfferBubbleProps) {
  const { t } = useTranslation();
  const { choices } = offer;
  const [chosen, setChosen] = useState<number | null>(null); // of several, while they are gone through by keys
  const id = useId();
  const [only] = choices;
  const single = choices.length === 1;

  useKeysOverText(keys, (event) => {
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
  });
  useActiveOption(field, id, chosen === null ? null : `${id}-${chosen}`);

  if (field.current === null || only === undefined) return null;
  const { paragraph, start, end } = offer;
  const at = boxAt(field.current, multiline, { paragraph, offset: start }, { paragraph, offset: end });
  const size = { width: single ? 540 : 392, height: 45 + choices.length * 30, inset: 10 };
  return (
    <OverText at={at} size={size} className={styles.bubble} testId="offered-figure">
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
          <span id={`${id}-question`} className={styles.head} role="status">
            {t('offer.several', { count: choices.length })}
            <kbd className={styles.keys}>{printKeys('Alt+Enter')}</kbd>
          </span>
          <div id={id} role="listbox" aria-labelledby={`${id}-question`} className={styles.several}>
            {choices.map((choice, index) => (
              <UnstyledButton
                key={`${choice.snapshot.id} ${choice.facet}`}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === chosen}
                className={styles.choice}
                data-testid="offered-choice"
                onClick={() => accept(offer, choice)}
              >
                <Named choice={choice} />
              </UnstyledButton>
            ))}
          </div>
        </div>
      )}
      <CloseButton size={20} aria-label={t('offer.refuse')} onClick={() => refuse(offer)} />
    </OverText>
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
