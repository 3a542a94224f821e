import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Deck, Section, Slide } from '../deck.ts';
import { mostSections } from '../limits.ts';
import { hasRoomFor, holdsPictures, isFree } from './edit.ts';

/** Slides for the end of a section; one that isn't there is made, before another or at the end of the deck. */
export type SlidePlace = { sectionId: string; name: string; before: string | null; slides: readonly Slide[] };

/** Adds ready-made slides to their sections, with the observations their figures refer to, as one step. */
export function placeSlides(
  deck: Deck,
  args: { places: readonly SlidePlace[]; snapshots: readonly ObservationSnapshot[] },
): Deck {
  const ids = args.places.flatMap(({ slides }) => slides.map(({ id }) => id));
  const made = args.places
    .map(({ sectionId }) => sectionId)
    .filter((id) => !deck.sections.some((each) => each.id === id));
  const fresh = [...ids, ...new Set(made)];
  if (ids.length === 0 || new Set(fresh).size !== fresh.length || !fresh.every((id) => isFree(deck, id))) return deck;
  const blocks = args.places.flatMap(({ slides }) => slides.flatMap((slide) => Object.values(slide.blocks)));
  if (!holdsPictures(deck, blocks)) return deck;
  const sections = args.places.reduce(withPlace, deck.sections);
  const added = Object.fromEntries(args.snapshots.map((snapshot) => [snapshot.id, snapshot]));
  if (sections.length > mostSections || !hasRoomFor(deck, ids.length)) return deck;
  return { ...deck, sections, snapshots: { ...deck.snapshots, ...added } };
}

function withPlace(sections: readonly Section[], { sectionId, name, before, slides }: SlidePlace): readonly Section[] {
  if (slides.length === 0) return sections;
  if (sections.some(({ id }) => id === sectionId)) {
    return sections.map((section) =>
      section.id === sectionId ? { ...section, slides: [...section.slides, ...slides] } : section,
    );
  }
  const found = sections.findIndex(({ id }) => id === before);
  const at = found === -1 ? sections.length : found;
  return [...sections.slice(0, at), { id: sectionId, name, slides }, ...sections.slice(at)];
}
