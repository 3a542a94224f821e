import type { Points } from '#core/geometry/geometry.ts';
import type { SceneRun } from '#core/scene/scene.ts';
import type { TextMeasurer } from './text-measurer.ts';
import { unbreakablePieces } from './unbreakable.ts';

/** PowerPoint's widths drift a little from ours; wrapping earlier keeps both at the same breaks. */
export const wrapRatio = 0.98;

type Piece = { runs: SceneRun[]; width: Points; inkWidth: Points };
export type BrokenLine = { runs: SceneRun[]; width: Points };

/** Breaks runs into lines not wider than `width` points × 0.98, greedily; a piece too wide for a line is cut by character. */
export function breakLines(
  runs: readonly SceneRun[],
  width: Points,
  typeface: 'heading' | 'body',
  measurer: TextMeasurer,
  cut: (text: string) => string[] = unbreakablePieces,
): BrokenLine[] {
  const room = width * wrapRatio;
  const measure = (text: string, run: SceneRun) => measurer.width(text, { typeface, size: run.size, bold: run.bold });
  const short = onOneLine(runs, room, measure);
  if (short !== null) return [short];
  const lines: BrokenLine[] = [];
  let line: SceneRun[] = [];
  let used = 0;
  let ink = 0;

  const close = () => {
    lines.push({ runs: joined(line), width: ink });
    line = [];
    used = 0;
    ink = 0;
  };
  const add = (piece: Piece) => {
    line.push(...piece.runs);
    ink = used + piece.inkWidth;
    used += piece.width;
  };

  for (const piece of pieces(runs, measure, cut)) {
    if (piece.runs.length === 1 && piece.runs[0]?.text === '\n') {
      close();
    } else if (used + piece.inkWidth <= room) {
      add(piece);
    } else if (piece.inkWidth <= room) {
      if (line.length > 0) close();
      add(piece);
    } else {
      for (const character of byCharacter(piece, measure)) {
        if (used + character.inkWidth > room && line.length > 0) close();
        add(character);
      }
    }
  }
  close();
  return lines;
}

/** Whether some piece takes more than a line, so that it is cut by character. */
export function hasOverlongPiece(
  runs: readonly SceneRun[],
  width: Points,
  typeface: 'heading' | 'body',
  measurer: TextMeasurer,
): boolean {
  const measure = (text: string, run: SceneRun) => measurer.width(text, { typeface, size: run.size, bold: run.bold });
  return pieces(runs, measure, unbreakablePieces).some(({ inkWidth }) => inkWidth > width * wrapRatio);
}

/** Most texts of a slide fit one line; these need not be cut into pieces. Null when it takes more than one. */
function onOneLine(
  runs: readonly SceneRun[],
  room: Points,
  measure: (text: string, run: SceneRun) => Points,
): BrokenLine | null {
  if (runs.some((run) => run.text.includes('\n'))) return null;
  const { inkWidth, runs: written } = sized(
    runs.filter((run) => run.text !== ''),
    measure,
  );
  return inkWidth <= room ? { runs: joined(written), width: inkWidth } : null;
}

/** Unbreakable pieces of the joined text, each with the runs it lies in. */
function pieces(
  runs: readonly SceneRun[],
  measure: (text: string, run: SceneRun) => Points,
  cut: (text: string) => string[],
): Piece[] {
  const found: Piece[] = [];
  let index = 0;
  let offset = 0;
  for (const text of cut(runs.map((run) => run.text).join(''))) {
    const parts: SceneRun[] = [];
    let left = text.length;
    while (left > 0) {
      const run = runs[index];
      if (run === undefined) break;
      const part = run.text.slice(offset, offset + left);
      if (part !== '') parts.push({ ...run, text: part });
      left -= part.length;
      offset += part.length;
      if (offset >= run.text.length) {
        index += 1;
        offset = 0;
      }
    }
    found.push(sized(parts, measure));
  }
  return found;
}

function byCharacter(piece: Piece, measure: (text: string, run: SceneRun) => Points): Piece[] {
  return piece.runs.flatMap((run) => [...run.text].map((text) => sized([{ ...run, text }], measure)));
}

function sized(runs: SceneRun[], measure: (text: string, run: SceneRun) => Points): Piece {
  const width = runs.reduce((sum, run) => sum + measure(run.text, run), 0);
  const last = runs.at(-1);
  const trailing = last === undefined ? 0 : measure(last.text, last) - measure(last.text.trimEnd(), last);
  return { runs, width, inkWidth: width - trailing };
}

/** Joins neighbouring parts of one run again, so that a line has one run per style. */
function joined(parts: readonly SceneRun[]): SceneRun[] {
  const runs: SceneRun[] = [];
  for (const part of parts) {
    const previous = runs.at(-1);
    if (previous !== undefined && sameStyle(previous, part)) {
      runs[runs.length - 1] = { ...previous, text: previous.text + part.text };
    } else {
      runs.push(part);
    }
  }
  return runs;
}

function sameStyle(left: SceneRun, right: SceneRun): boolean {
  return (
    left.size === right.size &&
    left.bold === right.bold &&
    left.colour === right.colour &&
    left.figure === right.figure &&
    left.link === right.link
  );
}
