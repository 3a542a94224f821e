import { notesFor } from '#core/assemble/notes.ts';
import type { Deck, Slide } from '#core/deck/deck.ts';
import { allSlides, figuresOfSlide } from '#core/deck/find.ts';
import { pruned } from '#core/deck/prune.ts';
import type { ObservationKey, ObservationSnapshot } from '#core/indicators/observation.ts';
import { type ChangedMessage, changedMessages } from './changed-messages.ts';
import { wantedFor } from './counterpart.ts';
import { moveSlide } from './move-slide.ts';
import { keyText, lookupIn, moveSaid, pairsOf } from './pairs.ts';
import { moveOf, type RebindTarget } from './target.ts';

/** A figure of a slide that the store has no counterpart of. */
export type Gap = { slideId: string; observation: ObservationSnapshot };

export type Rebound = { deck: Deck; bound: number; gaps: Gap[]; messages: ChangedMessage[] };

/** What has to be looked up in the store to rebind a deck, each key once. */
export function wantedOf(deck: Deck, target: RebindTarget): ObservationKey[] {
  const move = moveOf(deck, target);
  const wanted = usedSnapshots(deck).flatMap((old) => wantedFor(old, move) ?? []);
  return [...new Map(wanted.map((each) => [keyText(each), each])).values()];
}

/**
 * The same deck about another area or time, as a new deck. Every figure becomes its counterpart among `found`; where there
 * is none, nothing stands in its place and `gaps` says so. Words that name the old area and time are rewritten, notes
 * that only quoted sources are written anew, and titles that may no longer be true are listed. Pictures and the person's
 * own words stay.
 */
export function rebindDeck(
  deck: Deck,
  target: RebindTarget,
  found: readonly ObservationSnapshot[],
  newId: () => string,
): Rebound {
  const move = moveOf(deck, target);
  const pairs = pairsOf(usedSnapshots(deck), move, found);
  const says = moveSaid(usedSnapshots(deck), move);
  const { words } = says;
  const snapshots = Object.fromEntries(
    [...pairs.values()].flatMap(({ fresh }) => (fresh === null ? [] : [[fresh.id, fresh]])),
  );
  const facts = { old: new Map(Object.entries(deck.snapshots)), fresh: new Map(Object.entries(snapshots)) };
  const gaps: Gap[] = [];
  const sections = deck.sections.map((section) => ({
    ...section,
    name: words(section.name),
    slides: section.slides.map((slide) => {
      const lookup = lookupIn(pairs);
      const moved = moveSlide(slide, { ...lookup, ...says });
      for (const observation of lookup.lost) gaps.push({ slideId: slide.id, observation });
      return { ...moved, notes: movedNotes(slide, moved, facts, deck.language) ?? words(slide.notes) };
    }),
  }));
  const moved = { ...deck, ...target, id: newId(), title: words(deck.title), subtitle: words(deck.subtitle) };
  const rebound = pruned({ ...moved, snapshots, sections });
  return {
    deck: rebound,
    bound: allSlides(rebound).flatMap(figuresOfSlide).length,
    gaps,
    messages: allSlides(deck).flatMap((slide) => changedMessages(slide, pairs)),
  };
}

function usedSnapshots(deck: Deck): ObservationSnapshot[] {
  const ids = new Set(
    allSlides(deck)
      .flatMap(figuresOfSlide)
      .map((figure) => figure.observationId),
  );
  return [...ids].flatMap((id) => deck.snapshots[id] ?? []);
}

type Facts = { old: ReadonlyMap<string, ObservationSnapshot>; fresh: ReadonlyMap<string, ObservationSnapshot> };

/** Notes nobody touched since they were made from the figures are made from the new ones; null for a person's own. */
function movedNotes(slide: Slide, moved: Slide, facts: Facts, language: Deck['language']): string | null {
  const made = notesFor(slide.title, Object.values(slide.blocks), facts.old, language);
  return slide.notes === made ? notesFor(moved.title, Object.values(moved.blocks), facts.fresh, language) : null;
}
