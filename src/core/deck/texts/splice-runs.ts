import type { Paragraph, Run } from '../deck.ts';
import { joinRuns } from './join-runs.ts';

/** A place between two signs of a text of paragraphs; words count by UTF-16 unit, a figure counts one, as it is one thing. */
export type TextSpot = { paragraph: number; offset: number };

/** How many signs runs hold: one a UTF-16 unit of words, one a figure. */
export function lengthOfRuns(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + lengthOf(run), 0);
}

/** The stretch [from, to) of runs. */
export function sliceRuns(runs: readonly Run[], from: number, to = Number.POSITIVE_INFINITY): Run[] {
  const kept: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const [first, last] = [Math.max(0, from - start), Math.min(lengthOf(run), to - start)];
    start += lengthOf(run);
    if (first < last) kept.push(run.kind === 'words' ? { ...run, text: run.text.slice(first, last) } : run);
  }
  return kept;
}

/** The runs with [from, to) exchanged for others. Inserted words without a weight of their own take that around them. */
export function spliceRuns(runs: readonly Run[], from: number, to: number, inserted: readonly Run[]): Run[] {
  const before = sliceRuns(runs, 0, from);
  const after = sliceRuns(runs, Math.max(from, to));
  const [first] = sliceRuns(runs, from, Math.max(from, to));
  const weight = (first ?? before.at(-1) ?? after[0])?.bold;
  const weighted = inserted.map((run) =>
    run.bold === undefined && weight !== undefined ? { ...run, bold: weight } : run,
  );
  return joinRuns([...before, ...weighted, ...after]);
}

/**
 * Paragraphs with what lies between two spots exchanged for others: the first inserted one goes on the paragraph of `from`,
 * the rest of the paragraph of `to` goes on the last one.
 */
export function spliceParagraphs(
  paragraphs: readonly Paragraph[],
  from: TextSpot,
  to: TextSpot,
  inserted: readonly Paragraph[],
): Paragraph[] {
  const empty: Paragraph = { runs: [], bullet: false };
  const [first, last] = [paragraphs[from.paragraph] ?? empty, paragraphs[to.paragraph] ?? empty];
  const head = sliceRuns(first.runs, 0, from.offset);
  const tail = sliceRuns(last.runs, to.offset);
  const middle: Paragraph[] =
    inserted.length <= 1
      ? [{ ...first, runs: joinRuns([...head, ...(inserted[0]?.runs ?? []), ...tail]) }]
      : inserted.map((paragraph, index) => ({
          bullet: index === 0 ? first.bullet : paragraph.bullet,
          runs: joinRuns([
            ...(index === 0 ? head : []),
            ...paragraph.runs,
            ...(index === inserted.length - 1 ? tail : []),
          ]),
        }));
  return [...paragraphs.slice(0, from.paragraph), ...middle, ...paragraphs.slice(to.paragraph + 1)];
}

function lengthOf(run: Run): number {
  return run.kind === 'words' ? run.text.length : 1;
}
