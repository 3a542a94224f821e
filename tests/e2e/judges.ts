import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './application.ts';

const validator = path.join(root, '..', 'shared', 'tools', 'pptx', 'validate_pptx.py');

/** The schema and package judge's verdict; null where the judge or Debian's lxml is not on this machine. */
export function schemaErrors(file: string): string | null {
  if (!existsSync(validator) || spawnSync('/usr/bin/python3', ['-c', 'import lxml']).status !== 0) {
    console.log('left out: schema check of the PPTX (the judge is not on this machine)');
    return null;
  }
  const run = spawnSync('/usr/bin/python3', [validator, file], { encoding: 'utf8' });
  return run.status === 0 ? '' : run.stdout + run.stderr;
}

/** Pages LibreOffice draws of a file; null where LibreOffice is not on this machine. */
export function pagesInLibreOffice(file: string, folder: string): number | null {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    console.log('left out: opening in LibreOffice (it is not on this machine)');
    return null;
  }
  const profile = mkdtempSync(path.join(folder, 'soffice-'));
  execFileSync('soffice', [
    '--headless',
    `-env:UserInstallation=file://${profile}`,
    '--convert-to',
    'pdf',
    '--outdir',
    profile,
    file,
  ]);
  const made = readdirSync(profile).find((name) => name.endsWith('.pdf'));
  return made === undefined ? 0 : pdfFacts(path.join(profile, made)).pages;
}

/** Page count, page size in points and text of a PDF, read by poppler. */
export function pdfFacts(file: string): { pages: number; size: string; text: string; fonts: string } {
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]),
    size: /^Page size:\s+(.+?) pts/m.exec(info)?.[1] ?? '',
    text: execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }),
    fonts: execFileSync('pdffonts', [file], { encoding: 'utf8' }),
  };
}
