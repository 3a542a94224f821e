import type { ReactNode } from 'react';
import type { LineNode, ShapeNode } from '#core/scene/scene.ts';
import { accessibility, dataOf, svgBoxOf } from './style.ts';

/** What is drawn from a node's corner. The box around it has the node's name, so that the SVG needs none of its own. */
export function Drawing({ node, children }: { node: LineNode | ShapeNode; children: ReactNode }) {
  return (
    <div className="scene-node" style={svgBoxOf(node.frame)} {...dataOf(node)} {...accessibility(node)}>
      <svg width="100%" height="100%" aria-hidden>
        {children}
      </svg>
    </div>
  );
}
