import { execFileSync } from 'node:child_process';
import { type Frame, slideWidth } from '#core/geometry/geometry.ts';

/** A grey picture, one byte a pixel, row by row. */
export type GreyPicture = { width: number; height: number; pixels: Uint8Array };

/** The pages of a PDF as grey pictures, 480 × 270 pixels, drawn by poppler. */
export function greyPages(file: string): GreyPicture[] {
  const bytes = execFileSync('pdftoppm', ['-gray', '-scale-to-x', '480', '-scale-to-y', '270', file], {
    maxBuffer: 2 ** 30,
  });
  const pages: GreyPicture[] = [];
  for (let at = 0; at < bytes.length; ) {
    const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.subarray(at, at + 40).toString('latin1'));
    if (head === null) throw new Error('poppler wrote no grey picture');
    const [width, height] = [Number(head[1]), Number(head[2])];
    const start = at + head[0].length;
    pages.push({ width, height, pixels: bytes.subarray(start, start + width * height) });
    at = start + width * height;
  }
  return pages;
}

const size = 8; // of a window, and half of it from one window to the next
const step = 4;
const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

/** Structural similarity of the windows of two pictures, row by row (Wang, Bovik, Sheikh, Simoncelli 2004, over 8 × 8 windows). */
export type Similarity = { columns: number; scale: number; windows: readonly number[] };

export function similarityOf(first: GreyPicture, second: GreyPicture): Similarity {
  const windows: number[] = [];
  for (let top = 0; top + size <= first.height; top += step) {
    for (let left = 0; left + size <= first.width; left += step)
      windows.push(windowSimilarity(first, second, left, top));
  }
  return { columns: Math.floor((first.width - size) / step) + 1, scale: first.width / slideWidth, windows };
}

/** Their mean, 1 for the same picture; within a frame of the slide when one is given. */
export function meanSimilarity({ columns, scale, windows }: Similarity, frame?: Frame): number {
  const within = windows.filter((_, index) => {
    if (frame === undefined) return true;
    const x = ((index % columns) * step + size / 2) / scale - frame.x;
    const y = (Math.floor(index / columns) * step + size / 2) / scale - frame.y;
    return x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
  });
  return within.length === 0 ? 1 : within.reduce((sum, each) => sum + each, 0) / within.length;
}

function windowSimilarity(first: GreyPicture, second: GreyPicture, left: number, top: number): number {
  let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0];
  for (let y = top; y < top + size; y += 1) {
    for (let x = left; x < left + size; x += 1) {
      const at = y * first.width + x;
      const [a, b] = [first.pixels[at] ?? 0, second.pixels[at] ?? 0];
      sumA += a;
      sumB += b;
      squaresA += a * a;
      squaresB += b * b;
      products += a * b;
    }
  }
  const count = size * size;
  const [meanA, meanB] = [sumA / count, sumB / count];
  const [varianceA, varianceB] = [squaresA / count - meanA ** 2, squaresB / count - meanB ** 2];
  const covariance = products / count - meanA * meanB;
  return (
    ((2 * meanA * meanB + c1) * (2 * covariance + c2)) / ((meanA ** 2 + meanB ** 2 + c1) * (varianceA + varianceB + c2))
  );
}
