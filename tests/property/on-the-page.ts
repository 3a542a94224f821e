import { type Frame, slideHeight, slideWidth } from '#core/geometry/geometry.ts';
import type { Scene, SceneLine, SceneNode } from '#core/scene/scene.ts';

/** Half a point of rounding. */
const slack = 0.5;

/** What of a scene lies off its page: nodes, broken lines of text and the plots of charts, each in words; [] when all is on it. */
export function offThePage(scene: Scene): string[] {
  return scene.nodes.flatMap((node) => {
    const faults = isOnPage(node.frame) ? [] : [`frame ${JSON.stringify(node.frame)}`];
    return [...faults, ...contentOff(node)].map((fault) => `${scene.template}: ${node.name} (${node.id}): ${fault}`);
  });
}

function contentOff(node: SceneNode): string[] {
  switch (node.kind) {
    case 'text':
      return node.lines.flatMap(lineOff);
    case 'table': {
      const { columnWidths, rowHeights, frame } = node;
      const whole = { ...frame, width: sum(columnWidths), height: sum(rowHeights) };
      return [
        ...(isOnPage(whole) ? [] : [`table ${JSON.stringify(whole)}`]),
        ...node.cells.flat().flatMap((cell) => cell.lines.flatMap(lineOff)),
      ];
    }
    case 'chart':
      return isOnPage(node.spec.plot) ? [] : [`plot ${JSON.stringify(node.spec.plot)}`];
    case 'shape':
      return node.points.every((point) => isOnPage({ ...point, width: 0, height: 0 })) ? [] : ['a corner'];
    default:
      return [];
  }
}

function lineOff(line: SceneLine): string[] {
  const frame = { x: line.x, y: line.baseline, width: line.width, height: 0 };
  return isOnPage(frame) ? [] : [`line ${JSON.stringify(frame)} “${line.runs.map(({ text }) => text).join('')}”`];
}

/** False, too, for what is no number. */
function isOnPage({ x, y, width, height }: Frame): boolean {
  return (
    x >= -slack &&
    y >= -slack &&
    width >= 0 &&
    height >= 0 &&
    x + width <= slideWidth + slack &&
    y + height <= slideHeight + slack
  );
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, each) => total + each, 0);
}
