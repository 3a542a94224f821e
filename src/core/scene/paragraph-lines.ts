import type { SceneLine, SceneParagraph, SceneRun } from './scene.ts';

export type ParagraphLines = { bullet: boolean; lines: readonly SceneLine[] };

/**
 * Gives each paragraph the lines it was broken into, for the meaning of the text (paragraphs, lists); where they stand is
 * already decided. Lines hold the paragraph's characters in order, less the spaces at line ends, so counting the others
 * finds where each paragraph stops.
 */
export function linesOfParagraphs(
  paragraphs: readonly SceneParagraph[],
  lines: readonly SceneLine[],
): readonly ParagraphLines[] {
  let next = 0;
  const groups = paragraphs.map(({ runs, bullet }): ParagraphLines => {
    const first = next;
    let remaining = characters(runs);
    while (next < lines.length && (remaining > 0 || next === first)) {
      remaining -= characters(lines[next]?.runs ?? []);
      next += 1;
    }
    return { bullet, lines: lines.slice(first, next) };
  });
  const rest = lines.slice(next);
  return rest.length === 0 ? groups : [...groups, { bullet: false, lines: rest }];
}

/** Neighbouring paragraphs of one kind together: items of one list, or plain paragraphs. */
export function groupedByBullet(paragraphs: readonly ParagraphLines[]): readonly (readonly ParagraphLines[])[] {
  const groups: ParagraphLines[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (last?.[0]?.bullet === paragraph.bullet) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

function characters(runs: readonly SceneRun[]): number {
  return runs.reduce((sum, run) => sum + run.text.replace(/\s/g, '').length, 0);
}
