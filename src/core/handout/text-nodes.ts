import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { HorizontalAlign, SceneParagraph, SceneRun, TextNode } from '#core/scene/scene.ts';
import { breakLines } from '#core/text/break-lines.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import { noPadding, placeText } from '#core/text/place-text.ts';
import type { Colour } from '#core/theme/theme.ts';

export type TextStyle = { size: Points; bold: boolean; colour: Colour; lineHeight: Points };

export function runOf(text: string, { size, bold, colour }: TextStyle): SceneRun {
  return { text, size, bold, colour, figure: null, link: null };
}

export function paragraphOf(
  runs: readonly SceneRun[],
  style: TextStyle,
  align: HorizontalAlign = 'left',
): SceneParagraph {
  return { runs, align, lineHeight: style.lineHeight, spaceBefore: 0, bullet: false, indent: 0 };
}

/** Paragraphs in a frame, from its top. */
export function textNode(id: string, name: string, frame: Frame, paragraphs: readonly SceneParagraph[]): TextNode {
  const style = { typeface: 'body', verticalAlign: 'top', padding: noPadding } as const;
  return {
    kind: 'text',
    id,
    name,
    frame,
    role: 'body',
    alt: null,
    source: null,
    figures: [],
    paragraphs,
    lines: placeText(paragraphs, frame, style, tableMeasurer).lines,
    ...style,
  };
}

/** A text on one line; what has no room is left out behind an ellipsis. */
export function lineNode(
  id: string,
  name: string,
  frame: Frame,
  text: string,
  style: TextStyle,
  align: HorizontalAlign = 'left',
): TextNode {
  return textNode(id, name, frame, [paragraphOf([runOf(fitting(text, frame.width, style), style)], style, align)]);
}

function fitting(text: string, width: Points, style: TextStyle): string {
  const one = text.replaceAll(/\s+/g, ' ');
  const fits = (each: string) => breakLines([runOf(each, style)], width, 'body', tableMeasurer).length <= 1;
  if (fits(one)) return one;
  const characters = [...one];
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('')}…`;
}
