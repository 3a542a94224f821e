import type { LineNode } from '#core/scene/scene.ts';
import { css, dataOf } from './style.ts';

export function LineView({ node }: { node: LineNode }) {
  const { frame } = node;
  return (
    <svg
      className="scene-node"
      style={{ left: frame.x, top: frame.y, width: Math.max(1, frame.width), height: Math.max(1, frame.height) }}
      {...dataOf(node)}
      aria-hidden
    >
      <line
        x1={0}
        y1={0}
        x2={frame.width}
        y2={frame.height}
        stroke={css(node.colour)}
        strokeWidth={node.width}
        strokeDasharray={node.dash === 'dash' ? '6 4' : undefined}
      />
    </svg>
  );
}
