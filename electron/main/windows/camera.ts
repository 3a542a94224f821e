import type { BrowserWindow } from 'electron';
import { type Frame, slideWidth } from '#core/geometry/geometry.ts';

/** Takes a part of what a window has drawn, in points of slides below each other, as PNG with two pixels a point. */
export type Camera = (part: Frame) => Promise<Uint8Array>;

const pixelsPerPoint = 2;

/**
 * Asked through the developer protocol, which takes any part of the document at any scale, exactly; a window capture is
 * bound to the size of a screen. The window stays attached to its debugger.
 */
export async function cameraOf(window: BrowserWindow): Promise<Camera> {
  const { debugger: protocol } = window.webContents;
  protocol.attach('1.3');
  const { cssContentSize } = await protocol.sendCommand('Page.getLayoutMetrics');
  const pixels = (points: number) => (points * cssContentSize.width) / slideWidth; // of the document
  return async ({ x, y, width, height }) => {
    const picture = await protocol.sendCommand('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: {
        x: pixels(x),
        y: pixels(y),
        width: pixels(width),
        height: pixels(height),
        scale: (pixelsPerPoint * slideWidth) / cssContentSize.width,
      },
    });
    return Buffer.from(picture.data, 'base64');
  };
}
