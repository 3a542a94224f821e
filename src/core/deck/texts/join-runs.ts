import type { Paragraph, Run } from '../deck.ts';

/** The same runs with neighbouring words of one weight joined and empty ones dropped: equal text has equal runs. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.kind === 'words' && run.text === '') continue;
    if (run.kind === 'words' && last?.kind === 'words' && last.bold === run.bold) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

export function sameRuns(left: readonly Run[], right: readonly Run[]): boolean {
  const [first, second] = [joinRuns(left), joinRuns(right)];
  return first.length === second.length && first.every((run, index) => sameRun(run, second[index]));
}

export function sameParagraphs(left: readonly Paragraph[], right: readonly Paragraph[]): boolean {
  return (
    left.length === right.length &&
    left.every((paragraph, index) => {
      const other = right[index];
      return other !== undefined && paragraph.bullet === other.bullet && sameRuns(paragraph.runs, other.runs);
    })
  );
}

function sameRun(left: Run, right: Run | undefined): boolean {
  if (right === undefined || left.bold !== right.bold) return false;
  if (left.kind === 'words') return right.kind === 'words' && left.text === right.text;
  return (
    right.kind === 'figure' &&
    left.figure.observationId === right.figure.observationId &&
    left.figure.facet === right.figure.facet &&
    left.format.unit === right.format.unit &&
    left.format.sign === right.format.sign
  );
}
