import type { Frame, Points } from '#core/geometry/geometry.ts';

const headingHeight: Points = 18;
const between: Points = 16;
const shape = 1.6; // width of a chart by its height at which a course is read best
const hole = 0.3; // what an empty place in the grid weighs against a worse shape

/** Places for so many small charts, row by row, each under its heading: the grid whose charts are shaped best. */
export function panelFrames(count: number, frame: Frame): { heading: Frame; frame: Frame }[] {
  const columns = columnsFor(count, frame);
  const { width, height } = cellOf(count, columns, frame);
  return Array.from({ length: count }, (_, at) => {
    const x = frame.x + (at % columns) * (width + between);
    const y = frame.y + Math.floor(at / columns) * (height + between);
    return {
      heading: { x, y, width, height: headingHeight },
      frame: { x, y: y + headingHeight, width, height: Math.max(1, height - headingHeight) },
    };
  });
}

function columnsFor(count: number, frame: Frame): number {
  const badness = (columns: number) => {
    const { width, height } = cellOf(count, columns, frame);
    const empty = columns * Math.ceil(count / columns) - count;
    return Math.abs(Math.log(width / Math.max(1, height - headingHeight) / shape)) + empty * hole;
  };
  const possible = Array.from({ length: count }, (_, at) => at + 1);
  return possible.reduce((best, columns) => (badness(columns) < badness(best) ? columns : best), 1);
}

function cellOf(count: number, columns: number, frame: Frame): { width: Points; height: Points } {
  const rows = Math.ceil(count / columns);
  return {
    width: Math.max(1, (frame.width - between * (columns - 1)) / columns),
    height: Math.max(1, (frame.height - between * (rows - 1)) / rows),
  };
}
