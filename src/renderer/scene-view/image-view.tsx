import type { ImageNode } from '#core/scene/scene.ts';
import { boxOf, dataOf, round } from './style.ts';

/** The picture is laid out whole and moved behind its frame, so the crop is what layout decided. */
export function ImageView({ node, source }: { node: ImageNode; source: string }) {
  const { frame, crop } = node;
  const width = frame.width / (1 - crop.left - crop.right);
  const height = frame.height / (1 - crop.top - crop.bottom);
  return (
    <div
      className="scene-node"
      style={{ ...boxOf(frame), overflow: 'hidden' }}
      {...dataOf(node)}
      aria-hidden={node.alt === null ? true : undefined}
    >
      <img
        src={source}
        alt={node.alt ?? ''}
        draggable={false}
        style={{
          position: 'absolute',
          maxWidth: 'none',
          width: round(width),
          height: round(height),
          left: round(-crop.left * width),
          top: round(-crop.top * height),
        }}
      />
    </div>
  );
}
