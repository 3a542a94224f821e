import type { Frame, Points } from '#core/geometry/geometry.ts';
import type {
  HorizontalAlign,
  NodeRole,
  SceneNode,
  SceneParagraph,
  SceneRun,
  ShownFigure,
  TextNode,
  VerticalAlign,
} from '#core/scene/scene.ts';
import { drawable } from '#core/text/drawable.ts';
import { fitText } from '#core/text/fit-text.ts';
import { withHardBreaks } from '#core/text/hard-breaks.ts';
import { noPadding, type Padding } from '#core/text/place-text.ts';
import type { Colour } from '#core/theme/theme.ts';
import type { LayoutContext } from '../layout-types.ts';

/**
 * Distance between baselines as a multiple of the largest size in the paragraph. PowerPoint puts the baseline four fifths down a
 * line, LibreOffice a fifth of the size above its foot: the larger the letters, the nearer their lines have to be to the size for
 * both to draw them alike.
 */
export const lineSpacing = { digits: 1.06, display: 1.15, tight: 1.2, normal: 1.35, loose: 1.5 };

/** A frame as wide as its line alone is wider by this: programs that put space between Chinese and Latin would break the line. */
export const roomier = 1.15;

export type TextPart = {
  id: string;
  name: string;
  frame: Frame;
  role: NodeRole;
  paragraphs: readonly SceneParagraph[];
  source?: SceneNode['source'];
  typeface?: 'heading' | 'body';
  verticalAlign?: VerticalAlign;
  padding?: Padding;
  smallest?: number; // smallest scale the text may shrink to; 1 for fixed
  maximumLines?: number;
};

/** A text node fitted to its frame; `fits` is false when it overflows even at its smallest size. */
export function textPart(part: TextPart, context: LayoutContext): { node: TextNode; fits: boolean } {
  const typeface = part.typeface ?? 'body';
  const verticalAlign = part.verticalAlign ?? 'top';
  const padding = part.padding ?? noPadding;
  const style = {
    typeface,
    verticalAlign,
    padding,
    ...(part.maximumLines === undefined ? {} : { maximumLines: part.maximumLines }),
  };
  const fitted = fitText(part.paragraphs, part.frame, style, part.smallest ?? 1, context.measurer);
  const width = part.frame.width - padding.left - padding.right;
  const node: TextNode = {
    kind: 'text',
    id: part.id,
    name: part.name,
    frame: part.frame,
    role: part.role,
    alt: null,
    source: part.source ?? null,
    figures: uniqueFigures(part.paragraphs.flatMap((each) => each.runs)),
    typeface,
    paragraphs: fitted.paragraphs.map((each, index) => {
      const start = fitted.counts.slice(0, index).reduce((sum, count) => sum + count, 0);
      const lines = fitted.lines.slice(start, start + (fitted.counts[index] ?? 0));
      return withHardBreaks(each, lines, width, typeface, context.measurer);
    }),
    lines: fitted.lines,
    verticalAlign,
    padding,
  };
  return { node, fits: fitted.fits };
}

export type RunStyle = { size: Points; colour: Colour; bold?: boolean; link?: string };

export function words(text: string, style: RunStyle): SceneRun {
  return {
    text: drawable(text),
    size: style.size,
    bold: style.bold ?? false,
    colour: style.colour,
    figure: null,
    link: style.link ?? null,
  };
}

export function paragraph(
  given: readonly SceneRun[],
  options: { align?: HorizontalAlign; spacing?: number; before?: Points; bullet?: boolean } = {},
): SceneParagraph {
  const runs = withoutTrailingSpace(given);
  const size = Math.max(1, ...runs.map((run) => run.size));
  return {
    runs,
    align: options.align ?? 'left',
    lineHeight: Math.round(size * (options.spacing ?? lineSpacing.normal) * 2) / 2,
    spaceBefore: options.before ?? 0,
    bullet: options.bullet ?? false,
    indent: options.bullet ? Math.round(size * 1.1) : 0,
  };
}

/** Programs differ on whether it counts when a line is centred or ends at the right. */
function withoutTrailingSpace(runs: readonly SceneRun[]): readonly SceneRun[] {
  const last = runs.at(-1);
  if (last === undefined || last.text === last.text.trimEnd()) return runs;
  const text = last.text.trimEnd();
  const before = runs.slice(0, -1);
  return text === '' ? withoutTrailingSpace(before) : [...before, { ...last, text }];
}

function uniqueFigures(runs: readonly SceneRun[]): ShownFigure[] {
  const found = new Map<string, ShownFigure>();
  for (const { figure } of runs) {
    if (figure !== null) found.set(`${figure.observationId} ${figure.facet}`, figure);
  }
  return [...found.values()];
}
