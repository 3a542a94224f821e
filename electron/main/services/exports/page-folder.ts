import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Result, success } from '#contract/result.ts';
import { writeFailure } from '../write-failure.ts';

/** Page pictures gathered beside their folder and moved into it when all are there. */
export type PageFolder = {
  keep(page: number, picture: Uint8Array | string): Promise<Result<null>>;
  finish(): Promise<Result<string[]>>; // names of the files
  giveUp(): Promise<void>;
};

type Pages = {
  extension: 'png' | 'svg';
  total: number; // pages of the deck, whose numbers the files have
  whole: boolean; // these are all pages of the deck, so that pages of an earlier export are none any more
};

export function createPageFolder(folder: string, { extension, total, whole }: Pages): PageFolder {
  const staging = path.join(path.dirname(folder), `.${path.basename(folder)}.${extension}.${process.pid}.partial`);
  const digits = Math.max(2, String(total).length);
  const kept = new Set<string>();
  const giveUp = () => rm(staging, { recursive: true, force: true });

  return {
    keep: async (page, picture) => {
      const name = `${String(page).padStart(digits, '0')}.${extension}`;
      try {
        await mkdir(staging, { recursive: true });
        await writeFile(path.join(staging, name), picture);
        kept.add(name);
        return success(null);
      } catch (error) {
        return writeFailure(error, folder);
      }
    },
    finish: async () => {
      const names = [...kept].sort();
      try {
        await mkdir(folder, { recursive: true });
        for (const name of names) await rename(path.join(staging, name), path.join(folder, name));
        if (whole) await removeOtherPages(folder, extension, names);
        return success(names);
      } catch (error) {
        return writeFailure(error, folder);
      } finally {
        await giveUp();
      }
    },
    giveUp,
  };
}

/** Pages that an earlier, longer export left would pass for pages of this deck. Other files stay. */
async function removeOtherPages(folder: string, extension: string, names: readonly string[]): Promise<void> {
  const isPage = new RegExp(`^\\d{2,4}\\.${extension}$`);
  for (const name of await readdir(folder)) {
    if (isPage.test(name) && !names.includes(name)) await rm(path.join(folder, name));
  }
}
