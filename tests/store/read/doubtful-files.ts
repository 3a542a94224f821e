import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { failureSentence } from '#contract/failure-sentences.ts';
import { readGrids } from '#store/read/read-grids.ts';
import { smallBook } from './workbooks.ts';

/** The code of the failure, whose sentences are looked at too, or 'read'. */
export async function codeOf(bytes: Uint8Array): Promise<string> {
  const reading = await readGrids('表.xlsx', bytes);
  if (reading.ok) return 'read';
  expect(failureSentence(reading.failure, 'zh-CN')).toContain('表.xlsx');
  expect(failureSentence(reading.failure, 'en')).not.toMatch(/[{}]/);
  return reading.failure.code;
}

/** An OLE compound file. */
export function ole(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) XLSX.CFB.utils.cfb_add(file, name, bytes);
  return new Uint8Array(XLSX.CFB.write(file, { type: 'buffer' }));
}

/** A small .xlsx with one part changed. */
export function withPart(name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(smallBook('xlsx'));
  return zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name]))) });
}

/** A small .xlsx with other rows. */
export const sheetOf = (data: string): Uint8Array =>
  withPart('xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${data}</sheetData>`),
  );
