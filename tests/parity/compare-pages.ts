import type { Frame } from '#core/geometry/geometry.ts';
import type { Scene, SceneNode } from '#core/scene/scene.ts';
import { type DrawnLine, linesByFrame } from './page-lines.ts';
import { greyPages, meanSimilarity, type Similarity, similarityOf } from './similarity.ts';
import { textFrames } from './text-frames.ts';

/** How a line differs: broken elsewhere, or how many points it begins, ends or stands further right or down in the PPTX. */
export type LineDifference = {
  holds: string; // what its frame holds
  what: 'broken' | 'left' | 'right' | 'baseline';
  by: number; // points; 0 for broken
  text: string; // of the line; "PDF | PPTX" for broken
};

export type PageParity = {
  deck: string;
  page: number;
  drawnPage: number; // of the PPTX as drawn, which leaves hidden slides out
  template: string;
  lines: number;
  differences: LineDifference[]; // all that can be seen, also those within the bound
  similarity: number;
  parts: { kind: string; similarity: number }[]; // what the page shows, and how alike each is
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
    const frames = textFrames(scene);
    const pairs = (ours[index] ?? []).flatMap((lines, frame) =>
      pairsOf(lines, theirs[at]?.[frame] ?? []).map((pair) => ({ ...pair, holds: frames[frame]?.holds ?? '' })),
    );
    const [picture, drawnPicture] = [pictures[index], others[at]];
    if (picture === undefined || drawnPicture === undefined) throw new Error(`a page of ${deck} is missing`);
    const similar = similarityOf(picture, drawnPicture);
    return {
      deck,
      page: scene.number,
      drawnPage: at + 1,
      template: scene.template,
      lines: pairs.length,
      differences: pairs.flatMap(differencesOf),
      similarity: meanSimilarity(similar),
      parts: scene.nodes.flatMap((node) => partOf(node, similar)),
    };
  });
}

type Pair = { mine: DrawnLine | null; other: DrawnLine | null; holds: string };

function pairsOf(ours: readonly DrawnLine[], theirs: readonly DrawnLine[]) {
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => ({
    mine: ours[index] ?? null,
    other: theirs[index] ?? null,
  }));
}

const seen = 0.5; // points: less is not to be seen

function differencesOf({ mine, other, holds }: Pair): LineDifference[] {
  if (mine === null || other === null || mine.text !== other.text)
    return [{ holds, what: 'broken', by: 0, text: `${mine?.text} | ${other?.text}` }];
  return (['left', 'right', 'baseline'] as const)
    .map((what) => ({ holds, what, by: other[what] - mine[what], text: mine.text }))
    .filter(({ by }) => Math.abs(by) > seen);
}

function partOf(node: SceneNode, similar: Similarity): { kind: string; similarity: number }[] {
  if (node.kind === 'shape' || node.kind === 'line') return [];
  const kind =
    node.kind === 'chart' ? `chart ${node.spec.kind}` : node.kind === 'text' ? `text ${node.role}` : node.kind;
  return [{ kind, similarity: meanSimilarity(similar, node.frame satisfies Frame) }];
}
