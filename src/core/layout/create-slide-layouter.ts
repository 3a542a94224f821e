import type { Deck, Slide } from '#core/deck/deck.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import type { Theme, ThemeId } from '#core/theme/theme.ts';
import { themeOf } from '#core/theme/themes.ts';
import { createKeepParts } from './keep-parts.ts';
import { layoutSlide } from './layout-slide.ts';
import type { LayoutContext, SlideLayout } from './layout-types.ts';
import { sameValues } from './same-values.ts';
import { templates } from './templates.ts';

export type SlideLayouter = (deck: Deck, slideId: string) => SlideLayout | null;

/**
 * Lays out slides on demand and keeps what is still right: a slide is laid out again only when it, its number, its
 * section's name, what the whole deck decides (theme, language, snapshots …) or what it shows of other slides changed, and
 * then only the parts that changed. So an edit costs one slide, and another number a page number.
 */
export function createSlideLayouter(themeFor: (id: ThemeId) => Theme = themeOf): SlideLayouter {
  const kept = new WeakMap<Slide, { key: readonly unknown[]; layout: SlideLayout }>();
  const keep = createKeepParts();
  let places: { deck: Deck; bySlide: Map<string, Place> } | null = null;

  return (deck, slideId) => {
    if (places?.deck !== deck) places = { deck, bySlide: placesOf(deck) };
    const place = places.bySlide.get(slideId);
    if (place === undefined) return null;
    const theme = themeFor(deck.theme);
    const context: LayoutContext = { deck, ...place, theme, measurer: tableMeasurer, keep };
    const key = keyOf(context);
    const previous = kept.get(place.slide);
    if (previous !== undefined && sameValues(previous.key, key)) return previous.layout;
    const layout = layoutSlide(context);
    kept.set(place.slide, { key, layout });
    return layout;
  };
}

type Place = Pick<LayoutContext, 'slide' | 'number' | 'sectionIndex'>;

function placesOf(deck: Deck): Map<string, Place> {
  const bySlide = new Map<string, Place>();
  deck.sections.forEach((section, sectionIndex) => {
    for (const slide of section.slides) bySlide.set(slide.id, { slide, number: bySlide.size + 1, sectionIndex });
  });
  return bySlide;
}

function keyOf(context: LayoutContext): readonly unknown[] {
  const { deck, slide, number, sectionIndex } = context;
  const section = deck.sections[sectionIndex];
  const framing = slide.template === 'cover' || slide.template === 'closing';
  return [
    number,
    section?.id,
    section?.name,
    deck.theme,
    deck.language,
    deck.upDown,
    deck.snapshots,
    deck.assets,
    deck.classification,
    deck.logo,
    deck.footer,
    templates[slide.template].elsewhere?.(context),
    framing ? `${deck.title}|${deck.subtitle}|${deck.organisation}|${deck.date}` : null,
  ];
}
