import { type CSSProperties, useRef, useState } from 'react';
import type { Paragraph, Run } from '#core/deck/deck.ts';
import type { TextOfSlide } from '#core/deck/texts/map-texts.ts';
import { runText } from '#core/deck/plain-text.ts';
import type { Choice } from '#core/offered/offers.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { useAfterFrame } from '../state/after-frame.ts';
import { documentStore, useDeck } from '../state/current-document.ts';
import { finishText } from '../state/text-session.ts';
import styles from './editable.module.css';
import { FigureHover } from './figure-hover.tsx';
import { FigurePicker } from './figure-list/figure-picker.tsx';
import { useFigureQuery } from './figure-list/use-figure-query.ts';
import type { KeyListener } from './keys-over-text.ts';
import { OfferBubble } from './offers/offer-bubble.tsx';
import { useOffers } from './offers/use-offers.ts';
import { FigurePanel } from './figure-panel.tsx';
import { readFigure } from './runs-dom.ts';
import { TextTools } from './text-tools.tsx';
import { useEditing } from './use-editing.ts';
import { useTextEvents } from './use-text-events.ts';
import { type PutText, useTextModel } from './use-text-model.ts';

type EditableProps = {
  slot: string;
  placeOf: (paragraph: number) => TextOfSlide;
  testId: string;
  label: string;
  box: CSSProperties; // place on the slide, in points
  multiline: boolean; // text of several paragraphs, or one line of thought
  paragraphs: readonly Paragraph[]; // as the deck has them
  start?: readonly Paragraph[]; // shown where the deck has none
  put: PutText;
  figures?: boolean; // false for texts that are words alone
  next?: (direction: 1 | -1) => boolean; // Tab: goes to the text beside, where there is one
};

/**
 * Text typed where it stands, with figures as things of their own. Changes go into the deck as they are typed, so that a
 * crash loses a second at most; Escape takes all of them back.
 */
export function Editable(props: EditableProps) {
  const { slot, placeOf, testId, label, box, multiline, paragraphs, start = paragraphs, put } = props;
  const { figures = true, next } = props;
  const deck = useDeck();
  const field = useRef<HTMLDivElement>(null);
  const keys = useRef<KeyListener | null>(null);
  const [figure, setFigure] = useState<{ token: HTMLElement; byKey: boolean } | null>(null);
  const print = (run: Run) => runText(run, deck);
  const model = useTextModel({ field, multiline, paragraphs, start, print, put });
  const finish = useEditing(field, slot, start !== paragraphs && paragraphs.every(({ runs }) => runs.length === 0));
  const query = useFigureQuery(field, multiline, model);
  const offers = useOffers(field, multiline, model, figures);
  const typing = useAfterFrame(() => {
    model.typed();
    if (!figures) return;
    query.typed();
    offers.ask();
  });
  const typed = () => {
    typing.soon();
    // The next key may choose from the list, which must be that of all letters.
    if (query.open !== null) typing.now();
  };
  useTextEvents({
    field,
    multiline,
    model,
    keys,
    typed,
    finish,
    next,
    openFigure: (token) => setFigure({ token, byKey: true }),
  });

  const putFigure = (
    place: { paragraph: number; from: number; to: number },
    { snapshot, facet, format }: Pick<Choice, 'snapshot' | 'facet' | 'format'>,
  ) => {
    const figure = { kind: 'figure' as const, figure: { observationId: snapshot.id, facet }, format };
    model.around({ paragraph: place.paragraph, offset: place.from + 1 }, () =>
      documentStore().run('insertFigure', {
        ...{ place: placeOf(place.paragraph), from: place.from, to: place.to },
        ...{ figure, snapshot },
      }),
    );
    offers.ask();
  };
  const insert = (snapshot: ObservationSnapshot, facet: Facet) => {
    if (query.open === null) return;
    const { from, to } = query.open;
    // As a sentence says it: 增长3.0%, 居首位.
    const format = { unit: true, sign: 'word' as const };
    putFigure({ paragraph: from.paragraph, from: from.offset, to: to.offset }, { snapshot, facet, format });
    query.close();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the box hears only when the focus leaves its text.
    <div
      className={styles.box}
      style={box}
      onBlur={(event) => {
        const next = event.relatedTarget;
        if (next instanceof Element && next.closest('[data-text-tools]') !== null) return;
        if (event.currentTarget.contains(next) || !document.hasFocus()) return;
        finishText();
      }}
    >
      <TextTools paragraphs={multiline} typed={typed} field={field} />
      {/* biome-ignore-start lint/a11y: an input cannot hold figures; keys are heard by useTextEvents. */}
      <div
        ref={field}
        className={styles.text}
        role="textbox"
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        aria-label={label}
        aria-multiline={multiline}
        aria-autocomplete="list"
        data-testid={testId}
        data-deck-field
        spellCheck // where the system itself checks; elsewhere main keeps it off
        onClick={(event) => {
          const target =
            event.target instanceof Element ? event.target.closest<HTMLElement>('[data-observation]') : null;
          setFigure(target !== null && readFigure(target) !== null ? { token: target, byKey: false } : null);
        }}
      />
      {/* biome-ignore-end lint/a11y: as above. */}
      <FigureHover field={field} />
      {query.open !== null && (
        <FigurePicker
          field={field}
          multiline={multiline}
          query={query.open}
          keys={keys}
          insert={insert}
          close={query.close}
        />
      )}
      {query.open === null && figure === null && figures && offers.current !== null && (
        <OfferBubble
          key={`${offers.current.paragraph} ${offers.current.start} ${offers.current.text}`} // another number is another question
          field={field}
          multiline={multiline}
          offer={offers.current}
          keys={keys}
          accept={({ paragraph, start: from, end: to }, choice) => putFigure({ paragraph, from, to }, choice)}
          refuse={offers.refuse}
        />
      )}
      {figure !== null && (
        <FigurePanel
          element={figure.token}
          focus={figure.byKey}
          typed={typed}
          close={() => {
            setFigure(null);
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
