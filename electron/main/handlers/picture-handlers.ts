import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { BrowserWindow, nativeImage } from 'electron';
import type { Asset } from '#core/deck/deck.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import type { EditorSessions } from '../services/editor-sessions.ts';
import { mediaTypeOf } from '../services/pictures.ts';
import type { Services } from '../services/services.ts';
import { choosePicture } from '../windows/file-dialogs.ts';

const largest = { bytes: 20 * 1024 * 1024, megabytes: 20 };

export function pictureHandlers(services: Services, sessions: EditorSessions): Pick<Implementation, 'pictureChoose'> {
  return {
    pictureChoose: async (_input, caller) => {
      const window = BrowserWindow.fromWebContents(caller);
      const documentId = sessions.current(caller);
      if (window === null || documentId === null) return failure('invalid-request', { method: 'pictureChoose' });
      const file = await choosePicture(window, services.locale());
      if (file === null) return success(null);
      const read = await readPicture(file);
      if (!read.ok) return read;
      const { bytes, ...facts } = read.value;
      return success({ id: services.pictures.hold(documentId, bytes), ...facts });
    },
  };
}

/** Failures: image-not-readable, image-too-large. */
async function readPicture(file: string): Promise<Result<Omit<Asset, 'id'> & { bytes: Uint8Array }>> {
  const name = path.basename(file);
  try {
    if ((await stat(file)).size > largest.bytes) return failure('image-too-large', { name, limit: largest.megabytes });
    const bytes = await readFile(file);
    const mediaType = mediaTypeOf(bytes);
    const { width, height } = nativeImage.createFromBuffer(bytes).getSize();
    if (mediaType === null || width === 0 || height === 0) return failure('image-not-readable', { name });
    return success({ bytes, mediaType, width, height, name });
  } catch {
    return failure('image-not-readable', { name });
  }
}
