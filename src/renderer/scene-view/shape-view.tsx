import type { ShapeNode } from '#core/scene/scene.ts';
import { Drawing } from './drawing.tsx';
import { css, round } from './style.ts';

/** Shapes are SVG: exact at any scale, with strokes centred on the outline as in PowerPoint. */
export function ShapeView({ node }: { node: ShapeNode }) {
  return (
    <Drawing node={node}>
      <Outline node={node} />
    </Drawing>
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
