import type { TableBlock } from '#core/deck/deck.ts';
import { type Frame, type Points, slideHeight } from '#core/geometry/geometry.ts';
import type { SceneNode, SceneParagraph, ShownFigure, TableCell } from '#core/scene/scene.ts';
import { withHardBreaks } from '#core/text/hard-breaks.ts';
import { type Padding, placeText as placeParagraphs } from '#core/text/place-text.ts';
import type { BlockLayout, LayoutContext } from '../layout-types.ts';
import { heatLegend, heatLegendHeight, heatOf } from './heat.ts';
import { figureRuns, missingFigures, overflow } from '../parts/figure-runs.ts';
import { lineSpacing, paragraph, words } from '../parts/text-part.ts';

const usualPadding: Padding = { left: 10, right: 10, top: 2, bottom: 2 }; // around what a cell says, in letters that can be read
const largestSize: Points = 15;
const smallestSize: Points = 9;
const tiniestSize: Points = 1; // PowerPoint knows no smaller one
const tallestRow: Points = 40;

/**
 * A table with a strong header; type shrinks until all rows fit, then reports what does not. Rows that would leave the
 * page make it shrink further: too small to read can be seen and mended, off the page cannot. Rows that would leave it even
 * at the tiniest size, those of a cell with pages of text, are not drawn.
 */
export const placeTable: BlockLayout<TableBlock> = (block, given, slot, context) => {
  const heat = block.heat === true ? heatOf(block, context.deck, context.theme) : [];
  const shaded = heat.flat().some((colour) => colour !== null);
  const frame = shaded ? { ...given, y: given.y + heatLegendHeight, height: given.height - heatLegendHeight } : given;
  const columnCount = Math.max(1, block.header.length);
  const chosen = largestFitting(block, frame, columnCount, context);
  const cells = placeCells(chosen, frame, context);
  const node: SceneNode = {
    kind: 'table',
    id: `${slot}.table`,
    name: '表格',
    frame: { ...frame, height: Math.min(frame.height, chosen.height) },
    role: 'table',
    alt: block.header.join('、'),
    source: { slot, blockId: block.id },
    figures: cells.flat().flatMap((cell) => cell.figures),
    columnWidths: chosen.widths,
    rowHeights: chosen.heights,
    headerRows: 1,
    padding: chosen.padding,
    cells: cells.map((row, at) => row.map((cell, column) => ({ ...cell, fill: heat[at - 1]?.[column] ?? cell.fill }))),
    rule: context.theme.palette.rule,
  };
  const problems = block.rows.flat().flatMap((runs) => missingFigures(runs, slot, context));
  return {
    nodes: shaded ? [...heatLegend(block, given, slot, context), node] : [node],
    problems: chosen.fits ? problems : [...problems, overflow(slot, context, String(block.rows.length))],
  };
};

/** A table in letters of one size: what its cells say, head first, and how wide and high they are. */
type Measured = {
  rows: readonly SceneParagraph[][];
  widths: readonly Points[];
  heights: readonly Points[];
  height: Points; // of all rows
  padding: Padding;
};

/** `fits`: at a size that can be read. */
function largestFitting(block: TableBlock, frame: Frame, columnCount: number, context: LayoutContext) {
  const page = slideHeight - frame.y;
  for (let size = largestSize; ; ) {
    const tried = attempt(block, frame, columnCount, size, context);
    const fits = size >= smallestSize && tried.height <= frame.height + 0.5;
    const leavesPage = size <= smallestSize && tried.height > page;
    if (fits || (size <= smallestSize && !leavesPage)) return { ...tried, fits };
    if (size <= tiniestSize) return { ...upTo(page, tried), fits };
    size = leavesPage ? Math.max(tiniestSize, Math.floor((size * page) / tried.height)) : size - 1;
  }
}

/** The rows that end above a height. */
function upTo(height: Points, tried: Measured): Measured {
  const ends = tried.heights.map((_, row) => sum(tried.heights.slice(0, row + 1)));
  const count = ends.filter((end) => end <= height).length;
  const heights = tried.heights.slice(0, count);
  return { ...tried, rows: tried.rows.slice(0, count), heights, height: sum(heights) };
}

function attempt(block: TableBlock, frame: Frame, columnCount: number, size: Points, context: LayoutContext): Measured {
  const { palette } = context.theme;
  // What letters too small to read stand in gives way with them, or many rows would leave the page for their margins alone.
  const share = Math.min(1, size / smallestSize);
  const spaced: Spaced = {
    padding: {
      ...{ left: usualPadding.left * share, right: usualPadding.right * share },
      ...{ top: usualPadding.top * share, bottom: usualPadding.bottom * share },
    },
    air: size * 0.5 * share,
    least: size * (lineSpacing.tight + 0.6 * share),
  };
  const header = block.header.map((name, column) =>
    paragraph([words(name, { size, colour: palette.textOnStrong, bold: true })], alignment(block, column)),
  );
  const rows = block.rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => {
      const style = { size, colour: palette.text, bold: column === 0 };
      return paragraph(figureRuns(row[column] ?? [], style, context), alignment(block, column));
    }),
  );
  const all = [header, ...rows];
  const widths = columnWidths(all, frame.width, spaced.padding, context);
  const wanted = all.map((row) => rowHeight(row, widths, spaced, context));
  const needed = sum(wanted);
  // Spare height is shared out, up to a comfortable row.
  const spare = Math.max(0, Math.min((frame.height - needed) / wanted.length, tallestRow - Math.max(...wanted)));
  const heights = wanted.map((height) => height + spare);
  return { rows: all, widths, heights, height: sum(heights), padding: spaced.padding };
}

/** Cells are placed once a size is chosen: most of what a large table costs is looking for that. */
function placeCells({ rows, widths, heights, padding }: Measured, frame: Frame, context: LayoutContext): TableCell[][] {
  let top = frame.y;
  return rows.map((row, rowIndex) => {
    const height = heights[rowIndex] ?? 0;
    const place = { top, height, left: frame.x, padding };
    top += height;
    return row.map((cell, column) => placeCell(cell, rowIndex, column, place, widths, context));
  });
}

/** What surrounds the words of a row: of each cell, of the lines together, and how high a row is at least. */
type Spaced = { padding: Padding; air: Points; least: Points };

function alignment(block: TableBlock, column: number) {
  return { align: block.numeric[column] === true ? ('right' as const) : ('left' as const), spacing: lineSpacing.tight };
}

/** Columns share the width by their longest cell, so that none is starved and none gapes. */
function columnWidths(
  rows: readonly SceneParagraph[][],
  width: Points,
  padding: Padding,
  context: LayoutContext,
): Points[] {
  const count = rows[0]?.length ?? 1;
  const natural = Array.from(
    { length: count },
    (_, column) =>
      Math.max(...rows.map((row) => textWidth(row[column], context)), 40) + padding.left + padding.right + 8,
  );
  const capped = natural.map((each) => Math.min(each, width * 0.5));
  const total = sum(capped);
  return capped.map((each) => (each * width) / total);
}

function textWidth(cell: SceneParagraph | undefined, context: LayoutContext): Points {
  return (cell?.runs ?? []).reduce(
    (sum, run) => sum + context.measurer.width(run.text, { typeface: 'body', size: run.size, bold: run.bold }),
    0,
  );
}

function rowHeight(
  row: readonly SceneParagraph[],
  widths: readonly Points[],
  { padding, air, least }: Spaced,
  context: LayoutContext,
): Points {
  const heights = row.map((cell, column) => {
    const frame = { x: 0, y: 0, width: widths[column] ?? 0, height: 0 };
    return placeParagraphs([cell], frame, { typeface: 'body', verticalAlign: 'top', padding }, context.measurer).height;
  });
  return Math.max(least, ...heights.map((height) => height + padding.top + padding.bottom + air));
}

function placeCell(
  cell: SceneParagraph,
  row: number,
  column: number,
  place: { top: Points; height: Points; left: Points; padding: Padding },
  widths: readonly Points[],
  context: LayoutContext,
): TableCell {
  const { palette } = context.theme;
  const { padding } = place;
  const x = place.left + sum(widths.slice(0, column));
  const frame = { x, y: place.top, width: widths[column] ?? 0, height: place.height };
  const style = { typeface: 'body' as const, verticalAlign: 'middle' as const, padding };
  const { lines } = placeParagraphs([cell], frame, style, context.measurer);
  return {
    paragraphs: [withHardBreaks(cell, lines, frame.width - padding.left - padding.right, 'body', context.measurer)],
    lines,
    fill: row === 0 ? palette.surfaceStrong : row % 2 === 0 ? palette.surface : null,
    verticalAlign: 'middle',
    figures: figuresIn(cell),
  };
}

function sum(lengths: readonly Points[]): Points {
  return lengths.reduce((total, each) => total + each, 0);
}

function figuresIn(cell: SceneParagraph): ShownFigure[] {
  return cell.runs.flatMap((run) => (run.figure === null ? [] : [run.figure]));
}
