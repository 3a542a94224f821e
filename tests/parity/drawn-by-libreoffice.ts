import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { convertedByLibreOffice } from '../pptx/judges.ts';

/**
 * PDFs of PPTX files as LibreOffice draws them, less the quarter em it puts between Chinese and Latin letters on its own,
 * which PowerPoint does not know and a PPTX cannot turn off: the files pass through ODP, where that is one attribute.
 * null where LibreOffice is not on this machine.
 */
export function drawnByLibreOffice(files: readonly string[], folder: string): string[] | null {
  const presentations = convertedByLibreOffice(files, 'odp', folder);
  if (presentations === null) return null;
  const even = path.join(folder, 'odp');
  mkdirSync(even, { recursive: true });
  const written = presentations.map((file) => {
    const entries = unzipSync(readFileSync(file));
    const parts: Zippable = {};
    for (const [name, bytes] of Object.entries(entries)) {
      parts[name] = /^(content|styles)\.xml$/.test(name) ? strToU8(withoutAutospace(strFromU8(bytes))) : bytes;
    }
    const target = path.join(even, path.basename(file));
    writeFileSync(target, zipSync(parts));
    return target;
  });
  return convertedByLibreOffice(written, 'pdf', folder);
}

function withoutAutospace(xml: string): string {
  return xml
    .replaceAll(/ style:text-autospace="[^"]*"/g, '')
    .replaceAll('<style:paragraph-properties', '<style:paragraph-properties style:text-autospace="none"');
}
