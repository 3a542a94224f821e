import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyPdf, docxOf, paragraph, pdfOf, setLines, table } from '../store/read-document/made-documents.ts';
import { expect, root, test } from './application.ts';
import { danxia } from './command-line.ts';

const fixtures = path.join(root, 'tests', 'fixtures', 'extract', 'tuning');
const sentence = '2020年，青岚市地区生产总值1353.49亿元，同比增长3.0%。';

test('extract prints a JSON array of statements in the order of the text, each with its words', async ({ folder }) => {
  const file = path.join(fixtures, '01-county-bulletin.txt');
  const run = await danxia(['extract', file, '--json']);
  expect([run.code, run.stderr]).toEqual([0, '']);
  const statements = JSON.parse(run.stdout) as Record<string, unknown>[];
  expect(statements.length).toBeGreaterThan(5);
  const text = readFileSync(file, 'utf8').trim();
  const starts = statements.map(({ start }) => Number(start));
  expect(starts).toEqual([...starts].sort((left, right) => left - right));
  for (const { quote, start, end } of statements) expect(text.slice(Number(start), Number(end))).toBe(quote);
  expect(Object.keys(statements[0] ?? {})).toEqual([
    ...['name', 'value', 'unit', 'period', 'region', 'growthPct', 'changePP', 'rank', 'rankScope', 'ranks'],
    ...['qualifier', 'status', 'quote', 'start', 'end'],
  ]);
  const again = await danxia(['extract', file, '--json']);
  expect(again.stdout).toBe(run.stdout);
  const listed = await danxia(['extract', file]);
  expect(listed.stdout.trim().split('\n')).toHaveLength(statements.length);
  expect(existsSync(path.join(folder, 'out'))).toBe(false);
});

test('extract reads Word documents, PDFs and web pages in the real runtime', async ({ folder }) => {
  const files: [string, Uint8Array | string][] = [
    ['a.docx', docxOf(paragraph('综合') + paragraph(sentence) + table([['指标', '数值']]))],
    ['a.pdf', pdfOf([setLines(['综合', sentence])])],
    ['a.html', `<!DOCTYPE html><html><body><h1>综合</h1><p>${sentence}</p></body></html>`],
    ['a.txt', `综合\r\n${sentence}\r\n`],
  ];
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const run = await danxia(['extract', file, '--json']);
    expect([name, run.code, run.stderr]).toEqual([name, 0, '']);
    expect(JSON.parse(run.stdout)).toMatchObject([
      { name: '地区生产总值', value: 1353.49, unit: '亿元', period: '2020', region: '青岚市', growthPct: 3 },
    ]);
  }
});

test('what holds no text is refused in one sentence, wrong usage ends with 2', async ({ folder }) => {
  const scan = path.join(folder, 'scan.pdf');
  writeFileSync(scan, await emptyPdf(true));
  const cases: [string[], number][] = [
    [[scan], 1],
    [[path.join(folder, 'none.txt')], 1],
    [[folder], 1],
    [[path.join(root, 'resources', 'icons', 'danxia.svg')], 1],
    [[], 2],
    [[scan, scan], 2],
    [[scan, '--nonsense'], 2],
  ];
  for (const [args, code] of cases) {
    const run = await danxia(['extract', ...args, '--json']);
    expect([args, run.code]).toEqual([args, code]);
    expect(run.stderr.split('\n'), run.stderr).toHaveLength(1);
    expect(run.stdout.trim()).toBe('');
  }
});
