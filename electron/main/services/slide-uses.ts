import { stat } from 'node:fs/promises';
import type { SlideUse } from '#contract/indicator-contract.ts';
import { type Result, success } from '#contract/result.ts';
import type { Deck } from '#core/deck/deck.ts';
import { allSlides, figuresOfSlide } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { readDeckArchive } from './deck-archive.ts';
import type { RecentFiles } from './recent-files.ts';

export type SlideUses = {
  /** Slides of recent briefings that show a figure of an indicator, in the order of briefings and slides. */
  of(indicatorId: string): Promise<Result<SlideUse[]>>;
};

type IndicatorSlide = { slide: number; title: string; indicators: ReadonlySet<string> };

/** Briefings that can't be read have nothing to show: opening them says why. A file is read again when it changed. */
export function createSlideUses(recent: Pick<RecentFiles, 'list' | 'fileOf'>): SlideUses {
  const known = new Map<string, { stamp: string; slides: IndicatorSlide[] }>();

  async function slidesOf(file: string): Promise<IndicatorSlide[]> {
    const facts = await stat(file).catch(() => null);
    if (facts === null) return [];
    const stamp = `${facts.mtimeMs} ${facts.size}`;
    const earlier = known.get(file);
    if (earlier?.stamp === stamp) return earlier.slides;
    const archive = await readDeckArchive(file);
    const slides = archive.ok ? indicatorsOfSlides(archive.value.deck) : [];
    known.set(file, { stamp, slides });
    return slides;
  }

  return {
    of: async (indicatorId) => {
      const uses: SlideUse[] = [];
      for (const { handle, name } of recent.list()) {
        const file = recent.fileOf(handle);
        for (const { slide, title, indicators } of file === null ? [] : await slidesOf(file)) {
          if (indicators.has(indicatorId)) uses.push({ deck: name, slide, title });
        }
      }
      return success(uses);
    },
  };
}

function indicatorsOfSlides(deck: Deck): IndicatorSlide[] {
  return allSlides(deck).map((slide, index) => ({
    slide: index + 1,
    title: plainText(slide.title, deck),
    indicators: new Set(
      figuresOfSlide(slide).flatMap(({ observationId }) => deck.snapshots[observationId]?.indicatorId ?? []),
    ),
  }));
}
