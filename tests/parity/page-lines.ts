import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Frame } from '#core/geometry/geometry.ts';

/** A drawn line of text: points from the left top corner of the page, spaces left out of the text. */
export type DrawnLine = { text: string; left: number; right: number; baseline: number };

type Item = { text: string; x: number; width: number; baseline: number };

/** The lines of each page that stand in each of its frames, from top to bottom. `framesOf` is asked by page number, from 1. */
export async function linesByFrame(
  file: string,
  framesOf: (page: number) => readonly Frame[],
): Promise<readonly (readonly (readonly DrawnLine[])[])[]> {
  const baselines = await baselinesOf(file);
  return wordsOf(file).map((words, index) => {
    const frames = framesOf(index + 1);
    const items = words.flatMap((word): Item[] => {
      const text = comparable(word.text);
      const baseline = baselineOf(word, baselines[index] ?? []);
      return text === '' || baseline === null ? [] : [{ text, x: word.left, width: word.right - word.left, baseline }];
    });
    return frames.map((frame) => linesOf(items.filter((item) => frameOf(item, frames) === frame)));
  });
}

type Word = { text: string; left: number; top: number; right: number; bottom: number };

/** Words as poppler finds them; their boxes are as high as their fonts say. */
function wordsOf(file: string): Word[][] {
  const xml = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g)].map((match) => {
        const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1, 5).map(Number);
        const text = (match[5] ?? '').replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);
        return { text, left, top, right, bottom };
      }),
    );
}

type Baseline = { x: number; width: number; y: number };

/** Where text stands, which poppler does not say. */
async function baselinesOf(file: string): Promise<Baseline[][]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages: Baseline[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const height = page.getViewport({ scale: 1 }).height;
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.width > 0
          ? [{ x: item.transform[4], width: item.width, y: height - item.transform[5] }]
          : [],
      ),
    );
  }
  await document.destroy();
  return pages;
}

/** The lowest baseline that crosses a word's box. */
function baselineOf(word: Word, baselines: readonly Baseline[]): number | null {
  const middle = (word.left + word.right) / 2;
  const crossing = baselines.filter(
    ({ x, width, y }) => x - 1 <= middle && middle <= x + width + 1 && word.top < y && y < word.bottom,
  );
  return crossing.length === 0 ? null : Math.max(...crossing.map(({ y }) => y));
}

/**
 * Without spaces, bullets (drawn apart from the text) and pictures: a PDF names the glyph of a family by one of its persons or
 * not at all.
 */
function comparable(text: string): string {
  return text.replace(/[\s•·\p{C}\p{M}\p{Extended_Pictographic}\ufffd]/gu, '');
}

const near = 6; // points a text may stand out of its frame and still be found

/** The frame a text begins in: the one it stands out of least, of several the smallest. */
function frameOf({ x, baseline }: Item, frames: readonly Frame[]): Frame | undefined {
  const outside = (frame: Frame) =>
    Math.max(0, frame.x - x, x - frame.x - frame.width, frame.y - baseline, baseline - frame.y - frame.height);
  return frames
    .filter((frame) => outside(frame) <= near)
    .sort(
      (first, second) =>
        Math.ceil(outside(first)) - Math.ceil(outside(second)) ||
        first.width * first.height - second.width * second.height,
    )[0];
}

function linesOf(items: readonly Item[]): DrawnLine[] {
  const lines: Item[][] = [];
  for (const item of [...items].sort((first, second) => first.baseline - second.baseline)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && Math.abs(line[0].baseline - item.baseline) < 4) line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => {
    const sorted = [...line].sort((first, second) => first.x - second.x);
    return {
      text: sorted.map(({ text }) => text).join(''),
      left: Math.min(...sorted.map(({ x }) => x)),
      right: Math.max(...sorted.map(({ x, width }) => x + width)),
      baseline: Math.max(...sorted.map(({ baseline }) => baseline)),
    };
  });
}
