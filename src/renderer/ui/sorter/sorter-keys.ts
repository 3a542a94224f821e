import type { SorterRow } from './sorter-rows.ts';

/** The slide that a key goes to in the grid: sideways in order, up and down in the same column. Null: not a key of ours. */
export function slideForKey(
  rows: readonly SorterRow[],
  currentId: string | null,
  key: string,
  rowsOfScreen: number,
): string | null {
  const lines = rows.flatMap((row) => (row.kind === 'slides' ? [row.slides] : []));
  const order = lines.flat();
  const at = order.findIndex((slide) => slide.id === currentId);
  const line = lines.findIndex((slides) => slides.some((slide) => slide.id === currentId));
  const column = lines[line]?.findIndex((slide) => slide.id === currentId) ?? 0;
  const inLine = (index: number) => {
    const slides = lines[Math.min(lines.length - 1, Math.max(0, index))];
    return slides?.[Math.min(column, slides.length - 1)]?.id ?? null;
  };
  switch (key) {
    case 'ArrowLeft':
      return order[Math.max(0, at - 1)]?.id ?? null;
    case 'ArrowRight':
      return order[Math.min(order.length - 1, at + 1)]?.id ?? null;
    case 'ArrowUp':
      return inLine(line - 1);
    case 'ArrowDown':
      return inLine(line + 1);
    case 'PageUp':
      return inLine(line - rowsOfScreen);
    case 'PageDown':
      return inLine(line + rowsOfScreen);
    case 'Home':
      return order[0]?.id ?? null;
    case 'End':
      return order.at(-1)?.id ?? null;
    default:
      return null;
  }
}
