import type { ShapeNode } from '#core/scene/scene.ts';
import { accessibility, boxOf, css, dataOf } from './style.ts';

export function ShapeView({ node }: { node: ShapeNode }) {
  const { frame, fill, stroke } = node;
  if (node.shape === 'polygon') {
    const points = node.points.map((point) => `${point.x - frame.x},${point.y - frame.y}`).join(' ');
    return (
      <svg className="scene-node" style={boxOf(frame)} {...dataOf(node)} aria-hidden>
        <polygon points={points} fill={fill === null ? 'none' : css(fill)} />
      </svg>
    );
  }
  return (
    <div
      className="scene-node"
      style={{
        ...boxOf(frame),
        background: fill === null ? undefined : css(fill),
        border: stroke === null ? undefined : `${stroke.width}px solid ${css(stroke.colour)}`,
        borderRadius: node.shape === 'ellipse' ? '50%' : node.radius,
      }}
      {...dataOf(node)}
      {...accessibility(node)}
    />
  );
}
