import { columns, type Frame, type Points } from '#core/geometry/geometry.ts';

/**
 * Cards a row by their number: one row up to four where the frame is wide, else as square as can be. No card is taller
 * than `tallest`, because a tall card with little in it looks empty. `wanted` is a person's choice of cards a row.
 */
export function cardFrames(count: number, frame: Frame, gap: Points, tallest: Points, wanted?: number): Frame[] {
  if (count === 0) return [];
  const perRow = rowSizes(count, wanted ?? cardsPerRow(count, frame));
  const widest = Math.max(...perRow);
  const below = gapWithin(gap, perRow.length, frame.height);
  const height = Math.min(tallest, (frame.height - below * (perRow.length - 1)) / perRow.length);
  const used = height * perRow.length + below * (perRow.length - 1);
  const top = frame.y + Math.max(0, (frame.height - used) / 2) * 0.5;
  return perRow.flatMap((size, row) =>
    // Every row keeps the columns of the widest, so that cards stand under one another.
    columns(
      { x: frame.x, y: top + row * (height + below), width: frame.width, height },
      widest,
      gapWithin(gap, widest, frame.width),
    ).slice(0, size),
  );
}

/** So many cards that gaps would leave them less room than they take themselves stand nearer. */
function gapWithin(gap: Points, cards: number, length: Points): Points {
  return Math.min(gap, length / cards / 2);
}

function cardsPerRow(count: number, frame: Frame): number {
  const wide = frame.width / frame.height > 1.4;
  return wide ? (count <= 4 ? count : Math.ceil(count / Math.ceil(count / 4))) : count <= 3 ? 1 : 2;
}

function rowSizes(count: number, most: number): number[] {
  const rows = Math.ceil(count / most);
  return Array.from({ length: rows }, (_, row) => Math.min(most, count - row * most));
}
