import type { ImageNode } from '#core/scene/scene.ts';
import { round } from '../style.ts';

/** The picture behind its frame, as on the screen; its address in the older spelling, which all programs read. */
export function ImageSvg({ node, source }: { node: ImageNode; source: string }) {
  const { frame, crop } = node;
  const width = frame.width / (1 - crop.left - crop.right);
  const height = frame.height / (1 - crop.top - crop.bottom);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around it has its name.
    <svg
      x={round(frame.x)}
      y={round(frame.y)}
      width={round(frame.width)}
      height={round(frame.height)}
      overflow="hidden"
    >
      <image
        xlinkHref={source}
        x={round(-crop.left * width)}
        y={round(-crop.top * height)}
        width={round(width)}
        height={round(height)}
        preserveAspectRatio="none"
      />
    </svg>
  );
}
