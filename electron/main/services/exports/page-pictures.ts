import type { BrowserWindow } from 'electron';
import { failure, type Result, success } from '#contract/result.ts';
import { slideHeight, slideWidth } from '#core/geometry/geometry.ts';
import { cameraOf } from '../../windows/camera.ts';

/** Takes one picture per page of a drawn print window, 1920 × 1080 pixels each. */
export async function takePagePictures(
  window: BrowserWindow,
  pages: number,
  keep: (page: number, png: Uint8Array) => Promise<Result<null>>,
  cancelled: AbortSignal,
): Promise<Result<null>> {
  const take = await cameraOf(window);
  for (let index = 0; index < pages; index += 1) {
    if (cancelled.aborted) return failure('cancelled');
    const png = await take({ x: 0, y: index * slideHeight, width: slideWidth, height: slideHeight });
    const kept = await keep(index + 1, png);
    if (!kept.ok) return kept;
  }
  return success(null);
}
