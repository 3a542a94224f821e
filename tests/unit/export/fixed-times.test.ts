import { afterEach, expect, test, vi } from 'vitest';
import { chartKindsDeck } from '#tests/pptx/chart-kinds-deck.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** A workbook and a PPTX with charts (whose workbooks lie in it) as a machine in this time zone writes them. */
async function writtenIn(timeZone: string): Promise<[xlsx: Buffer, pptx: Buffer]> {
  process.env.TZ = timeZone;
  vi.resetModules();
  const { writeWorkbook } = await import('#export/workbook/write-workbook.ts');
  const { exportDeck } = await import('#tests/pptx/export-deck.ts');
  const rows = [[{ text: '韶关', number: null }]];
  const sheet = { name: '数据', widths: [10], rows, headers: [], titles: [], frozen: { rows: 0, columns: 0 } };
  const xlsx = await writeWorkbook([sheet], { title: '汇报', author: '' });
  return [Buffer.from(xlsx), Buffer.from((await exportDeck(chartKindsDeck())).bytes)];
}

test('files are the same wherever they are written', async () => {
  const [xlsx, pptx] = await writtenIn('Asia/Shanghai');
  const [otherXlsx, otherPptx] = await writtenIn('America/New_York');
  expect(new Date(0).getTimezoneOffset()).toBe(300); // the zone was really another
  expect(xlsx.equals(otherXlsx)).toBe(true);
  expect(pptx.equals(otherPptx)).toBe(true);
});
