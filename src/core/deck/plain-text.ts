import { defaultFormat, printFigure } from '#core/indicators/print-figure.ts';
import type { Deck, Run } from './deck.ts';

/** What is printed where a figure's observation is not in the deck. */
export const missingFigure = '—';

/** The words of a run as printed. */
export function runText(run: Run, deck: Pick<Deck, 'snapshots' | 'language'>): string {
  if (run.kind === 'words') return run.text;
  const snapshot = deck.snapshots[run.figure.observationId];
  if (snapshot === undefined) return missingFigure;
  return printFigure(snapshot, run.figure.facet, run.format ?? defaultFormat, deck.language) ?? missingFigure;
}

export function plainText(runs: readonly Run[], deck: Pick<Deck, 'snapshots' | 'language'>): string {
  return runs.map((run) => runText(run, deck)).join('');
}
