import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeDeckArchive } from '#main/services/deck-archive.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { type BenchWindow, openWindow } from './editor/bench-window.ts';
import { checkFrameMeasure, draggedSlide, movedPointer } from './editor/dragging.ts';
import { editorDeck } from './editor/editor-deck.ts';
import { elements, opened, rendererMemory } from './editor/opening.ts';
import { switchedByClick, switchedByKey, undone } from './editor/switching.ts';
import { composed, fields, plainField, typed } from './editor/typing.ts';
import { endApplication } from './end-application.ts';
import { type BenchContext, type BenchRow, median, percentile, rowOf, runs } from './measure.ts';
import { writePlainElectron } from './plain-electron.ts';

const [few, many] = [10, 200];
const limits = { key: 16, step: 50, frame: 16, open: 1500, memory: 400, elements: 5000 }; // milliseconds; megabytes
const growth = 1.25; // what a deck twenty times as large may cost
const floor = 2; // beside a page that does nothing but take the letter

type Samples = { large: number[]; small: number[]; plain: number[] };

/**
 * A person's work in the window on a deck of 200 slides with 200 charts, beside the same in a deck of 10, beside an empty
 * page of the same Electron where there is something to compare: what the machine itself costs.
 */
export async function bench(context: BenchContext): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'danxia-bench-'));
  const deck = await sampleDeck();
  // Two files of each size: what is open already is not opened again.
  const fileOf = (slides: number, copy = 0) => path.join(folder, `${slides}-${copy}.danxia`);
  for (const slides of [few, many]) {
    for (const copy of [0, 1]) {
      await writeDeckArchive(fileOf(slides, copy), editorDeck(deck, slides), {}, { keepBackup: false });
    }
  }
  const cold: number[] = [];
  const open = async (slides: number, name: string) => {
    const begun = performance.now();
    const window = await openWindow(context, context.root, path.join(folder, name), fileOf(slides));
    await window.page.getByTestId('canvas').locator('.scene').waitFor();
    cold.push(performance.now() - begun);
    return window;
  };
  const large = await open(many, 'large');
  const small = await open(few, 'small');
  const plain = await openWindow(context, writePlainElectron(folder), path.join(folder, 'plain'));
  try {
    const measured = (measure: (window: BenchWindow, plain: boolean) => Promise<number[]>, beside = true) =>
      inTurn({ large, small, plain: beside ? plain : null }, measure);
    const rows: BenchRow[] = [];
    const openings = await inTurn({ large, small, plain: null }, async (window) => [
      await opened(window, fileOf(window === large ? many : few, 1)),
    ]);
    rows.push(...rowsOf('open a deck in a window', openings, limits.open));
    for (const window of [large, small]) await showText(window);
    for (const field of fields) {
      const samples = await measured((window, empty) => typed(window, empty ? plainField : field));
      rows.push(...rowsOf(`key in ${field.name}`, samples, limits.key));
    }
    const [title] = fields;
    if (title !== undefined) {
      const samples = await measured((window, empty) => composed(window, empty ? plainField : title));
      rows.push(...rowsOf('key of an input method in title', samples, limits.key));
    }
    rows.push(...rowsOf('slide by arrow key', await measured(switchedByKey, false), limits.step));
    rows.push(...rowsOf('slide by click', await measured(switchedByClick, false), limits.step));
    rows.push(...rowsOf('undo and redo', await measured(undone, false), limits.step));
    await checkFrameMeasure(plain);
    await checkFrameMeasure(large);
    const frames = await measured(async (window, empty) => [await (empty ? movedPointer : draggedSlide)(window)]);
    rows.push(...rowsOf('drag a slide, slowest frame', frames, limits.frame, median));
    const parts = { large: [await elements(large)], small: [await elements(small)], plain: [] };
    const memory = { large: [await rendererMemory(large)], small: [await rendererMemory(small)], plain: [] };
    const [largest = Number.NaN, smallest = Number.NaN] = cold;
    rows.push(
      rowOf(
        {
          bench: 'editor',
          metric: 'cold start with the deck',
          baselineName: `a deck of ${few} slides`,
          target: growth,
        },
        'ms',
        largest,
        smallest,
      ),
    );
    rows.push(...rowsOf('memory of the window', memory, limits.memory, median, 'MB'));
    return [...rows, ...rowsOf('elements of the window', parts, limits.elements, median, 'parts')];
  } finally {
    for (const window of [plain, small, large]) await endApplication(window.application, window.folder);
  }
}

/** Every window sees the same machine: they are measured in turn, run after run; the first run warms up. */
async function inTurn(
  windows: { large: BenchWindow; small: BenchWindow; plain: BenchWindow | null },
  measure: (window: BenchWindow, plain: boolean) => Promise<number[]>,
): Promise<Samples> {
  const samples: Samples = { large: [], small: [], plain: [] };
  for (let run = -1; run < runs; run += 1) {
    for (const name of ['plain', 'small', 'large'] as const) {
      const window = windows[name];
      if (window === null) continue;
      const found = await measure(window, name === 'plain');
      if (run >= 0) samples[name].push(...found);
    }
  }
  return samples;
}

/** The worst but one in twenty within its limit, the middle one beside a small deck, and both beside the machine's own. */
function rowsOf(
  metric: string,
  { large, small, plain }: Samples,
  limit: number,
  worst: (values: number[]) => number = p95,
  unit: BenchRow['unit'] = 'ms',
): BenchRow[] {
  const row = (name: string, baselineName: string, target: number) => ({
    bench: 'editor',
    metric: name,
    baselineName,
    target,
  });
  const share = worst === p95 ? ', p95' : '';
  const rows = [
    rowOf(row(`${metric}${share}`, 'the most a person may feel', 1), unit, worst(large), limit),
    rowOf(row(`${metric}, median`, `a deck of ${few} slides`, growth), unit, median(large), median(small)),
  ];
  if (plain.length === 0) return rows;
  return [
    ...rows,
    rowOf(row(`${metric}, median`, 'an empty page', floor), unit, median(large), median(plain)),
    rowOf(row(`${metric}${share}`, 'an empty page', floor), unit, worst(large), worst(plain)),
  ];
}

function p95(values: number[]): number {
  return percentile(values, 0.95);
}

/** Goes on to the first slide with a text block. */
async function showText({ page }: BenchWindow): Promise<void> {
  const text = page.getByTestId('canvas').locator('button[data-slot="text"]');
  await page.getByTestId('slide-thumbnail').nth(1).click();
  while ((await text.count()) === 0) await page.keyboard.press('ArrowDown');
}
