import type { Scene, SceneNode, SceneRun } from './scene.ts';

/** The same scene without links to slides that `isThere` does not know: words that lead nowhere are plain words. */
export function keepLinks(scene: Scene, isThere: (slideId: string) => boolean): Scene {
  const lost = ({ link }: SceneRun) => link !== null && !isThere(link);
  const run = (each: SceneRun): SceneRun => (lost(each) ? { ...each, link: null } : each);
  const runs = <Holder extends { runs: readonly SceneRun[] }>(holder: Holder): Holder =>
    holder.runs.some(lost) ? { ...holder, runs: holder.runs.map(run) } : holder;
  const text = <Holder extends Pick<Extract<SceneNode, { kind: 'text' }>, 'paragraphs' | 'lines'>>(holder: Holder) => ({
    ...holder,
    paragraphs: holder.paragraphs.map(runs),
    lines: holder.lines.map(runs),
  });
  const nodes = scene.nodes.map((node): SceneNode => {
    if (node.kind === 'text') return text(node);
    return node.kind === 'table' ? { ...node, cells: node.cells.map((row) => row.map(text)) } : node;
  });
  return { ...scene, nodes };
}
