import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Candidate, type Offer, offersIn } from '#core/offered/offers.ts';
import { typedNumbers } from '#core/offered/typed-numbers.ts';
import { api } from '#renderer/api.ts';
import { documentStore } from '../../state/current-document.ts';
import { rangeOf, readSelection } from '../caret.ts';
import { flatText } from '../flat-text.ts';
import type { TextModel } from '../use-text-model.ts';

export type PlacedOffer = Offer & { paragraph: number; text: string };

export type Offers = {
  current: PlacedOffer | null; // the one beside the caret
  /** After letters came in, and when editing begins. */
  ask(): void;
  refuse(offer: PlacedOffer): void;
};

const rest = 500; // ms without a letter until typed numbers are looked up
const mark = 'offered-figure';
const longest = 2000;
const reach = 12; // signs behind a number where it is still what the person is at

/**
 * Numbers of the text that are figures of the store. Asked when the person pauses and the window is idle, never while a key
 * is handled; an answer to a text that went on meanwhile is dropped. They are marked as the browser marks what is found, which
 * leaves the text alone.
 */
export function useOffers(
  field: RefObject<HTMLElement | null>,
  multiline: boolean,
  model: TextModel,
  wanted: boolean,
): Offers {
  const [offers, setOffers] = useState<readonly PlacedOffer[]>([]);
  const [caret, setCaret] = useState({ paragraph: 0, offset: 0 });
  const refused = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const look = async () => {
    const texts = model.read().map(({ runs }) => flatText(runs));
    const found = await offersOf(texts);
    const now = model.read().map(({ runs }) => flatText(runs));
    if (now.join('\n') !== texts.join('\n') || field.current === null) return;
    setOffers(found.filter(({ text }) => !refused.current.has(text)));
    const selection = readSelection(field.current, multiline);
    if (selection !== null) setCaret(selection.focus);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when editing begins.
  useEffect(() => {
    ask();
    const moved = () => {
      const selection = field.current === null ? null : readSelection(field.current, multiline);
      if (selection !== null && timer.current === null) setCaret(selection.focus);
    };
    document.addEventListener('selectionchange', moved);
    return () => {
      document.removeEventListener('selectionchange', moved);
      if (timer.current !== null) clearTimeout(timer.current);
      CSS.highlights.delete(mark);
    };
  }, []);

  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    const ranges = offers.map(({ paragraph, start, end }) =>
      rangeOf(element, multiline, { paragraph, offset: start }, { paragraph, offset: end }),
    );
    CSS.highlights.set(mark, new Highlight(...ranges));
  }, [field, multiline, offers]);

  function ask(): void {
    if (!wanted) return;
    setOffers((before) => (before.length === 0 ? before : []));
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = null;
      requestIdleCallback(() => void look(), { timeout: rest });
    }, rest);
  }

  const beside = offers.filter(
    ({ paragraph, start, end }) =>
      paragraph === caret.paragraph && start <= caret.offset && caret.offset <= end + reach,
  );
  return {
    current: beside.at(-1) ?? null,
    ask,
    refuse(offer) {
      refused.current.add(offer.text);
      setOffers((shown) => shown.filter((each) => each.text !== offer.text));
    },
  };
}

async function offersOf(texts: readonly string[]): Promise<PlacedOffer[]> {
  const numbers = new Set(texts.flatMap((text) => typedNumbers(text).map(({ value }) => value)));
  if (numbers.size === 0) return [];
  const { deck } = documentStore().getState();
  const answer = await api.storeFiguresLike({
    text: texts.join('\n').slice(0, longest),
    numbers: [...numbers].slice(0, 40),
    area: deck.area.code,
  });
  const stored = answer.ok ? answer.value : []; // a store that can't be read says so where it is opened
  // A briefing from elsewhere holds figures this store doesn't; what both have is the briefing's.
  const own = Object.values(deck.snapshots).map((snapshot): Candidate => {
    const known = stored.find((candidate) => candidate.snapshot.id === snapshot.id);
    return { snapshot, names: known?.names ?? [] };
  });
  const candidates = [...own, ...stored.filter(({ snapshot }) => !(snapshot.id in deck.snapshots))];
  const context = { area: deck.area.code, period: deck.period, language: deck.language };
  return texts.flatMap((text, paragraph) =>
    offersIn(text, candidates, context).map((offer) => ({
      ...offer,
      paragraph,
      text: text.slice(offer.start, offer.end),
    })),
  );
}
