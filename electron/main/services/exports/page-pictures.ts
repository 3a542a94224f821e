import type { BrowserWindow } from 'electron';
import { failure, type Result, success } from '#contract/result.ts';

const width = 1920;

/**
 * Takes one picture per page of a drawn print window, 1920 × 1080 pixels each. Asked through the developer protocol,
 * which takes any part of the document at any scale, exactly; a window capture is bound to the size of a screen.
 */
export async function takePagePictures(
  window: BrowserWindow,
  pages: number,
  keep: (page: number, png: Uint8Array) => Promise<Result<null>>,
  cancelled: AbortSignal,
): Promise<Result<null>> {
  const { debugger: protocol } = window.webContents;
  protocol.attach('1.3');
  const { cssContentSize } = await protocol.sendCommand('Page.getLayoutMetrics');
  const height = cssContentSize.height / pages;
  const scale = width / cssContentSize.width;
  for (let index = 0; index < pages; index += 1) {
    if (cancelled.aborted) return failure('cancelled');
    const clip = { x: 0, y: index * height, width: cssContentSize.width, height, scale };
    const picture = await protocol.sendCommand('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip,
    });
    const kept = await keep(index + 1, Buffer.from(picture.data, 'base64'));
    if (!kept.ok) return kept;
  }
  return success(null);
}
