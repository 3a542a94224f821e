import type { Run } from '#core/deck/deck.ts';
import { runText } from '#core/deck/plain-text.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import type { SceneRun } from '#core/scene/scene.ts';
import { drawable } from '#core/text/drawable.ts';
import type { LayoutContext, Problem } from '../layout-types.ts';
import type { RunStyle } from './text-part.ts';

/** Runs of the deck as runs of the scene: words as they are, figures printed from the deck's snapshots. */
export function figureRuns(runs: readonly Run[], style: RunStyle, context: LayoutContext): SceneRun[] {
  return runs
    .map((run) => ({
      text: drawable(runText(run, context.deck)),
      size: style.size,
      bold: run.bold ?? style.bold ?? false,
      colour: style.colour,
      figure: run.kind === 'figure' ? run.figure : null,
      link: style.link ?? null,
    }))
    .filter((run) => run.text !== '');
}

/** A problem for each figure in the runs whose observation, or whose fact, the deck does not hold. */
export function missingFigures(runs: readonly Run[], slot: string, context: LayoutContext): Problem[] {
  return runs.flatMap((run) => {
    if (run.kind === 'words') return [];
    const snapshot = context.deck.snapshots[run.figure.observationId];
    const printed =
      snapshot === undefined ? null : printFigure(snapshot, run.figure.facet, run.format, context.deck.language);
    return printed === null ? [missingFigure(run.figure.observationId, slot, context)] : [];
  });
}

export function missingFigure(observationId: string, slot: string, context: LayoutContext): Problem {
  return { code: 'missing-figure', slideId: context.slide.id, slot, values: { observation: observationId } };
}

export function overflow(slot: string, context: LayoutContext, what = ''): Problem {
  return { code: 'overflow', slideId: context.slide.id, slot, values: { what } };
}
