import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { pdfFacts, schemaErrors } from '../pptx/judges.ts';
import { readPptx } from '../pptx/read-pptx.ts';
import { expect, test } from './application.ts';
import { danxia } from './command-line.ts';

test('demo: deck, PowerPoint, PDF and pages, all with the same slides and numbers', async ({ folder }) => {
  const out = path.join(folder, 'out');
  const run = await danxia(['demo', '--out', out, '--json']);
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
  const told = JSON.parse(run.stdout);
  const names = readdirSync(out);
  const file = (ending: string) => path.join(out, names.find((name) => name.endsWith(ending)) ?? 'missing');
  const read = readPptx(readFileSync(file('.pptx')));
  expect(read.slides.length).toBe(told.slides);
  expect(read.slides.length).toBeGreaterThanOrEqual(14);
  expect(readdirSync(path.join(out, 'pages')).length).toBe(told.slides);
  expect(schemaErrors(file('.pptx')) ?? '').toBe('');
  const facts = pdfFacts(file('.pdf'));
  if (facts !== null) expect(facts.pages).toBe(told.slides);
  for (const number of ['1353.49', '74.43', '105.11']) {
    expect(read.slides.flatMap((slide) => slide.texts).join('\n')).toContain(number);
    if (facts !== null) expect(facts.text).toContain(number);
  }
  const charts = read.slides.flatMap((slide) => slide.charts);
  expect(charts.length).toBeGreaterThan(5);
  for (const chart of charts) {
    const cells = chart.workbook
      .slice(1)
      .flatMap((row) => row.slice(1))
      .filter((cell) => cell !== null);
    expect(cells.sort()).toEqual(
      chart.series
        .flatMap((series) => series.values)
        .filter((value) => value !== null)
        .sort(),
    );
  }

  const scenes = await danxia(['scene', file('.danxia')]);
  expect(scenes.code).toBe(0);
  expect(JSON.parse(scenes.stdout).length ?? JSON.parse(scenes.stdout).scenes.length).toBe(told.slides);
});

test('build, then export one format at a time', async ({ folder }) => {
  const out = path.join(folder, 'out');
  await danxia(['demo', '--out', out]);
  const store = path.join(folder, 'none.db');
  const missing = await danxia([
    'build',
    '--store',
    store,
    '--area',
    '440200',
    '--period',
    '2020',
    '--topics',
    'ecology',
    '--out',
    path.join(folder, 'a.danxia'),
  ]);
  expect(missing.code).toBe(1);
  expect(missing.stderr.split('\n').length).toBe(1);
  expect(missing.stderr).toContain('none.db');
  expect(existsSync(path.join(folder, 'a.danxia'))).toBe(false);

  const deck = path.join(out, readdirSync(out).find((name) => name.endsWith('.danxia')) ?? '');
  const exported = await danxia(['export', deck, '--pptx', 'b.pptx'], { cwd: folder });
  expect(exported.code).toBe(0);
  expect(existsSync(path.join(folder, 'b.pptx'))).toBe(true);
});

test('what is not there yet and what is wrong usage answer 2', async () => {
  for (const args of [['extract'], ['check', 'a.danxia'], ['nonsense'], ['demo', '--nonsense'], ['export']]) {
    const run = await danxia(args);
    expect([args[0], run.code]).toEqual([args[0], 2]);
    expect(run.stdout).toBe('');
    expect(run.stderr).not.toBe('');
  }
});

test('files that are no good: one sentence, exit 1, nothing written, nothing changed', async ({ folder }) => {
  const files: Record<string, Uint8Array> = {
    'text.danxia': strToU8('不是压缩包'),
    'foreign.danxia': zipSync({ 'word/document.xml': strToU8('<x/>') }),
    'newer.danxia': zipSync({
      'deck.json': strToU8(JSON.stringify({ format: 'danxia-deck', version: 999, deck: {} })),
    }),
    'damaged.danxia': zipSync({
      'deck.json': strToU8(JSON.stringify({ format: 'danxia-deck', version: 1, deck: { id: 7 } })),
    }),
    'bomb.danxia': zipSync({ 'deck.json': strToU8('{}'), bomb: new Uint8Array(64 * 1024 * 1024) }),
    'climbing.danxia': zipSync({ 'deck.json': strToU8('{}'), '../../evil': strToU8('x') }),
  };
  files['truncated.danxia'] = zipSync({ 'deck.json': strToU8('{}'.repeat(5000)) }).subarray(0, 60);
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), bytes);
    const run = await danxia(['export', name, '--pptx', 'out.pptx', '--pdf', 'out.pdf'], { cwd: folder });
    expect([name, run.code, run.stdout]).toEqual([name, 1, '']);
    expect(run.stderr.split('\n').length).toBe(1);
    expect(run.stderr).toContain(name);
    expect(readFileSync(path.join(folder, name)).equals(Buffer.from(bytes))).toBe(true);
    expect(readdirSync(folder).filter((each) => each.startsWith('out') || each.endsWith('.tmp'))).toEqual([]);
  }
});

test('a full disk and a read-only folder: one sentence, exit 1, nothing half-written', async ({ folder }) => {
  const out = path.join(folder, 'out');
  await danxia(['demo', '--out', out]);
  const deck = path.join(out, readdirSync(out).find((name) => name.endsWith('.danxia')) ?? '');
  for (const [name, options] of [
    ['full', 'size=64k'],
    ['frozen', 'size=4m,ro'],
  ] as const) {
    const place = path.join(folder, name);
    mkdirSync(place);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]).status !== 0) {
      console.log(`left out: ${name} disk (this process may not mount a small file system)`);
      continue;
    }
    try {
      const run = await danxia([
        'export',
        deck,
        '--pptx',
        path.join(place, 'a.pptx'),
        '--pdf',
        path.join(place, 'a.pdf'),
      ]);
      expect([name, run.code]).toEqual([name, 1]);
      expect(run.stderr).toContain(name === 'full' ? '磁盘空间不足' : '不允许写入');
      expect(readdirSync(place)).toEqual([]);
    } finally {
      spawnSync('umount', [place]);
    }
  }
});
