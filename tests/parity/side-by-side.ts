import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';

type PageOf = { file: string; page: number }; // pages count from 1

/** Writes two pages of PDFs side by side as a picture, the first on the left. */
export async function writeSideBySide(first: PageOf, second: PageOf, picture: string): Promise<void> {
  const sheet = await PDFDocument.create();
  const [left] = await sheet.embedPdf(readFileSync(first.file), [first.page - 1]);
  const [right] = await sheet.embedPdf(readFileSync(second.file), [second.page - 1]);
  if (left === undefined || right === undefined) throw new Error(`a page of ${picture} is missing`);
  const drawn = sheet.addPage([left.width + right.width + 20, left.height]);
  drawn.drawPage(left, { x: 0, y: 0 });
  drawn.drawPage(right, { x: left.width + 20, y: 0 });
  const file = `${picture}.pdf`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await sheet.save());
  execFileSync('pdftoppm', ['-png', '-r', '54', '-singlefile', file, picture]);
  rmSync(file);
}
