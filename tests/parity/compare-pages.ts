import type { Frame } from '#core/geometry/geometry.ts';
import type { Scene } from '#core/scene/scene.ts';
import { type DrawnLine, linesByFrame } from './page-lines.ts';
import { greyPages, similarity } from './similarity.ts';

export type PageParity = {
  deck: string;
  page: number;
  drawnPage: number; // of the PPTX as drawn, which leaves hidden slides out
  template: string;
  lines: number;
  broken: string[]; // lines of the PDF that the PPTX does not break alike, as "PDF | PPTX"
  furthest: number; // points: the most a line that is broken alike stands elsewhere or is of another width
  where: string; // the text of that line
  similarity: number;
};

/** Compares the pages of a PDF with those of its PPTX as drawn by LibreOffice (a PDF too). */
export async function comparePages(
  deck: string,
  scenes: readonly Scene[],
  pdf: string,
  drawn: string,
): Promise<PageParity[]> {
  const shown = scenes.filter(({ hidden }) => !hidden); // LibreOffice prints no hidden slide
  const ours = await linesByFrame(pdf, (page) => textFrames(scenes[page - 1]));
  const theirs = await linesByFrame(drawn, (page) => textFrames(shown[page - 1]));
  const [pictures, others] = [greyPages(pdf), greyPages(drawn)];
  return shown.map((scene, at): PageParity => {
    const index = scene.number - 1;
    const pairs = (ours[index] ?? []).flatMap((lines, frame) => pairsOf(lines, theirs[at]?.[frame] ?? []));
    const distances = pairs.flatMap(({ mine, other }) =>
      mine === null || other === null || mine.text !== other.text
        ? []
        : [{ text: mine.text, by: distance(mine, other) }],
    );
    const furthest = distances.sort((first, second) => second.by - first.by)[0];
    const [picture, drawnPicture] = [pictures[index], others[at]];
    return {
      deck,
      page: scene.number,
      drawnPage: at + 1,
      template: scene.template,
      lines: pairs.length,
      broken: pairs
        .filter(({ mine, other }) => mine?.text !== other?.text)
        .map(({ mine, other }) => `${mine?.text} | ${other?.text}`),
      furthest: furthest?.by ?? 0,
      where: furthest?.text ?? '',
      similarity: picture === undefined || drawnPicture === undefined ? 0 : similarity(picture, drawnPicture),
    };
  });
}

/** Frames in which text is broken into lines: texts and cells. Charts place their words by themselves. */
function textFrames(scene: Scene | undefined): Frame[] {
  return (scene?.nodes ?? []).flatMap((node): Frame[] => {
    if (node.kind === 'text') return [node.frame];
    if (node.kind !== 'table') return [];
    let y = node.frame.y;
    return node.rowHeights.flatMap((height) => {
      let x = node.frame.x;
      const row = node.columnWidths.map((width) => {
        const frame = { x, y, width, height };
        x += width;
        return frame;
      });
      y += height;
      return row;
    });
  });
}

function pairsOf(ours: readonly DrawnLine[], theirs: readonly DrawnLine[]) {
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => ({
    mine: ours[index] ?? null,
    other: theirs[index] ?? null,
  }));
}

function distance(first: DrawnLine, second: DrawnLine): number {
  return Math.max(
    Math.abs(first.left - second.left),
    Math.abs(first.right - second.right),
    Math.abs(first.baseline - second.baseline),
  );
}
