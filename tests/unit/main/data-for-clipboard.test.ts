import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dataHtml, dataText } from '#main/services/copying/data-for-clipboard.ts';
import { convertedByLibreOffice } from '#tests/pptx/judges.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'danxia-clipboard-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (words: string) => ({ text: words, number: null });
const rows = [
  [text(''), text('生产总值（亿元）'), text('增速')],
  [
    text('2020'),
    { text: '1353.40', number: { value: 1353.4, format: '0.00' } },
    { text: '▼3.0%', number: { value: -3, format: '"▲"0.0"%";"▼"0.0"%";0.0"%"' } },
  ],
  [text('=1+1'), text(''), text('A & <B>\t"C"')],
];

test('as text: rows and columns as printed, and nothing that runs', () => {
  expect(dataText(rows)).toBe('\t生产总值（亿元）\t增速\r\n2020\t1353.40\t▼3.0%\r\n\'=1+1\t\tA & <B> "C"');
});

test('as a table: numbers with their format for Excel, the rest as text', () => {
  const html = dataHtml(rows);
  expect(html).toContain("mso-number-format:'0\\.00'");
  expect(html).toContain("mso-number-format:'\\0022▲\\00220\\.0\\0022\\%\\0022\\;");
  expect(html).toContain('>1353.40</td>');
  expect(html).toContain('<td style="mso-number-format:\'\\@\'" sdnum="2052;0;@">=1+1</td>');
  expect(html).toContain('A &amp; &lt;B&gt;');
});

test('LibreOffice takes numbers as numbers and runs nothing', () => {
  const file = path.join(folder, 'table.html');
  writeFileSync(file, dataHtml(rows));
  const converted = convertedByLibreOffice([file], 'fods', folder, 'HTML (StarCalc)');
  if (converted === null) return;
  const sheet = readFileSync(converted[0] ?? '', 'utf8');
  expect(sheet).not.toContain('table:formula');
  expect(sheet).toMatch(/office:value="1353\.4"[^>]*>\s*<text:p>1353\.40</);
  expect(sheet).toMatch(/office:value="-3"/); // it drops formats of its own words
});
