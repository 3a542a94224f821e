import type { SceneRun } from '#core/scene/scene.ts';
import { breakLines } from '#core/text/break-lines.ts';
import type { LayoutContext } from '../layout-types.ts';

const shortestLine = 2.2; // em; a shorter last line looks forgotten
const evenShare = 0.58; // of the whole width: the first line of two, a little longer than the second

/**
 * A title that needs two lines breaks after a clause where both halves fit, not wherever the first line is full. The
 * break is written into the text, so that PowerPoint breaks there too.
 */
export function brokenAtClause(runs: readonly SceneRun[], width: number, context: LayoutContext): SceneRun[] {
  const whole = breakLines(runs, width, 'heading', context.measurer);
  if (whole.length !== 2) return [...runs];
  const candidates = runs.flatMap((run, index) =>
    [...run.text.matchAll(/[，；、,;] ?/g)].map((match) =>
      withBreak(runs, index, (match.index ?? 0) + match[0].length),
    ),
  );
  const fitting = candidates
    .map((broken) => ({ broken, lines: breakLines(broken, width, 'heading', context.measurer) }))
    .filter(({ lines }) => lines.length === 2)
    .sort((left, right) => unevenness(left.lines) - unevenness(right.lines));
  return fitting[0]?.broken ?? withoutOrphan(runs, width, context);
}

/** Without a clause to break at, a last line of one or two characters takes half of the words from the first. */
function withoutOrphan(runs: readonly SceneRun[], width: number, context: LayoutContext): SceneRun[] {
  const lines = breakLines(runs, width, 'heading', context.measurer);
  const size = Math.max(0, ...runs.map((run) => run.size));
  if ((lines[1]?.width ?? 0) > size * shortestLine) return [...runs];
  const total = lines.reduce((sum, line) => sum + line.width, 0);
  const [first] = breakLines(runs, total * evenShare, 'heading', context.measurer);
  const length = (first?.runs ?? []).reduce((sum, run) => sum + run.text.length, 0);
  return breakAfter(runs, length);
}

/** A break after so many characters of the joined text. */
function breakAfter(runs: readonly SceneRun[], length: number): SceneRun[] {
  let start = 0;
  for (const [index, run] of runs.entries()) {
    if (length > start && length <= start + run.text.length) return withBreak(runs, index, length - start);
    start += run.text.length;
  }
  return [...runs];
}

function withBreak(runs: readonly SceneRun[], index: number, at: number): SceneRun[] {
  return runs.map((run, each) =>
    each === index ? { ...run, text: `${run.text.slice(0, at).trimEnd()}\n${run.text.slice(at)}` } : run,
  );
}

function unevenness(lines: readonly { width: number }[]): number {
  return Math.abs((lines[0]?.width ?? 0) - (lines[1]?.width ?? 0));
}
