import type { ImageNode } from '#core/scene/scene.ts';
import { picturePlace } from '../picture-place.ts';
import { round } from '../style.ts';

/**
 * The picture behind its frame, as on the screen; its address in the older spelling, which all programs read. The group around
 * it has its name.
 */
export function ImageSvg({ node, source }: { node: ImageNode; source: string }) {
  const { frame } = node;
  const { left, top, width, height } = picturePlace(node);
  return (
    <svg
      x={round(frame.x)}
      y={round(frame.y)}
      width={round(frame.width)}
      height={round(frame.height)}
      overflow="hidden"
      aria-hidden
    >
      <image xlinkHref={source} x={left} y={top} width={width} height={height} preserveAspectRatio="none" />
    </svg>
  );
}
