import { execFileSync } from 'node:child_process';

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

/** Mean structural similarity, 1 for the same (Wang, Bovik, Sheikh, Simoncelli 2004, over 8 × 8 windows). */
export function similarity(first: GreyPicture, second: GreyPicture): number {
  if (first.width !== second.width || first.height !== second.height) return 0;
  let sum = 0;
  let windows = 0;
  for (let top = 0; top + size <= first.height; top += step) {
    for (let left = 0; left + size <= first.width; left += step) {
      sum += windowSimilarity(first, second, left, top);
      windows += 1;
    }
  }
  return sum / windows;
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
