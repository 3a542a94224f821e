import type { ShapeNode } from '#core/scene/scene.ts';
import { accessibility, css, dataOf, round, svgBoxOf } from './style.ts';

/** Shapes are SVG: exact at any scale, with strokes centred on the outline as in PowerPoint. */
export function ShapeView({ node }: { node: ShapeNode }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or hidden when it only decorates.
    <svg className="scene-node" style={svgBoxOf(node.frame)} {...dataOf(node)} {...accessibility(node)}>
      <Outline node={node} />
    </svg>
  );
}

/** The shape itself, from its frame's corner. */
export function Outline({ node }: { node: ShapeNode }) {
  const { frame, fill, stroke } = node;
  const paint = {
    fill: fill === null ? 'none' : css(fill),
    ...(stroke === null ? {} : { stroke: css(stroke.colour), strokeWidth: stroke.width }),
  };
  switch (node.shape) {
    case 'rectangle':
      return <rect width={round(frame.width)} height={round(frame.height)} {...paint} />;
    case 'rounded-rectangle':
      return <rect width={round(frame.width)} height={round(frame.height)} rx={node.radius} {...paint} />;
    case 'ellipse': {
      const [rx, ry] = [frame.width / 2, frame.height / 2];
      return <ellipse cx={rx} cy={ry} rx={rx} ry={ry} {...paint} />;
    }
    case 'polygon': {
      const points = node.points.map(({ x, y }) => `${round(x - frame.x)},${round(y - frame.y)}`).join(' ');
      return <polygon points={points} {...paint} />;
    }
  }
}
