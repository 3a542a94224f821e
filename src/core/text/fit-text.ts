import { type Frame, type Points, slideHeight } from '#core/geometry/geometry.ts';
import type { SceneParagraph, VerticalAlign } from '#core/scene/scene.ts';
import { type Padding, type PlacedText, placeText } from './place-text.ts';
import type { TextMeasurer } from './text-measurer.ts';

const steps = 8;

/** Below this PowerPoint knows no size. */
const smallestSize: Points = 1;

export type FittedText = PlacedText & { paragraphs: readonly SceneParagraph[] };

/**
 * Places paragraphs at the largest scale between 1 and `smallest` that fits the frame (and `maximumLines` when given);
 * at the smallest when none does, with `fits: false`. What would then leave the page is made smaller still: too small
 * to read can be seen and mended, off the page cannot. Sizes are rounded to half points, as PowerPoint offers them.
 */
export function fitText(
  paragraphs: readonly SceneParagraph[],
  frame: Frame,
  style: { typeface: 'heading' | 'body'; verticalAlign: VerticalAlign; padding: Padding; maximumLines?: number },
  smallest: number,
  measurer: TextMeasurer,
): FittedText {
  const atScale = (scale: number): FittedText => {
    const scaled = scale === 1 ? paragraphs : paragraphs.map((paragraph) => scaledParagraph(paragraph, scale));
    const placed = placeText(scaled, frame, style, measurer);
    const fits = placed.fits && placed.lines.length <= (style.maximumLines ?? Number.POSITIVE_INFINITY);
    return { ...placed, fits, paragraphs: scaled };
  };
  for (let step = 0; ; step += 1) {
    const fitted = atScale(1 - ((1 - smallest) * step) / steps);
    if (fitted.fits) return fitted;
    if (step === steps || smallest >= 1) return onPage(fitted, smallest, atScale, paragraphs);
  }
}

function onPage(
  fitted: FittedText,
  scale: number,
  atScale: (scale: number) => FittedText,
  paragraphs: readonly SceneParagraph[],
): FittedText {
  const floor = smallestSize / Math.min(...paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)));
  let [current, at] = [fitted, scale];
  while (!isOnPage(current) && at > floor) {
    at = Math.max(floor, at * 0.85);
    current = { ...atScale(at), fits: false };
  }
  return current;
}

function isOnPage({ lines }: FittedText): boolean {
  const size = (line: FittedText['lines'][number] | undefined) =>
    Math.max(0, ...(line?.runs.map((run) => run.size) ?? []));
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return true;
  return first.baseline - size(first) >= 0 && last.baseline <= slideHeight;
}

function scaledParagraph(paragraph: SceneParagraph, scale: number): SceneParagraph {
  const half = (points: number) => Math.round(points * scale * 2) / 2;
  return {
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, size: Math.max(smallestSize, half(run.size)) })),
    lineHeight: Math.max(smallestSize, half(paragraph.lineHeight)),
    spaceBefore: half(paragraph.spaceBefore),
    indent: half(paragraph.indent),
  };
}
