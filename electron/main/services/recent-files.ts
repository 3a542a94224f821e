import { createHash } from 'node:crypto';
import path from 'node:path';
import type { RecentFile } from '#contract/document-contract.ts';
import type { Preferences } from './preferences.ts';

const longestList = 10;

export type RecentFiles = {
  list(): RecentFile[];
  fileOf(handle: string): string | null;
  remember(file: string): void;
  forget(file: string): void;
};

/** Files opened or saved, newest first. A handle is derived from the path, so it stays the same between starts. */
export function createRecentFiles(
  preferences: Pick<Preferences, 'read' | 'write'>,
  changed: () => void = () => {},
): RecentFiles {
  const others = (file: string) => preferences.read('recent').filter((entry) => entry.file !== file);
  return {
    list: () =>
      preferences.read('recent').map(({ handle, file }) => ({
        handle,
        name: path.basename(file, path.extname(file)),
        folder: path.dirname(file),
      })),
    fileOf: (handle) => preferences.read('recent').find((entry) => entry.handle === handle)?.file ?? null,
    remember: (file) => {
      const handle = createHash('sha256').update(file).digest('hex');
      preferences.write('recent', [{ handle, file }, ...others(file)].slice(0, longestList));
      changed();
    },
    forget: (file) => {
      preferences.write('recent', others(file));
      changed();
    },
  };
}
