import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { readLimits } from './limits.ts';
import { refusal } from './refusal.ts';

const descriptor = 'datapackage.json';
const deepest = 3; // folders below the descriptor
const noTime = new Date(1980, 0, 1); // the same content is the same bytes, so that a second import is known

/** The folder of a data package a person chose, itself or by its descriptor; null for any other file or folder. */
export async function packageFolder(file: string, isFolder: boolean): Promise<string | null> {
  if (!isFolder) return path.basename(file) === descriptor ? path.dirname(file) : null;
  const found = await stat(path.join(file, descriptor)).catch(() => null);
  return found?.isFile() === true ? file : null;
}

/** A data package that lies open in a folder, as the archive it would be: its descriptor and its delimited files. */
export async function packFolder(folder: string): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  let total = 0;
  for (const name of await filesIn(folder, '', deepest)) {
    const bytes = new Uint8Array(await readFile(path.join(folder, name)));
    total += bytes.length;
    if (total > readLimits.totalBytes || Object.keys(files).length > readLimits.entries)
      throw refusal('import-too-large', `> ${readLimits.entries} files`);
    files[name] = bytes;
  }
  return zipSync(files, { level: 0, mtime: noTime });
}

async function filesIn(folder: string, below: string, depth: number): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true });
  const nested = entries.map((entry) => filesOf(folder, below, entry, depth));
  return (await Promise.all(nested)).flat().sort();
}

/** Links are not followed: what a package doesn't hold itself is none of it. */
async function filesOf(folder: string, below: string, entry: Dirent, depth: number): Promise<string[]> {
  const name = below === '' ? entry.name : `${below}/${entry.name}`;
  if (entry.isDirectory()) return depth === 0 || entry.name.startsWith('.') ? [] : filesIn(folder, name, depth - 1);
  const wanted = name === descriptor || /\.(?:csv|tsv|txt)$/i.test(name);
  return entry.isFile() && wanted ? [name] : [];
}
