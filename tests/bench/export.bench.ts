import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ElectronApplication, _electron, type Page } from 'playwright';
import type { Deck } from '#core/deck/deck.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { writePptx } from '#export/pptx/write-pptx.ts';
import { writeDeckArchive } from '#main/services/deck-archive.ts';
import { pptxInput } from '#main/services/exports/pptx-input.ts';
import { chartDeck, enlargeDeck, sampleDeck } from '#tests/sample-deck.ts';
import { blockRows } from './blocks.ts';
import { endApplication } from './end-application.ts';
import { type BenchContext, type BenchRow, compare, median, rowOf } from './measure.ts';
import { writePlainElectron } from './plain-electron.ts';
import { peakMemory } from './pptx-memory.ts';
import { writeRawPptx } from './raw-pptx.ts';

const sizes = [50, 200];

/**
 * PPTX beside PptxGenJS alone with the same content, a chart a slide; PDF beside Chromium printing the same pages, already
 * drawn; and the longest time main and the editor answer nothing meanwhile.
 */
export async function bench(context: BenchContext): Promise<BenchRow[]> {
  const deck = await sampleDeck();
  const rows: BenchRow[] = [];
  for (const size of sizes) rows.push(await pptxRow(chartDeck(deck, size), size));
  rows.push(await memoryRow(200, context));
  for (const size of sizes) rows.push(...(await pdfRows(enlargeDeck(deck, size), size, context)));
  return rows;
}

/** What is made once a file weighs in small decks; a large one takes no longer than PptxGenJS. */
function pptxRow(deck: Deck, size: number): Promise<BenchRow> {
  const { scenes } = layoutDeck(deck);
  const input = pptxInput(deck, scenes, {});
  return compare(
    {
      bench: 'export',
      metric: `PPTX, ${size} slides`,
      baselineName: 'raw PptxGenJS, same content',
      target: size < 200 ? 1.25 : 1,
    },
    async () => {
      const answer = await writePptx(input);
      if (!answer.ok) throw new Error(answer.failure.code);
    },
    () => writeRawPptx(scenes),
  );
}

/** Medians of processes of their own. */
async function memoryRow(slides: number, { root }: BenchContext): Promise<BenchRow> {
  const ours: number[] = [];
  const raw: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    ours.push(await peakMemory('ours', slides, root));
    raw.push(await peakMemory('raw', slides, root));
  }
  const row = { bench: 'export', metric: `PPTX, ${slides} slides, peak`, baselineName: 'raw PptxGenJS', target: 1.5 };
  return rowOf(row, 'MB', median(ours), median(raw));
}

/** Through the window and main, as a person exports; the save dialog is answered for them. */
async function pdfRows(deck: Deck, size: number, context: BenchContext): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'danxia-bench-'));
  const file = path.join(folder, 'bench.danxia');
  await writeDeckArchive(file, deck, {}, { keepBackup: false });
  const launch = (project: string, userData: string, ...args: string[]) =>
    _electron.launch({
      executablePath: context.electron,
      args: [project, ...context.switches, `--user-data-dir=${userData}`, ...args],
      env: { ...(process.env as Record<string, string>), ...context.environment, DANXIA_USER_DATA: userData },
    });
  const application = await launch(context.root, path.join(folder, 'data'), file);
  const plain = await launch(writePlainElectron(folder), path.join(folder, 'plain-data'));
  try {
    const page = await application.firstWindow();
    await page.getByTestId('editor').waitFor();
    await prepare(application, path.join(folder, 'bench.pdf'));
    await keepDeck(page);
    await exportAs(page, 'pdf');
    writeFileSync(path.join(folder, 'plain.html'), await drawnPages(application, context.root));
    const speed = await compare(
      {
        bench: 'export',
        metric: `PDF, ${size} slides`,
        baselineName: 'plain Chromium print of the same pages',
        target: 1.25,
      },
      () => exportAs(page, 'pdf'),
      () => printPlain(plain, path.join(folder, 'plain.html')),
    );
    const blocks = (format: 'pdf' | 'pptx') =>
      blockRows(`${format.toUpperCase()}, ${size} slides`, application, page, () => exportAs(page, format));
    return [speed, ...(await blocks('pdf')), ...(await blocks('pptx'))];
  } finally {
    await endApplication(plain, path.join(folder, 'plain-data'));
    await endApplication(application, folder);
  }
}

/** Answers the dialog, and keeps the pages our print window draws as plain HTML. */
function prepare(application: ElectronApplication, target: string): Promise<void> {
  return application.evaluate(({ app, dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    const kept = globalThis as { drawn?: string };
    app.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        kept.drawn ??= await contents.executeJavaScript('document.documentElement.outerHTML');
        return print(options);
      };
    });
  }, target);
}

/** The deck lies in the editor already when a person exports it. */
function keepDeck(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const started = await window.danxia.appStart({});
    if (!started.ok) throw new Error(started.failure.code);
    (globalThis as { kept?: unknown }).kept = started.value.document;
  });
}

async function exportAs(page: Page, format: 'pdf' | 'pptx'): Promise<void> {
  const code = await page.evaluate(async (wanted) => {
    const { deck, documentId } = (globalThis as unknown as { kept: { deck: Deck; documentId: string } }).kept;
    const answer = await window.danxia.exportStart({
      deck,
      documentId,
      jobId: 'bench',
      formats: [wanted],
      range: { of: { kind: 'deck' }, hidden: true },
      pdf: { handout: 'none', greyscale: false },
    });
    return answer.ok ? '' : answer.failure.code;
  }, format);
  if (code !== '') throw new Error(code);
}

/** The pages without scripts, their styles and fonts read from the build. */
async function drawnPages(application: ElectronApplication, root: string): Promise<string> {
  const html = await application.evaluate(() => (globalThis as { drawn?: string }).drawn ?? '');
  return html
    .replace(/<script[^>]*><\/script>/g, '')
    .replace(/<meta[^>]*Content-Security-Policy[^>]*>/gs, '')
    .replace(/(href|src)="(?:\.|danxia:\/\/app)?\/assets\//g, `$1="file://${root}/dist/renderer/assets/`);
}

function printPlain(application: ElectronApplication, file: string): Promise<number> {
  return application.evaluate(async ({ BrowserWindow }, page) => {
    const window = new BrowserWindow({ show: false });
    await window.loadFile(page);
    const pdf = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
    window.destroy();
    return pdf.length;
  }, file);
}
