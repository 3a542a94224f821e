import type { SceneNode } from '#core/scene/scene.ts';
import type { Editing } from '../state/view-store.ts';
import { eventNode } from './cells-of.ts';

/** What is drawn of a slide while a text of it is typed: all but that text, as the editor stands in its place. */
export function withoutText(nodes: readonly SceneNode[], { slot, cell }: Editing): SceneNode[] {
  if (cell === undefined) return nodes.filter((node) => node.source?.slot !== slot);
  return nodes.flatMap((node): SceneNode[] => {
    if (node.source?.slot !== slot) return [node];
    if (node.id === eventNode(slot, cell)) return [];
    if (node.kind !== 'table') return [node];
    const row = cell.kind === 'header' ? 0 : cell.at + 1;
    const cells = node.cells.map((each, at) =>
      at === row ? each.map((one, column) => (column === cell.column ? { ...one, lines: [] } : one)) : each,
    );
    return [{ ...node, cells }];
  });
}
