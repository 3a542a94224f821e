import { shortestTrend } from '#core/deck/card-trend.ts';
import type { Block, ChartBlock, KeyFigureCard, KeyFiguresBlock, Run, Slide } from '#core/deck/deck.ts';
import type { FigureReference } from '#core/indicators/observation.ts';
import type { MoveWords } from './move-words.ts';

/** What takes the place of figures and words; null where there is no counterpart. */
export type Moving = {
  figure(figure: FigureReference): FigureReference | null; // needs the very fact
  observation(observationId: string): string | null; // cards show whatever facts there are
  words: MoveWords;
  label: MoveWords; // of axes and heads, where periods stand alone
  period: MoveWords; // SDMX
};

/** Stands in words where a figure had no counterpart: the old number must not stand under the new name. */
export const missing = '——';

/** The slide about the other area and time. Blocks that have no figure left are left out. */
export function moveSlide(slide: Slide, moving: Moving): Slide {
  const blocks = Object.entries(slide.blocks).flatMap(([slot, block]) => {
    const moved = moveBlock(block, moving);
    return moved === null ? [] : [[slot, moved] as const];
  });
  return { ...slide, title: moveRuns(slide.title, moving), blocks: Object.fromEntries(blocks) };
}

/** A block about the other area and time; null when no figure of it is left. */
export function moveBlock(block: Block, moving: Moving): Block | null {
  switch (block.kind) {
    case 'key-figures':
      return moveCards(block, moving);
    case 'chart':
      return moveChart(block, moving);
    case 'table':
      return {
        ...block,
        header: block.header.map(moving.label),
        rows: block.rows.map((row) => row.map((cell) => moveRuns(cell, moving))),
      };
    case 'text':
      return {
        ...block,
        paragraphs: block.paragraphs.map((each) => ({ ...each, runs: moveRuns(each.runs, moving) })),
      };
    case 'timeline':
      return {
        ...block,
        events: block.events.map(({ when, text }) => ({ when: moving.label(when), text: moveRuns(text, moving) })),
      };
    case 'image':
      return block;
  }
}

function moveCards(block: KeyFiguresBlock, { observation, figure, period }: Moving): Block | null {
  const cards = block.cards.flatMap(({ trend, compare, ...card }): KeyFigureCard[] => {
    const observationId = observation(card.observationId);
    if (observationId === null) return [];
    const moved = (trend ?? []).map((point) => ({
      period: period(point.period),
      figure: point.figure === null ? null : figure(point.figure),
    }));
    // Of a line that has too few points left only the number stays.
    const known = moved.filter((point) => point.figure !== null).length;
    const held = compare === undefined ? null : figure(compare);
    return [
      {
        ...card,
        observationId,
        ...(held === null ? {} : { compare: held }),
        ...(known < shortestTrend ? {} : { trend: moved }),
      },
    ];
  });
  return cards.length === 0 ? null : { ...block, cards };
}

function moveChart(block: ChartBlock, { figure, words, label }: Moving): Block | null {
  const { targetLine, notes, ...rest } = block;
  const series = block.series.map((each) => ({
    ...each,
    name: label(each.name),
    figures: each.figures.map((one) => (one === null ? null : figure(one))),
  }));
  if (series.every((each) => each.figures.every((one) => one === null))) return null;
  const target = targetLine === undefined ? null : figure(targetLine);
  return {
    ...rest,
    heading: words(block.heading),
    categories: block.categories.map(label),
    series,
    ...(target === null ? {} : { targetLine: target }),
    ...(notes === undefined ? {} : { notes: notes.map((note) => ({ ...note, text: words(note.text) })) }),
  };
}

function moveRuns(runs: readonly Run[], { figure, words }: Moving): Run[] {
  return runs.map((run) => {
    if (run.kind === 'words') return { ...run, text: words(run.text) };
    const moved = figure(run.figure);
    if (moved !== null) return { ...run, figure: moved };
    return { kind: 'words', text: missing, ...(run.bold === undefined ? {} : { bold: run.bold }) };
  });
}
