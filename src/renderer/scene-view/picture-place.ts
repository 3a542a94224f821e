import type { ImageNode } from '#core/scene/scene.ts';
import { round } from './style.ts';

/** Where a whole picture lies behind its frame, from the frame's corner, so that the crop is what layout decided. */
export function picturePlace({ frame, crop }: ImageNode): { width: number; height: number; left: number; top: number } {
  const width = frame.width / (1 - crop.left - crop.right);
  const height = frame.height / (1 - crop.top - crop.bottom);
  return {
    width: round(width),
    height: round(height),
    left: round(-crop.left * width),
    top: round(-crop.top * height),
  };
}
