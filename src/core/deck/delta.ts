import type { Asset, Deck, Section, Slide } from './deck.ts';
import { deckFaults } from './deck-faults.ts';

type Properties = Omit<Deck, 'sections' | 'snapshots' | 'assets'>;
type RecordDelta<Value> = { set: Readonly<Record<string, Value>>; removed: readonly string[] };

/**
 * How a deck became another one: what is new or changed, whole; what stayed, by its id. A part that is absent stayed as it
 * was. Small while the two share most of their slides, as a deck and the one a command makes of it do.
 */
export type DeckDelta = {
  properties?: Partial<Properties>;
  cleared?: readonly string[]; // optional fields that the deck no longer has
  sections?: readonly SectionDelta[];
  snapshots?: RecordDelta<Deck['snapshots'][string]>;
  assets?: RecordDelta<Asset>;
};

/** A section that stayed, by its id, or one with its slides, each of which is new or stayed. */
export type SectionDelta = string | { id: string; name: string; slides: readonly (string | Slide)[] };

/** Compares by identity: what two decks share is the same object, and costs nothing. */
export function deckDelta(before: Deck, after: Deck): DeckDelta {
  const { sections, snapshots, assets, ...properties } = after;
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const changed = given.filter(([name, value]) => before[name as keyof Properties] !== value);
  const cleared = Object.entries(before).flatMap(([name, value]) =>
    value !== undefined && after[name as keyof Deck] === undefined ? [name] : [],
  );
  return {
    ...(cleared.length === 0 ? {} : { cleared }),
    ...(changed.length === 0 ? {} : { properties: Object.fromEntries(changed) }),
    ...(sections === before.sections ? {} : { sections: sectionsDelta(before, after) }),
    ...(snapshots === before.snapshots ? {} : { snapshots: recordDelta(before.snapshots, snapshots) }),
    ...(assets === before.assets ? {} : { assets: recordDelta(before.assets, assets) }),
  };
}

/** The deck a delta makes of the one it was taken from; null when it doesn't fit this one. */
export function applyDelta(deck: Deck, delta: DeckDelta): Deck | null {
  const sections = delta.sections === undefined ? deck.sections : sectionsAfter(deck, delta.sections);
  if (sections === null) return null;
  const cleared = new Set(delta.cleared);
  const kept = Object.fromEntries(Object.entries(deck).filter(([name]) => !cleared.has(name))) as Deck;
  const after = {
    ...kept,
    ...delta.properties,
    sections,
    snapshots: recordAfter(deck.snapshots, delta.snapshots),
    assets: recordAfter(deck.assets, delta.assets),
  };
  return deckFaults(after).length === 0 ? after : null;
}

function sectionsDelta(before: Deck, after: Deck): SectionDelta[] {
  const known = new Set<Section | Slide>(before.sections.flatMap((section) => [section, ...section.slides]));
  return after.sections.map((section) => {
    if (known.has(section)) return section.id;
    const { id, name, slides } = section;
    return { id, name, slides: slides.map((slide) => (known.has(slide) ? slide.id : slide)) };
  });
}

function sectionsAfter(deck: Deck, deltas: readonly SectionDelta[]): Section[] | null {
  const sections = new Map(deck.sections.map((section) => [section.id, section]));
  const slides = new Map(deck.sections.flatMap((section) => section.slides.map((slide) => [slide.id, slide])));
  const after: Section[] = [];
  for (const delta of deltas) {
    const section = typeof delta === 'string' ? sections.get(delta) : sectionAfter(slides, delta);
    if (section === undefined) return null;
    after.push(section);
  }
  return after;
}

function sectionAfter(
  known: ReadonlyMap<string, Slide>,
  { id, name, slides }: Exclude<SectionDelta, string>,
): Section | undefined {
  const found = slides.map((slide) => (typeof slide === 'string' ? known.get(slide) : slide));
  const there = found.filter((slide) => slide !== undefined);
  return there.length === found.length ? { id, name, slides: there } : undefined;
}

function recordDelta<Value>(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): RecordDelta<Value> {
  const set = Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key] !== value));
  return { set, removed: Object.keys(before).filter((key) => !(key in after)) };
}

function recordAfter<Value>(
  before: Readonly<Record<string, Value>>,
  delta: RecordDelta<Value> | undefined,
): Readonly<Record<string, Value>> {
  if (delta === undefined) return before;
  const gone = new Set(delta.removed);
  return { ...Object.fromEntries(Object.entries(before).filter(([key]) => !gone.has(key))), ...delta.set };
}
