import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Result, success } from '#contract/result.ts';
import { writeFailure } from './write-failure.ts';

/** Page pictures gathered beside their folder and moved into it when all are there. */
export type PageFolder = {
  keep(page: number, png: Uint8Array): Promise<Result<null>>;
  finish(): Promise<Result<string[]>>; // names of the files
  giveUp(): Promise<void>;
};

export function createPageFolder(folder: string, pages: number): PageFolder {
  const staging = path.join(path.dirname(folder), `.${path.basename(folder)}.${process.pid}.partial`);
  const digits = Math.max(2, String(pages).length);
  const nameOf = (page: number) => `${String(page).padStart(digits, '0')}.png`;
  const giveUp = () => rm(staging, { recursive: true, force: true });

  return {
    keep: async (page, png) => {
      try {
        await mkdir(staging, { recursive: true });
        await writeFile(path.join(staging, nameOf(page)), png);
        return success(null);
      } catch (error) {
        return writeFailure(error, folder);
      }
    },
    finish: async () => {
      const names = Array.from({ length: pages }, (_, index) => nameOf(index + 1));
      try {
        await mkdir(folder, { recursive: true });
        for (const name of names) await rename(path.join(staging, name), path.join(folder, name));
        await removeOlderPages(folder, names);
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
async function removeOlderPages(folder: string, names: readonly string[]): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^\d{2,4}\.png$/.test(name) && !names.includes(name)) await rm(path.join(folder, name));
  }
}
