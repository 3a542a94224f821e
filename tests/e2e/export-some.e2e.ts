import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { Deck, Slide } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { writeDeckArchive } from '#main/services/deck-archive.ts';
import { greyPages, meanSimilarity, similarityOf } from '../parity/similarity.ts';
import { chartKindsDeck } from '../pptx/chart-kinds-deck.ts';
import { pdfFacts, schemaErrors } from '../pptx/judges.ts';
import { readPptx } from '../pptx/read-pptx.ts';
import { sampleDeck } from '../sample-deck.ts';
import { answerSaveDialog, expect, test } from './application.ts';
import { danxia } from './command-line.ts';

/** The sample's deck with page 4 hidden and a slide of its own at the end, whose picture was cut short on the way. */
async function deckFile(folder: string, damaged: boolean): Promise<{ file: string; deck: Deck; total: number }> {
  const sample = await sampleDeck();
  const whole = readFileSync(path.join(import.meta.dirname, 'picture.png'));
  const id = 'd'.repeat(64);
  const slide: Slide = {
    id: 'pictured',
    template: 'text-image',
    title: [{ kind: 'words', text: '现场照片' }],
    blocks: {
      text: { kind: 'text', id: 'text', paragraphs: [{ runs: [{ kind: 'words', text: '项目现场' }], bullet: false }] },
      image: { kind: 'image', id: 'photo', assetId: id, alt: '现场' },
    },
    notes: '',
    hidden: false,
  };
  let number = 0;
  const sections = sample.sections.map((section) => ({
    ...section,
    slides: section.slides.map((each) => {
      number += 1;
      return number === 4 ? { ...each, hidden: true } : each;
    }),
  }));
  const deck: Deck = {
    ...sample,
    sections: [...sections, { id: 'photos', name: '照片', slides: [slide] }],
    assets: { [id]: { id, mediaType: 'image/png', width: 64, height: 64, name: '现场.png' } },
  };
  const file = path.join(folder, '汇报.danxia');
  const bytes = damaged ? whole.subarray(0, whole.length - 40) : whole;
  const saved = await writeDeckArchive(file, deck, { [id]: bytes }, { keepBackup: false });
  if (!saved.ok) throw new Error(saved.failure.code);
  return { file, deck, total: number + 1 };
}

const exported = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('out'));

test('some slides, a section, without hidden ones: each file has the page numbers of the deck', async ({ folder }) => {
  const { file, deck, total } = await deckFile(folder, false);
  const run = await danxia(
    ['export', file, '--slides', '3-5,9', '--pptx', 'out.pptx', '--pdf', 'out.pdf', '--png', 'out'],
    { cwd: folder },
  );
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
  expect(readPptx(readFileSync(path.join(folder, 'out.pptx'))).slides.length).toBe(4);
  expect(schemaErrors(path.join(folder, 'out.pptx')) ?? '').toBe('');
  expect(readdirSync(path.join(folder, 'out')).sort()).toEqual(['03.png', '04.png', '05.png', '09.png']);
  const facts = pdfFacts(path.join(folder, 'out.pdf'));
  if (facts !== null) {
    const pages = facts.text.split('\f');
    expect(facts.pages).toBe(4);
    expect(pages[3]?.trimEnd().endsWith('9')).toBe(true);
  }

  const section = deck.sections[1];
  const name = section?.name ?? '';
  const ofSection = await danxia(['export', file, '--section', name, '--pptx', 'section.pptx'], { cwd: folder });
  expect([ofSection.stderr, ofSection.code]).toEqual(['', 0]);
  expect(readPptx(readFileSync(path.join(folder, 'section.pptx'))).slides.length).toBe(section?.slides.length);
  const visible = await danxia(['export', file, '--no-hidden', '--png', 'visible', '--json'], { cwd: folder });
  expect(JSON.parse(visible.stdout).slides).toBe(total - 1);
  expect(readdirSync(path.join(folder, 'visible'))).not.toContain('04.png');
});

test('SVG pages look like the pages of the PDF and stand alone; the workbook has what they show', async ({
  folder,
}) => {
  const { file, total } = await deckFile(folder, false);
  const targets = ['--svg', 'out', '--pdf', 'out.pdf', '--xlsx', 'out.xlsx'];
  const run = await danxia(['export', file, ...targets], { cwd: folder });
  expect([run.stderr, run.code]).toEqual(['', 0]);
  const pages = readdirSync(path.join(folder, 'out')).sort();
  expect(pages.length).toBe(total);
  const files = pages.map((name) => path.join(folder, 'out', name));
  const texts = files.map((name) => readFileSync(name, 'utf8'));
  expect(texts.filter((text) => text.includes('danxia://'))).toEqual([]);
  expect(texts.at(-1)).toContain('data:image/png;base64,');
  const sheets = (await readXlsx(readFileSync(path.join(folder, 'out.xlsx')))).sheets;
  expect(sheets.map(({ name }) => name)).toEqual(['数据', '图表和表格', '来源']);
  expect(sheets[0]?.rows.flat()).toContain(1353.49);

  expect(leastLikeness(files, path.join(folder, 'out.pdf'), folder)).toBeGreaterThan(0.96);
});

test('every kind of chart is the same in SVG', async ({ folder }) => {
  const file = path.join(folder, '图表.danxia');
  const saved = await writeDeckArchive(file, chartKindsDeck(), {}, { keepBackup: false });
  if (!saved.ok) throw new Error(saved.failure.code);
  const run = await danxia(['export', file, '--svg', 'out', '--pdf', 'out.pdf'], { cwd: folder });
  expect([0, 1]).toContain(run.code); // the deck has charts that are too full on purpose
  const pages = readdirSync(path.join(folder, 'out')).sort();
  expect(pages.length).toBe(allSlides(chartKindsDeck()).length);
  const files = pages.map((name) => path.join(folder, 'out', name));
  // Long edges of bars fall between two rows of pixels here, which poppler draws otherwise in drawings and in prints.
  expect(leastLikeness(files, path.join(folder, 'out.pdf'), folder)).toBeGreaterThan(0.93);
});

/** How alike the least alike page is, SVG beside PDF; 1 where the judges are not on this machine. */
function leastLikeness(svg: readonly string[], pdf: string, folder: string): number {
  if (spawnSync('rsvg-convert', ['--version']).status !== 0 || spawnSync('pdftoppm', ['-v']).status !== 0) {
    console.log('left out: drawing the SVG pages (librsvg or poppler is not on this machine)');
    return 1;
  }
  const drawn = path.join(folder, 'drawn.pdf');
  execFileSync('rsvg-convert', ['-f', 'pdf', '-o', drawn, ...svg]);
  const printed = greyPages(pdf);
  const pages = greyPages(drawn);
  expect(pages.length).toBe(printed.length);
  const likeness = pages.map((page, index) => meanSimilarity(similarityOf(page, printed[index] ?? page)));
  console.log(
    `SVG beside PDF: least ${Math.min(...likeness).toFixed(3)} on page ${likeness.indexOf(Math.min(...likeness)) + 1}`,
  );
  return Math.min(...likeness);
}

test('ranges that are none are wrong usage', async ({ folder }) => {
  const { file } = await deckFile(folder, false);
  for (const range of [
    ['--slides', '0'],
    ['--slides', '3-99'],
    ['--slides', '5-3'],
    ['--section', '没有这一章'],
    ['--slides', '1', '--section', '照片'],
  ]) {
    const run = await danxia(['export', file, ...range, '--pptx', 'out.pptx'], { cwd: folder });
    expect([range, run.code, run.stdout]).toEqual([range, 2, '']);
    expect(exported(folder)).toEqual([]);
  }
});

test('a damaged picture: the command names the page and writes nothing, or the rest when told to', async ({
  folder,
}) => {
  const { file, total } = await deckFile(folder, true);
  const targets = ['--pptx', 'out.pptx', '--pdf', 'out.pdf', '--png', 'out'];
  const refused = await danxia(['export', file, ...targets], { cwd: folder });
  expect([refused.code, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toContain(`第 ${total} 页：图片“现场.png”已损坏`);
  expect(exported(folder)).toEqual([]);

  const skipped = await danxia(['export', file, ...targets, '--skip-failed', '--json'], { cwd: folder });
  expect(skipped.code).toBe(1);
  expect(skipped.stderr).toContain(`第 ${total} 页`);
  expect(JSON.parse(skipped.stdout).skipped.map(({ number }: { number: number }) => number)).toEqual([total]);
  expect(readPptx(readFileSync(path.join(folder, 'out.pptx'))).slides.length).toBe(total - 1);
  expect(readdirSync(path.join(folder, 'out')).length).toBe(total - 1);

  const nothingLeft = await danxia(
    ['export', file, '--slides', String(total), '--pptx', 'alone.pptx', '--skip-failed'],
    { cwd: folder },
  );
  expect(nothingLeft.code).toBe(1);
  expect(existsSync(path.join(folder, 'alone.pptx'))).toBe(false);
});

test('a damaged logo is told once, and every slide is written without it', async ({ folder }) => {
  const sample = await sampleDeck();
  const whole = readFileSync(path.join(import.meta.dirname, 'picture.png'));
  const id = 'e'.repeat(64);
  const assets: Deck['assets'] = { [id]: { id, mediaType: 'image/png', width: 64, height: 64, name: '徽标.png' } };
  const file = path.join(folder, '汇报.danxia');
  const bytes = { [id]: whole.subarray(0, whole.length - 40) };
  const saved = await writeDeckArchive(file, { ...sample, logo: id, assets }, bytes, { keepBackup: false });
  if (!saved.ok) throw new Error(saved.failure.code);
  const run = await danxia(['export', file, '--pptx', 'out.pptx', '--pdf', 'out.pdf'], { cwd: folder });
  expect(run.code).toBe(1);
  expect(run.stderr.split('徽标.png').length - 1).toBe(1);
  expect(run.stderr).toContain('没有标识');
  expect(readPptx(readFileSync(path.join(folder, 'out.pptx'))).slides.length).toBe(allSlides(sample).length);
  expect(pdfFacts(path.join(folder, 'out.pdf'))?.pages ?? allSlides(sample).length).toBe(allSlides(sample).length);
});

test('the window asks about slides that fail: stopped, nothing is written; agreed, the rest is', async ({
  start,
  folder,
}) => {
  const { file, total } = await deckFile(folder, true);
  const { application, page } = await start([file]);
  const target = path.join(folder, 'out.pptx');
  await answerSaveDialog(application, target);
  const dialog = page.getByTestId('export-dialog');
  const begin = async () => {
    await page.getByTestId('command-export').click();
    await dialog.getByTestId('export-start').click();
    await dialog.getByTestId('export-question').waitFor();
    await expect(dialog.getByText(`第 ${total} 页：现场照片`)).toBeVisible();
  };
  await begin();
  await dialog.getByTestId('export-give-up').click();
  await dialog.getByTestId('export-start').waitFor();
  expect(exported(folder)).toEqual([]);
  await page.keyboard.press('Escape');
  await begin();
  await dialog.getByTestId('export-go-on').click();
  await dialog.getByTestId('export-done').waitFor();
  expect(readPptx(readFileSync(target)).slides.length).toBe(total - 1);
});

test('a picture the window cannot read, though its bytes are whole, is told like one that is damaged', async ({
  start,
  folder,
}) => {
  const { file, total } = await deckFile(folder, false);
  const { application, page } = await start([file]);
  await application.evaluate(({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest({ urls: ['danxia://asset/*'] }, (_request, answer) =>
      answer({ cancel: true }),
    );
  });
  await answerSaveDialog(application, path.join(folder, 'out'));
  const dialog = page.getByTestId('export-dialog');
  await page.getByTestId('command-export').click();
  for (const format of ['pptx', 'pdf', 'png']) await dialog.getByTestId(`export-${format}`).click();
  await dialog.getByTestId('export-start').click();
  await dialog.getByTestId('export-question').waitFor();
  await expect(dialog.getByText(/图片“现场.png”已损坏/)).toBeVisible();
  expect(exported(folder)).toEqual([]);
  await dialog.getByTestId('export-go-on').click();
  await dialog.getByTestId('export-done').waitFor();
  expect(readdirSync(path.join(folder, 'out')).length).toBe(total - 1);
});

test('a chart whose drawing throws fails its slide alone', async ({ start, folder }) => {
  const { file, deck, total } = await deckFile(folder, false);
  const charted = allSlides(deck).findIndex(({ blocks }) => Object.values(blocks).some(({ kind }) => kind === 'chart'));
  const { application, page } = await start([file]);
  // The first chart loses the frame of its plot on the way to the print window; with that, drawing throws.
  await application.evaluate(({ ipcMain }) => {
    type Handler = (event: unknown, input: unknown) => Promise<{ ok: true; value: { sheets: string[] } }>;
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers;
    const handler = handlers.get('printPages');
    if (handler === undefined) throw new Error('nobody answers printPages');
    handlers.set('printPages', async (event, input) => {
      const answer = await handler(event, input);
      const place = answer.value.sheets.findIndex((sheet) => sheet.includes('"kind":"chart"'));
      const sheets = answer.value.sheets.map((sheet, index) =>
        index === place ? sheet.replace(/"plot":\{[^}]*\}/, '"plot":null') : sheet,
      );
      return { ok: true, value: { ...answer.value, sheets } };
    });
  });
  await answerSaveDialog(application, path.join(folder, 'out.pdf'));
  const dialog = page.getByTestId('export-dialog');
  await page.getByTestId('command-export').click();
  await dialog.getByTestId('export-pptx').click();
  await dialog.getByTestId('export-start').click();
  await dialog.getByTestId('export-question').waitFor();
  await expect(dialog.getByText(`第 ${charted + 1} 页：`)).toBeVisible();
  await expect(dialog.getByTestId('export-go-on')).toHaveText(`导出其余 ${total - 1} 页`);
  await dialog.getByTestId('export-give-up').click();
  await dialog.getByTestId('export-start').waitFor();
  expect(exported(folder)).toEqual([]);
});

test('the dialog: formats and slides by keyboard, the last choice remembered, the range asked anew', async ({
  start,
  folder,
}) => {
  const { file, deck } = await deckFile(folder, false);
  const { application, page } = await start([file]);
  const dialog = page.getByTestId('export-dialog');
  await page.getByTestId('slide-thumbnail').nth(3).click();
  await page.getByTestId('command-export').click();
  await expect(dialog.getByTestId('export-start')).toBeFocused();
  await expect(dialog.getByTestId('export-handout')).toBeVisible();
  await dialog.getByTestId('export-pdf').press('Space');
  await expect(dialog.getByTestId('export-handout')).toHaveCount(0); // nothing to choose without a PDF
  await dialog.getByTestId('export-hidden').press('Space');
  await dialog.getByTestId('export-range-deck').press('ArrowDown');
  await expect(dialog.getByTestId('export-range-section')).toBeChecked();
  const inSection = deck.sections[1]?.slides.filter(({ hidden }) => !hidden).length ?? 0;
  await expect(dialog.getByText(`将导出 ${inSection} 页`)).toBeVisible();
  await answerSaveDialog(application, path.join(folder, 'out.pptx'));
  await dialog.getByTestId('export-start').press('Enter');
  await dialog.getByTestId('export-done').waitFor();
  expect(exported(folder)).toEqual(['out.pptx']);
  expect(readPptx(readFileSync(path.join(folder, 'out.pptx'))).slides.length).toBe(inSection);
  await page.keyboard.press('Escape');

  const state = await page.evaluate(() => window.danxia.appStart({}));
  expect(state.ok && state.value.exportChoice).toMatchObject({ formats: ['pptx'], hidden: false });
  await page.getByTestId('command-export').click();
  await expect(dialog.getByTestId('export-pptx')).toBeChecked();
  await expect(dialog.getByTestId('export-pdf')).not.toBeChecked();
  await expect(dialog.getByTestId('export-hidden')).not.toBeChecked();
  await expect(dialog.getByTestId('export-range-deck')).toBeChecked();
});

test('a PDF that is called off while Chromium prints it leaves nothing', async ({ start, folder }) => {
  const { application, page } = await start();
  await answerSaveDialog(application, path.join(folder, 'out.pdf'));
  const answer = await page.evaluate(async () => {
    const started = await window.danxia.appStart({});
    if (!started.ok) return { code: started.failure.code, told: [] };
    const { deck, documentId } = started.value.document;
    const slides = deck.sections.flatMap((section) => section.slides);
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...(slides[index % slides.length] ?? slides[0]),
      id: `s${index}`,
    }));
    const told: number[] = [];
    const drawn = new Promise<void>((resolve) => {
      window.danxia.on('exportProgress', ({ done, total }) => {
        told.push(done);
        if (done === total) resolve();
      });
    });
    const job = window.danxia.exportStart({
      deck: { ...deck, sections: [{ id: 'all', name: '', slides: many as typeof slides }] },
      documentId,
      jobId: 'pdf',
      formats: ['pdf'],
      range: { of: { kind: 'deck' }, hidden: true },
      pdf: { handout: 'none', greyscale: false },
    });
    await drawn;
    await window.danxia.exportCancel({ jobId: 'pdf' });
    const ended = await job;
    return { code: ended.ok ? 'ok' : ended.failure.code, told };
  });
  expect(answer.code).toBe('cancelled');
  expect(answer.told).toEqual([0, 20, 40, 60, 80, 100]);
  expect(exported(folder)).toEqual([]);
});
