import type { Deck, Slide } from '#core/deck/deck.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import type { Theme, ThemeId } from '#core/theme/theme.ts';
import { themeOf } from '#core/theme/themes.ts';
import { layoutSlide } from './layout-slide.ts';
import type { SlideLayout } from './layout-types.ts';

export type SlideLayouter = (deck: Deck, slideId: string) => SlideLayout | null;

/** Templates whose slides show what other slides hold; they are laid out again when any slide changes. */
const derived = new Set(['contents', 'sources']);

/**
 * Lays out slides on demand and keeps what is still right: a slide is laid out again only when it, its number, its
 * section's name or what the whole deck decides (theme, language, snapshots …) changed. So an edit costs one slide.
 */
export function createSlideLayouter(themeFor: (id: ThemeId) => Theme = themeOf): SlideLayouter {
  const kept = new WeakMap<Slide, { key: readonly unknown[]; layout: SlideLayout }>();
  let places: { deck: Deck; bySlide: Map<string, Place> } | null = null;

  return (deck, slideId) => {
    if (places?.deck !== deck) places = { deck, bySlide: placesOf(deck) };
    const place = places.bySlide.get(slideId);
    if (place === undefined) return null;
    const { slide } = place;
    const key = keyOf(deck, place, places.bySlide.size);
    const previous = kept.get(slide);
    if (previous !== undefined && sameKey(previous.key, key)) return previous.layout;
    const layout = layoutSlide({
      deck,
      slide,
      number: place.number,
      total: places.bySlide.size,
      sectionIndex: place.sectionIndex,
      theme: themeFor(deck.theme),
      measurer: tableMeasurer,
    });
    kept.set(slide, { key, layout });
    return layout;
  };
}

type Place = { slide: Slide; number: number; sectionIndex: number };

function placesOf(deck: Deck): Map<string, Place> {
  const bySlide = new Map<string, Place>();
  deck.sections.forEach((section, sectionIndex) => {
    for (const slide of section.slides) bySlide.set(slide.id, { slide, number: bySlide.size + 1, sectionIndex });
  });
  return bySlide;
}

function keyOf(deck: Deck, { slide, number, sectionIndex }: Place, total: number): readonly unknown[] {
  const section = deck.sections[sectionIndex];
  const whole = derived.has(slide.template) || slide.template === 'section' ? deck.sections : null;
  const framing = slide.template === 'cover' || slide.template === 'closing';
  return [
    number,
    total,
    sectionIndex,
    section?.id,
    section?.name,
    deck.theme,
    deck.language,
    deck.upDown,
    deck.snapshots,
    deck.assets,
    whole,
    framing ? `${deck.title}|${deck.subtitle}|${deck.organisation}|${deck.date}` : null,
  ];
}

function sameKey(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((each, index) => each === right[index]);
}
