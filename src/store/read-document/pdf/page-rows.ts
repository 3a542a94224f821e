import type { PDFPageProxy } from 'pdfjs-dist';

/** Words of one line of a page: places in points from the top left. */
export type Row = {
  text: string; // pieces that stand far apart are parted by tabs
  left: number;
  right: number;
  top: number; // of the baseline
  size: number; // of its type
};
export type PageRows = { rows: Row[]; width: number; height: number; characters: number };

type Piece = { text: string; left: number; right: number; base: number; size: number };

/** The lines of a page from top to bottom. Slanted and upright words (watermarks, spines of tables) are left out. */
export async function readRows(page: PDFPageProxy): Promise<PageRows> {
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, , , x, y] = joined(view.transform, item.transform);
    const scale = Math.hypot(a, b);
    if (Math.abs(b) > scale * 0.05 || a <= 0) return [];
    const size = item.height > 0 ? item.height : scale;
    return [{ text: item.str, left: x, right: x + item.width, base: y, size }];
  });
  const rows = linesOf(pieces).map(rowOf);
  const characters = pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
  return { rows, width: view.width, height: view.height, characters };
}

type Matrix = readonly [number, number, number, number, number, number];

/** An item's place on the page as it is turned for reading. */
function joined(view: readonly number[], own: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [k = 1, l = 0, m = 0, n = 1, x = 0, y = 0] = own;
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * x + c * y + e, b * x + d * y + f];
}

/** Pieces on one baseline, superscripts with the words they stand at. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((left, right) => left.base - right.base || left.left - right.left);
  const lines: Piece[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    const near = first !== undefined && piece.base - first.base < Math.max(first.size, piece.size) * 0.5;
    if (line !== undefined && near) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

const columnGap = 1.2; // of the type size: further apart are cells, not words
const wordGap = 0.18;

function rowOf(line: Piece[]): Row {
  const pieces = line.sort((left, right) => left.left - right.left);
  const size = Math.max(...pieces.map((piece) => piece.size));
  let text = '';
  let end: number | null = null;
  for (const piece of pieces) {
    const gap = end === null ? 0 : piece.left - end;
    if (gap > size * columnGap) text = `${text.trimEnd()}\t`;
    else if (gap > size * wordGap && isWord(text.at(-1)) && isWord(piece.text.trimStart()[0])) text += ' ';
    text += text === '' || text.endsWith('\t') ? piece.text.trimStart() : piece.text;
    end = Math.max(end ?? 0, piece.right);
  }
  const [first] = pieces;
  return { text: text.trimEnd(), left: first?.left ?? 0, right: end ?? 0, top: first?.base ?? 0, size };
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9.,%)(]/.test(character);
}
