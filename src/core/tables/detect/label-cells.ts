/** A column that holds no figures: its header and some of its cells. */
export type LabelColumn = { column: number; header: string; cells: readonly string[] };

/** Of the cells that hold anything, the part that pass. */
export function share(cells: readonly string[], test: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
}
