import { ClipboardItem, clipboard, type NativeImage } from 'electron';

/** The clipboard of runtimes before items (the offline runtime among them). */
type OlderClipboard = { readText(): string; readHTML(): string; readImage(): NativeImage };

/** What the clipboard holds, in the three forms that concern a deck; '' and null where it holds none. */
export type Held = { html: string; text: string; png: Uint8Array | null };

export async function readClipboard(): Promise<Held> {
  if (typeof ClipboardItem !== 'function') {
    const older = clipboard as unknown as OlderClipboard;
    const image = older.readImage();
    return { html: older.readHTML(), text: older.readText(), png: image.isEmpty() ? null : image.toPNG() };
  }
  const items = await clipboard.read();
  const blobOf = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type));
    return item === undefined ? null : ((await item.getType(type)) as Blob);
  };
  const [html, text, png] = await Promise.all([blobOf('text/html'), blobOf('text/plain'), blobOf('image/png')]);
  return {
    html: (await html?.text()) ?? '',
    text: (await text?.text()) ?? '',
    png: png === null ? null : new Uint8Array(await png.arrayBuffer()),
  };
}
