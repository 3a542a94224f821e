import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');
const validator = path.join(root, '..', 'shared', 'tools', 'pptx', 'validate_pptx.py');

/** What the schema and package judge finds wrong: '' for nothing, null where the judge or lxml is not on this machine. */
export function schemaErrors(...files: string[]): string | null {
  if (!existsSync(validator) || spawnSync('/usr/bin/python3', ['-c', 'import lxml']).status !== 0) {
    console.log('left out: schema check of the PPTX (the judge is not on this machine)');
    return null;
  }
  const run = spawnSync('/usr/bin/python3', [validator, ...files], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return run.status === 0 ? '' : run.stdout + run.stderr;
}

/** Pages LibreOffice draws of a file; null where LibreOffice is not on this machine. */
export function pagesInLibreOffice(file: string, folder: string): number | null {
  const made = convertedByLibreOffice([file], 'pdf', folder);
  if (made === null) return null;
  const [pdf] = made;
  return pdf === undefined ? 0 : (pdfFacts(pdf)?.pages ?? 0);
}

/** Files LibreOffice made of files, all in one run; null where LibreOffice is not on this machine. */
export function convertedByLibreOffice(
  files: readonly string[],
  format: string,
  folder: string,
  readAs?: string, // the name of a filter, where the kind of file leaves a choice
): string[] | null {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    console.log('left out: opening in LibreOffice (it is not on this machine)');
    return null;
  }
  const profile = mkdtempSync(path.join(folder, 'soffice-'));
  const out = mkdtempSync(path.join(folder, 'converted-'));
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${profile}`,
      ...(readAs === undefined ? [] : [`--infilter=${readAs}`]),
      '--convert-to',
      format,
      '--outdir',
      out,
      ...files,
    ],
    { stdio: 'ignore' },
  );
  return readdirSync(out).map((name) => path.join(out, name));
}

export type PdfFacts = { pages: number; size: string; text: string; fonts: string };

/** Page count, page size in points, text and fonts of a PDF, read by poppler; null where poppler is not on this machine. */
export function pdfFacts(file: string): PdfFacts | null {
  if (spawnSync('pdfinfo', ['-v']).status !== 0) {
    console.log('left out: reading the PDF (poppler is not on this machine)');
    return null;
  }
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]),
    size: /^Page size:\s+(.+?) pts/m.exec(info)?.[1] ?? '',
    text: execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }),
    fonts: execFileSync('pdffonts', [file], { encoding: 'utf8' }),
  };
}
