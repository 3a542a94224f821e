import type { Frame } from '#core/geometry/geometry.ts';
import type { Scene } from '#core/scene/scene.ts';

/** A frame in which text is broken into lines, and what it holds: a text by its role, or a cell. */
export type TextFrame = Frame & { holds: string };

/** Texts and cells. Charts place their words by themselves. */
export function textFrames(scene: Scene | undefined): TextFrame[] {
  return (scene?.nodes ?? []).flatMap((node): TextFrame[] => {
    if (node.kind === 'text') return [{ ...node.frame, holds: node.role }];
    if (node.kind !== 'table') return [];
    let y = node.frame.y;
    return node.rowHeights.flatMap((height) => {
      let x = node.frame.x;
      const row = node.columnWidths.map((width) => {
        const frame = { x, y, width, height, holds: 'cell' };
        x += width;
        return frame;
      });
      y += height;
      return row;
    });
  });
}
