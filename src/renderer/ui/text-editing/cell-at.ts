import type { TextCell } from '../state/view-store.ts';

/** The cell or event drawn at a place of the window; null where there is none. */
export function cellAt(x: number, y: number): TextCell | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const cell = element.closest<HTMLElement>('.scene-cell');
    if (cell !== null) {
      const [row, column] = [Number(cell.dataset.row), Number(cell.dataset.column)];
      return row === 0 ? { kind: 'header', at: 0, column } : { kind: 'cell', at: row - 1, column };
    }
    const node = element.closest<HTMLElement>('[data-node]')?.dataset.node ?? '';
    const [, number, part] = /\.event-(\d+)\.(when|what)$/.exec(node) ?? [];
    if (number !== undefined) return { kind: part === 'when' ? 'when' : 'event', at: Number(number) - 1, column: 0 };
  }
  return null;
}
