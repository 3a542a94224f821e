import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataSheets } from '#core/deck-data/data-sheets.ts';
import { shownObservations } from '#core/deck-data/shown-observations.ts';
import type { Deck } from '#core/deck/deck.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { writeWorkbook } from '#export/workbook/write-workbook.ts';
import { convertedByLibreOffice } from '#tests/pptx/judges.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

let folder = '';
let deck: Deck;
let scenes: Scene[];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'danxia-workbook-'));
  deck = await sampleDeck();
  scenes = layoutDeck(deck).scenes;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type ReadCell = { type: string; value: string; shown: string };

/** Sheets of a flat OpenDocument file, as LibreOffice writes it: what a cell holds, and what it shows. */
function readSheets(file: string): Map<string, ReadCell[][]> {
  const xml = readFileSync(file, 'utf8');
  const attribute = (tag: string, name: string) => plain(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
  const tables = [...xml.matchAll(/<table:table (.*?)<\/table:table>/gs)].map(([table]) => {
    const rows = [...table.matchAll(/<table:table-row\b.*?<\/table:table-row>/gs)].map(([row]) =>
      [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
        ([, tag = '', inner = '']) => {
          const repeated = Math.min(50, Number(attribute(tag, 'table:number-columns-repeated') || 1));
          const shown = [...inner.matchAll(/<text:p[^>]*>(.*?)<\/text:p>/gs)]
            .map(([, text = '']) => plain(text))
            .join('\n');
          const cell = { type: attribute(tag, 'office:value-type'), value: attribute(tag, 'office:value'), shown };
          return Array.from({ length: repeated }, () => cell);
        },
      ),
    );
    return [attribute(table, 'table:name'), rows] as const;
  });
  return new Map(tables);
}

function plain(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return text.replace(/<[^>]+>/g, '').replace(/&(\w+);/g, (_all, name: string) => entities[name] ?? '');
}

test('LibreOffice reads the workbook back: numbers are numbers and shown as printed, texts are verbatim', async () => {
  const file = path.join(folder, '数据.xlsx');
  writeFileSync(file, await writeWorkbook(dataSheets(deck, scenes), { title: deck.title, author: '' }));
  const converted = convertedByLibreOffice([file], 'fods', folder);
  if (converted === null) return;
  const sheets = readSheets(converted[0] ?? '');
  expect([...sheets.keys()]).toEqual(['数据', '图表和表格', '来源']);
  const [header = [], ...rows] = sheets.get('数据') ?? [];
  const column = (name: string) => header.findIndex(({ shown }) => shown === name);
  const shown = shownObservations(deck, scenes);
  expect(shown.length).toBeGreaterThan(30);
  shown.forEach(({ scene, snapshot }, index) => {
    const row = rows[index] ?? [];
    const cell = (name: string) => row[column(name)];
    expect(cell('页码')).toEqual({ type: 'float', value: String(scene.number), shown: String(scene.number) });
    expect(cell('指标')?.shown).toBe(snapshot.indicatorName);
    expect(cell('原文')?.shown).toBe(snapshot.quotation.text);
    expect(cell('来源')?.shown).toBe(snapshot.source.title);
    expect(cell('单位')?.shown).toBe(snapshot.unit);
    if (snapshot.value === null) expect(cell('数值')?.shown).toBe('');
    else {
      expect(cell('数值')?.type).toBe('float');
      expect(Number(cell('数值')?.value)).toBe(Number(snapshot.value.replaceAll(',', '')));
      expect(cell('数值')?.shown).toContain(snapshot.value);
    }
    if (snapshot.growth !== null) {
      expect(cell('增速（%）')).toMatchObject({ type: 'float', shown: snapshot.growth.percent });
    }
  });
  const grids = sheets.get('图表和表格') ?? [];
  const numbers = grids
    .flat()
    .filter(({ type }) => type === 'float')
    .map(({ shown: text }) => text);
  for (const block of deck.sections.flatMap(({ slides }) => slides.flatMap((slide) => Object.values(slide.blocks)))) {
    if (block.kind !== 'chart') continue;
    for (const figure of block.series.flatMap(({ figures }) => figures)) {
      const value = figure?.facet === 'value' ? deck.snapshots[figure.observationId]?.value : undefined;
      if (typeof value === 'string') expect(numbers.some((text) => text.includes(value))).toBe(true);
    }
  }
  const sources = new Set(shown.map(({ snapshot }) => snapshot.source.title));
  expect(
    [...new Set((sheets.get('来源') ?? []).slice(1).flatMap((row) => row[0]?.shown || [])).values()].sort(),
  ).toEqual([...sources].sort());
});

test('the same data are the same file, and a text that looks like a formula stays a text', async () => {
  const wild = '=HYPERLINK("http://x","y")';
  const first = Object.values(deck.snapshots)[0];
  if (first === undefined) throw new Error('the sample deck has no figures');
  const other = Object.fromEntries(Object.entries(deck.snapshots).map(([id, each]) => [id, { ...each, note: wild }]));
  const sheets = dataSheets({ ...deck, snapshots: other }, scenes);
  const properties = { title: deck.title, author: '' };
  const bytes = await writeWorkbook(sheets, properties);
  expect(await writeWorkbook(sheets, properties)).toEqual(bytes);
  const file = path.join(folder, '公式.xlsx');
  writeFileSync(file, bytes);
  const converted = convertedByLibreOffice([file], 'fods', folder);
  if (converted === null) return;
  const xml = readFileSync(converted[0] ?? '', 'utf8');
  expect(xml).not.toContain('table:formula');
  expect(
    [...readSheets(converted[0] ?? '').values()].flat(2).filter(({ shown }) => shown === wild).length,
  ).toBeGreaterThan(30);
});

test('an empty deck has headers and nothing else', () => {
  expect(dataSheets(deck, []).map(({ rows }) => rows.length)).toEqual([1, 0, 1]);
});
