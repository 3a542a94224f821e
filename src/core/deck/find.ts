import type { FigureReference } from '#core/indicators/observation.ts';
import type { Block, Deck, Section, Slide } from './deck.ts';

export type FoundSlide = { slide: Slide; section: Section; sectionIndex: number; index: number; number: number };

/** All slides in order. */
export function allSlides(deck: Deck): Slide[] {
  return deck.sections.flatMap((section) => section.slides);
}

export function findSlide(deck: Deck, id: string): FoundSlide | null {
  let number = 0;
  for (const [sectionIndex, section] of deck.sections.entries()) {
    for (const [index, slide] of section.slides.entries()) {
      number += 1;
      if (slide.id === id) return { slide, section, sectionIndex, index, number };
    }
  }
  return null;
}

/** Every figure a slide shows, in reading order: title, then blocks. */
export function figuresOfSlide(slide: Slide): FigureReference[] {
  return [...figuresOfRuns(slide.title), ...Object.values(slide.blocks).flatMap(figuresOfBlock)];
}

export function figuresOfBlock(block: Block): FigureReference[] {
  switch (block.kind) {
    case 'key-figures':
      return block.cards.flatMap(({ observationId, compare, trend = [] }): FigureReference[] => [
        { observationId, facet: 'value' },
        ...(compare === undefined ? [] : [compare]),
        ...trend.flatMap(({ figure }) => (figure === null || figure.observationId === observationId ? [] : [figure])),
      ]);
    case 'chart':
      return [
        ...block.series.flatMap((series) => series.figures.flatMap((figure) => (figure === null ? [] : [figure]))),
        ...(block.targetLine === undefined ? [] : [block.targetLine]),
      ];
    case 'table':
      return block.rows.flat().flatMap(figuresOfRuns);
    case 'text':
      return block.paragraphs.flatMap((paragraph) => figuresOfRuns(paragraph.runs));
    case 'timeline':
      return block.events.flatMap((event) => figuresOfRuns(event.text));
    case 'image':
      return [];
  }
}

/** Pictures of a deck, by asset id, as often as they stand in it; its logo stands on every slide and is told once. */
export function picturesOf(deck: Deck): string[] {
  const logo = deck.logo ?? '';
  return [
    ...picturesOfBlocks(allSlides(deck).flatMap(({ blocks }) => Object.values(blocks))),
    ...(logo === '' ? [] : [logo]),
  ];
}

export function picturesOfBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'image' ? [block.assetId] : []));
}

function figuresOfRuns(runs: Slide['title']): FigureReference[] {
  return runs.flatMap((run) => (run.kind === 'figure' ? [run.figure] : []));
}
