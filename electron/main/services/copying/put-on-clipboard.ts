import { ClipboardItem, clipboard, type NativeImage, nativeImage } from 'electron';

/** The clipboard of runtimes before items (the offline runtime among them). */
type OlderClipboard = { writeImage(image: NativeImage): void; write(data: { text: string; html: string }): void };

function olderClipboard(): OlderClipboard | null {
  return typeof ClipboardItem === 'function' ? null : (clipboard as unknown as OlderClipboard);
}

export async function putPicture(png: Uint8Array): Promise<void> {
  const older = olderClipboard();
  if (older !== null) older.writeImage(nativeImage.createFromBuffer(Buffer.from(png)));
  else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([Buffer.from(png)], { type: 'image/png' }) })]);
}

/** One content in two forms; a program takes the richer one it knows. */
export async function putTable(content: { text: string; html: string }): Promise<void> {
  const older = olderClipboard();
  if (older !== null) older.write(content);
  else await clipboard.write([new ClipboardItem({ 'text/plain': content.text, 'text/html': content.html })]);
}
