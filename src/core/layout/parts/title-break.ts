import type { SceneRun } from '#core/scene/scene.ts';
import { breakLines } from '#core/text/break-lines.ts';
import type { LayoutContext } from '../layout-types.ts';

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
  return fitting[0]?.broken ?? [...runs];
}

function withBreak(runs: readonly SceneRun[], index: number, at: number): SceneRun[] {
  return runs.map((run, each) =>
    each === index ? { ...run, text: `${run.text.slice(0, at).trimEnd()}\n${run.text.slice(at)}` } : run,
  );
}

function unevenness(lines: readonly { width: number }[]): number {
  return Math.abs((lines[0]?.width ?? 0) - (lines[1]?.width ?? 0));
}
