import type { Frame } from '#core/geometry/geometry.ts';
import type { SceneParagraph, VerticalAlign } from '#core/scene/scene.ts';
import { type Padding, type PlacedText, placeText } from './place-text.ts';
import type { TextMeasurer } from './text-measurer.ts';

const steps = 8;

export type FittedText = PlacedText & { paragraphs: readonly SceneParagraph[] };

/**
 * Places paragraphs at the largest scale between 1 and `smallest` that fits the frame (and `maximumLines` when given);
 * at the smallest when none does, with `fits: false`. Sizes are rounded to half points, as PowerPoint offers them.
 */
export function fitText(
  paragraphs: readonly SceneParagraph[],
  frame: Frame,
  style: { typeface: 'heading' | 'body'; verticalAlign: VerticalAlign; padding: Padding; maximumLines?: number },
  smallest: number,
  measurer: TextMeasurer,
): FittedText {
  for (let step = 0; ; step += 1) {
    const scale = 1 - ((1 - smallest) * step) / steps;
    const scaled = step === 0 ? paragraphs : paragraphs.map((paragraph) => scaledParagraph(paragraph, scale));
    const placed = placeText(scaled, frame, style, measurer);
    const fits = placed.fits && placed.lines.length <= (style.maximumLines ?? Number.POSITIVE_INFINITY);
    if (fits || step === steps || smallest >= 1) return { ...placed, fits, paragraphs: scaled };
  }
}

function scaledParagraph(paragraph: SceneParagraph, scale: number): SceneParagraph {
  const half = (points: number) => Math.round(points * scale * 2) / 2;
  return {
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, size: half(run.size) })),
    lineHeight: half(paragraph.lineHeight),
    spaceBefore: half(paragraph.spaceBefore),
    indent: half(paragraph.indent),
  };
}
