import type { ImageNode } from '#core/scene/scene.ts';
import { picturePlace } from './picture-place.ts';
import { boxOf, dataOf } from './style.ts';

export function ImageView({ node, source }: { node: ImageNode; source: string }) {
  return (
    <div
      className="scene-node"
      style={{ ...boxOf(node.frame), overflow: 'hidden' }}
      {...dataOf(node)}
      aria-hidden={node.alt === null ? true : undefined}
    >
      <img
        src={source}
        alt={node.alt ?? ''}
        draggable={false}
        style={{ position: 'absolute', maxWidth: 'none', ...picturePlace(node) }}
      />
    </div>
  );
}
