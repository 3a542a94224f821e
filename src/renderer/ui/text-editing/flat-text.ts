import type { Paragraph, Run } from '#core/deck/deck.ts';
import type { TextSpot } from '#core/deck/texts/splice-runs.ts';

/** Stands for a figure where text is looked at sign by sign. */
export const figureSign = '\uFFFC';

/** Runs as text with one sign a figure, so that its offsets are those of `TextSpot`. */
export function flatText(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'words' ? run.text : figureSign)).join('');
}

/** Where a change from one text to another ends: the place the eye is at after an undo. */
export function changedSpot(before: readonly Paragraph[], after: readonly Paragraph[]): TextSpot {
  const [old, now] = [before.map(({ runs }) => flatText(runs)), after.map(({ runs }) => flatText(runs))];
  let end = 0;
  while (end < Math.min(old.length, now.length) - 1 && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const paragraph = Math.max(0, now.length - 1 - end);
  const [was = '', is = ''] = [old[old.length - 1 - end], now[paragraph]];
  let same = 0;
  while (same < Math.min(was.length, is.length) && was.at(-1 - same) === is.at(-1 - same)) same += 1;
  let start = 0;
  while (start < Math.min(was.length, is.length) && was[start] === is[start]) start += 1;
  return { paragraph, offset: Math.max(Math.min(start, is.length), is.length - same) };
}
