import type { LineNode } from '#core/scene/scene.ts';
import { accessibility, css, dataOf, round, svgBoxOf } from './style.ts';

export function LineView({ node }: { node: LineNode }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or hidden when it only decorates.
    <svg className="scene-node" style={svgBoxOf(node.frame)} {...dataOf(node)} {...accessibility(node)}>
      <Stroke node={node} />
    </svg>
  );
}

/** The line itself, from its frame's corner. */
export function Stroke({ node }: { node: LineNode }) {
  const { frame, width } = node;
  return (
    <line
      x2={round(frame.width)}
      y2={round(frame.height)}
      stroke={css(node.colour)}
      strokeWidth={width}
      // PowerPoint's dash: four widths drawn, three left out.
      strokeDasharray={node.dash === 'dash' ? `${width * 4} ${width * 3}` : undefined}
    />
  );
}
