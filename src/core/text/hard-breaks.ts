import type { Points } from '#core/geometry/geometry.ts';
import type { SceneLine, SceneParagraph, SceneRun } from '#core/scene/scene.ts';
import { breakLines, hasOverlongPiece, wrapRatio } from './break-lines.ts';
import type { TextMeasurer } from './text-measurer.ts';
import { officeCuts } from './unbreakable.ts';

const rounding: Points = 1; // they count in parts of millimetres

/**
 * PowerPoint breaks lines itself, by fewer rules than ours: it would part 1353.49亿 and 元. Where its lines would be other
 * than ours, ours are written into the paragraph as line breaks, so that both show the same; elsewhere text stays free.
 */
export function withHardBreaks(
  paragraph: SceneParagraph,
  lines: readonly SceneLine[],
  width: Points,
  typeface: 'heading' | 'body',
  measurer: TextMeasurer,
): SceneParagraph {
  if (lines.length < 2) return paragraph;
  // Their widths differ a little from ours, so both a tight and a full line must come out the same.
  const room = width - paragraph.indent;
  // Where a word is cut, the smallest difference of widths moves the cut.
  const same =
    !hasOverlongPiece(paragraph.runs, room, typeface, measurer) &&
    officeCuts.every((cut) =>
      [room, room / wrapRatio + rounding].every((each) => {
        const theirs = breakLines(paragraph.runs, each, typeface, measurer, cut);
        return (
          theirs.length === lines.length && theirs.every((line, at) => text(line.runs) === text(lines[at]?.runs ?? []))
        );
      }),
    );
  if (same) return paragraph;
  const runs = lines.flatMap((line, index) => (index === lines.length - 1 ? line.runs : ended(line.runs)));
  return { ...paragraph, runs };
}

function ended(runs: readonly SceneRun[]): SceneRun[] {
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: `${run.text.trimEnd()}\n` } : run));
}

function text(runs: readonly SceneRun[]): string {
  return runs
    .map((run) => run.text)
    .join('')
    .trim();
}
