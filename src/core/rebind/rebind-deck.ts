import { notesFor } from '#core/assemble/notes.ts';
import type { Deck, Slide } from '#core/deck/deck.ts';
import { allSlides, figuresOfSlide } from '#core/deck/find.ts';
import { pruned } from '#core/deck/prune.ts';
import { factText } from '#core/indicators/facets.ts';
import { printPeriod } from '#core/indicators/period.ts';
import type { ObservationKey, ObservationSnapshot } from '#core/indicators/observation.ts';
import { type ChangedMessage, changedMessages, type SnapshotPair } from './changed-messages.ts';
import { chooseCounterpart, wantedFor } from './counterpart.ts';
import { moveSlide, type Moving } from './move-slide.ts';
import { wordMover } from './move-words.ts';
import { shiftPeriod } from './shift-period.ts';
import { type Move, moveOf, type RebindTarget } from './target.ts';

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
  const pairs = pairsOf(deck, move, found);
  const words = wordMover(move);
  const periods = periodLabels(deck, move);
  const label = (text: string) => periods.get(text) ?? words(text);
  const period = (text: string) => shiftPeriod(text, move.from.period, move.to.period) ?? text;
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
      const moved = moveSlide(slide, { ...lookup, words, label, period });
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

/** Counterparts of one slide's figures, and the observations that have none. */
function lookupIn(pairs: ReadonlyMap<string, SnapshotPair>): Pick<Moving, 'figure' | 'observation'> & {
  lost: Set<ObservationSnapshot>;
} {
  const lost = new Set<ObservationSnapshot>();
  const freshOf = (id: string, has: (fresh: ObservationSnapshot) => boolean) => {
    const pair = pairs.get(id);
    if (pair === undefined) return null;
    if (pair.fresh !== null && has(pair.fresh)) return pair.fresh.id;
    lost.add(pair.old);
    return null;
  };
  return {
    lost,
    observation: (id) => freshOf(id, () => true),
    figure: (figure) => {
      const observationId = freshOf(figure.observationId, (fresh) => factText(fresh, figure.facet) !== null);
      return observationId === null ? null : { ...figure, observationId };
    },
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

function pairsOf(deck: Deck, move: Move, found: readonly ObservationSnapshot[]): Map<string, SnapshotPair> {
  const byKey = new Map<string, ObservationSnapshot[]>();
  for (const each of found) {
    const key = keyText({ indicatorId: each.indicatorId, area: each.area.code, period: each.period });
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  return new Map(
    usedSnapshots(deck).map((old) => {
      const wanted = wantedFor(old, move);
      const fresh = wanted === null ? null : chooseCounterpart(old, byKey.get(keyText(wanted)) ?? []);
      return [old.id, { old, fresh }];
    }),
  );
}

function keyText({ indicatorId, area, period }: ObservationKey): string {
  return `${indicatorId} ${area} ${period}`;
}

/** Periods that stand alone, on axes and in heads of tables, move as their figures do. */
function periodLabels(deck: Deck, { from, to, language }: Move): Map<string, string> {
  return new Map(
    usedSnapshots(deck).flatMap(({ period }) => {
      const moved = shiftPeriod(period, from.period, to.period);
      if (moved === null) return [];
      const printed: [string, string] = [printPeriod(period, language), printPeriod(moved, language)];
      return [printed, [period, moved] as [string, string]];
    }),
  );
}

type Facts = { old: ReadonlyMap<string, ObservationSnapshot>; fresh: ReadonlyMap<string, ObservationSnapshot> };

/** Notes nobody touched since they were made from the figures are made from the new ones; null for a person's own. */
function movedNotes(slide: Slide, moved: Slide, facts: Facts, language: Deck['language']): string | null {
  const made = notesFor(slide.title, Object.values(slide.blocks), facts.old, language);
  return slide.notes === made ? notesFor(moved.title, Object.values(moved.blocks), facts.fresh, language) : null;
}
