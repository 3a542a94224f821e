import { ClipboardItem, clipboard, type NativeImage, nativeImage } from 'electron';

/** The clipboard of runtimes before items (the offline runtime among them). */
type OlderClipboard = {
  writeImage(image: NativeImage): void;
  write(data: { text: string; html: string; image?: NativeImage }): void;
};

function olderClipboard(): OlderClipboard | null {
  return typeof ClipboardItem === 'function' ? null : (clipboard as unknown as OlderClipboard);
}

export async function putPicture(png: Uint8Array): Promise<void> {
  const older = olderClipboard();
  if (older !== null) older.writeImage(nativeImage.createFromBuffer(Buffer.from(png)));
  else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([Buffer.from(png)], { type: 'image/png' }) })]);
}

/** One content in two forms, and as a picture where it is one; a program takes the richest it knows. */
export async function putContent(content: { text: string; html: string; picture: Uint8Array | null }): Promise<void> {
  const { text, html, picture } = content;
  const older = olderClipboard();
  if (older !== null) {
    older.write({ text, html, ...(picture !== null && { image: nativeImage.createFromBuffer(Buffer.from(picture)) }) });
    return;
  }
  const image: Record<string, Blob> =
    picture === null
      ? {}
      : { 'image/png': new Blob([nativeImage.createFromBuffer(Buffer.from(picture)).toPNG()], { type: 'image/png' }) };
  await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html, ...image })]);
}
