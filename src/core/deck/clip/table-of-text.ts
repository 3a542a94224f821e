import type { Run, TableBlock } from '../deck.ts';
import { mostCells } from '../limits.ts';

/**
 * Cells copied from a spreadsheet (lines, tabs between cells) as a table whose first row is its head; null for text that is
 * no table. Cells keep their words as they are; an empty one stays empty.
 */
export function tableOfText(text: string, id: string): TableBlock | null {
  const lines = text.replace(/\r/g, '').split('\n');
  const cells = lines.filter((line) => line.trim() !== '').map((line) => line.split('\t').map((cell) => cell.trim()));
  const [head, ...body] = cells;
  const columns = Math.max(0, ...cells.map((row) => row.length));
  if (head === undefined || body.length === 0 || columns < 2) return null;
  if (columns > mostCells.columns || body.length > mostCells.rows) return null;
  const at = (row: readonly string[], column: number) => row[column] ?? '';
  const across = Array.from({ length: columns }, (_, column) => column);
  return {
    kind: 'table',
    id,
    header: across.map((column) => at(head, column)),
    numeric: across.map((column) => isNumeric(body.map((row) => at(row, column)))),
    rows: body.map((row) => across.map((column) => runsOf(at(row, column)))),
  };
}

function runsOf(cell: string): Run[] {
  return cell === '' ? [] : [{ kind: 'words', text: cell }];
}

/** A column of numbers: at least one, and nothing else but marks of missing ones. */
function isNumeric(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !/^(|[-—–…]+|\.\.\.)$/.test(cell));
  return filled.length > 0 && filled.every((cell) => /^[+\-−▲▼]?[\d,，]+(\.\d+)?\s*[%‰]?$/.test(cell));
}
