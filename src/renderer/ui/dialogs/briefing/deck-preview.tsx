import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { failureSentence } from '#contract/failure-sentences.ts';
import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { createSlideLayouter } from '#core/layout/create-slide-layouter.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLocale } from '../../state/use-locale.ts';
import { PreviewSlide } from './preview-slide.tsx';
import type { Preview } from './use-preview.ts';
import styles from './deck-preview.module.css';

type DeckPreviewProps = {
  preview: Preview<{ deck: Deck }>;
  hint: string; // while nothing is chosen yet
  notes?: ReactNode; // what it lacks
};

/** The slides that would be made, section by section, drawn as they will be. */
export function DeckPreview({ preview, hint, notes }: DeckPreviewProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { value, failure, waiting } = preview;
  const layouter = useMemo(() => createSlideLayouter(), []);
  if (failure !== null) return <Centred title={failureSentence(failure, locale)} />;
  if (value === null) return waiting ? <Loader className={styles.loader ?? ''} size="sm" /> : <Centred title={hint} />;
  const { deck } = value;
  let number = 0;
  return (
    <>
      <p className={styles.sum} role="status" data-testid="deck-preview-sum">
        <span>{t('newDeck.sum', { slides: allSlides(deck).length, sections: deck.sections.length })}</span>
        {waiting && <Loader size={12} />}
      </p>
      {notes}
      <section
        className={styles.slides}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
        tabIndex={0}
        aria-label={t('newDeck.preview')}
        data-waiting={waiting || undefined}
      >
        {deck.sections.map((section, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: every preview has ids of its own, and places stay.
          <div key={at}>
            <h3 className={styles.section}>
              <span className={styles.name}>{section.name === '' ? t('navigator.unnamedSection') : section.name}</span>
              <span className={styles.count}>{t('newDeck.pages', { count: section.slides.length })}</span>
            </h3>
            <ol className={styles.grid}>
              {section.slides.map((slide, index) => {
                number += 1;
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                return <PreviewSlide key={index} deck={deck} slideId={slide.id} number={number} layouter={layouter} />;
              })}
            </ol>
          </div>
        ))}
      </section>
    </>
  );
}

function Centred({ title }: { title: string }) {
  return (
    <div className={styles.centred}>
      <EmptyState title={title} />
    </div>
  );
}
