import { emptySlide } from '#core/deck/create.ts';
import type { Deck, Paragraph, Run, Section, Slide } from '#core/deck/deck.ts';
import { mostParagraphs } from '#core/deck/limits.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { createSlideLayouter } from '#core/layout/create-slide-layouter.ts';
import type { Candidate } from '#core/offered/offers.ts';
import { boundText } from './bind-numbers.ts';
import { type Outline, type OutlineSlide, withSections } from './outline.ts';

export type OutlineChoices = Omit<Deck, 'id' | 'subtitle' | 'upDown' | 'sections' | 'snapshots' | 'assets'> & {
  opening: string; // name of a section that has none
};

export type OutlineDeck = { deck: Deck; numbers: number; bound: number };

/**
 * A deck of the words of another presentation: its first slide is the cover when it says little, a title alone is a divider,
 * all others are texts with room for a picture or chart beside them, on as many slides as they need. `candidates` are the
 * figures of the store its numbers may be. Without a title of its own the deck takes the first slide's. Ids come from `newId`.
 */
export function outlineDeck(
  { opening, ...choices }: OutlineChoices,
  outline: Outline,
  candidates: readonly Candidate[],
  newId: () => string,
): OutlineDeck {
  const context = { area: choices.area.code, period: choices.period, language: choices.language };
  const snapshots = new Map<string, ObservationSnapshot>();
  const tally = { numbers: 0, bound: 0 };
  const bind = (text: string): Run[] => {
    const made = boundText(text, candidates, context);
    tally.numbers += made.numbers;
    tally.bound += made.snapshots.length;
    for (const snapshot of made.snapshots) snapshots.set(snapshot.id, snapshot);
    return made.runs;
  };

  const first = outline.sections[0]?.slides[0];
  const coverOf = first !== undefined && isCover(first) ? first : null;
  const frame: Deck = {
    ...choices,
    id: newId(),
    title: choices.title || first?.title || opening,
    subtitle:
      coverOf?.paragraphs
        .map(({ text }) => text)
        .join('　')
        .slice(0, 200) ?? '',
    upDown: 'red-up',
    sections: [],
    snapshots: {},
    assets: {},
  };
  const sections = withSections(outline).sections.map(
    ({ name, slides }): Section => ({
      id: newId(),
      name: (name || opening).slice(0, 200),
      slides: slides.flatMap((slide): Slide[] => {
        const about = { notes: slide.notes, hidden: slide.hidden };
        if (slide === coverOf) return [{ ...emptySlide('cover', newId()), ...about }];
        const title = bind(slide.title);
        if (slide.paragraphs.length === 0) return [{ ...emptySlide('section', newId()), ...about, title }];
        const paragraphs = slide.paragraphs.map(({ text, bullet }): Paragraph => ({ runs: bind(text), bullet }));
        const pages = pagesOf(paragraphs, (page) => fits(page, { ...frame, snapshots: Object.fromEntries(snapshots) }));
        return pages.map((page, index) => ({
          ...emptySlide('text-image', newId()),
          ...about,
          ...(index === 0 ? {} : { notes: '' }),
          title,
          blocks: { text: { kind: 'text' as const, id: newId(), paragraphs: page } },
        }));
      }),
    }),
  );
  return { deck: { ...frame, sections, snapshots: Object.fromEntries(snapshots) }, ...tally };
}

/** A title with a line or two beneath: who reports, and when. */
function isCover({ title, paragraphs }: OutlineSlide): boolean {
  return title !== '' && paragraphs.length <= 3 && paragraphs.every(({ text, bullet }) => !bullet && text.length <= 60);
}

/** As few pages as hold all paragraphs; one that is too long for a page by itself has one. */
function pagesOf(paragraphs: readonly Paragraph[], hasRoom: (page: readonly Paragraph[]) => boolean): Paragraph[][] {
  if (paragraphs.length <= 1 || hasRoom(paragraphs)) return [[...paragraphs]];
  const half = Math.ceil(paragraphs.length / 2);
  return [paragraphs.slice(0, half), paragraphs.slice(half)].flatMap((part) => pagesOf(part, hasRoom));
}

function fits(paragraphs: readonly Paragraph[], deck: Deck): boolean {
  const slide: Slide = {
    ...emptySlide('text-image', 'fits'),
    blocks: { text: { kind: 'text', id: 'text', paragraphs } },
  };
  const layout = createSlideLayouter()({ ...deck, sections: [{ id: 'section', name: '', slides: [slide] }] }, 'fits');
  return paragraphs.length <= mostParagraphs && layout?.problems.every(({ code }) => code !== 'overflow') === true;
}
