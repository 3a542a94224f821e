import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pagesInLibreOffice, pdfFacts, schemaErrors } from '../pptx/judges.ts';
import { readPptx } from '../pptx/read-pptx.ts';
import { answerSaveDialog, expect, test } from './application.ts';

test('the show: keys turn pages, blank the screen, jump, and leave where it ended', async ({ start }) => {
  const { application, page } = await start();
  await page.getByTestId('slide-thumbnail').nth(3).click();
  const [show] = await Promise.all([application.waitForEvent('window'), page.getByTestId('command-present').click()]);
  const stage = show.getByTestId('show');
  await stage.waitFor();
  await expect(stage).toHaveAttribute('data-slide-number', '4');
  const [window, display] = await application.evaluate(({ BrowserWindow, screen }) => [
    BrowserWindow.getFocusedWindow()?.getBounds() ?? BrowserWindow.getAllWindows()[1]?.getBounds(),
    screen.getPrimaryDisplay().bounds,
  ]);
  expect(window).toEqual(display);

  await show.keyboard.press('ArrowRight');
  await expect(stage).toHaveAttribute('data-slide-number', '5');
  await show.keyboard.press('PageUp');
  await show.keyboard.press('Home');
  await expect(stage).toHaveAttribute('data-slide-number', '1');
  await show.keyboard.press('1');
  await show.keyboard.press('2');
  await show.keyboard.press('Enter');
  await expect(stage).toHaveAttribute('data-slide-number', '12');
  await show.keyboard.press('b');
  await expect(stage).toHaveAttribute('data-blank', 'black');
  await show.keyboard.press('b');
  await expect(stage).toHaveAttribute('data-blank', 'none');
  await show.keyboard.press('w');
  await expect(stage).toHaveAttribute('data-blank', 'white');
  await show.keyboard.press('ArrowRight');
  await Promise.all([
    show.waitForEvent('close'), // The window may be gone before the key's release is reported.
    show.keyboard.press('Escape').catch(() => undefined),
  ]);
  await expect(page.getByTestId('editor')).toBeVisible();
});

test('export from the window: PowerPoint, PDF and pictures, judged from outside', async ({ start, folder }) => {
  const { application, page } = await start();
  const answer = await page.evaluate(() => window.danxia.appStart({}));
  if (!answer.ok) throw new Error(answer.failure.code);
  const slides = answer.value.document.deck.sections.flatMap((section) => section.slides);

  await answerSaveDialog(application, path.join(folder, '汇报.pptx'));
  await page.getByTestId('command-export').click();
  const dialog = page.getByTestId('export-dialog');
  for (const format of ['pptx', 'pdf', 'png']) {
    const box = dialog.getByTestId(`export-${format}`);
    if ((await box.getAttribute('aria-checked')) !== 'true' && (await box.getAttribute('aria-pressed')) !== 'true')
      await box.click();
  }
  await dialog.getByTestId('export-start').click();
  await dialog.getByTestId('export-done').waitFor({ timeout: 90_000 });

  const names = readdirSync(folder, { recursive: true }).map(String);
  const find = (pattern: RegExp) => path.join(folder, names.find((name) => pattern.test(name)) ?? 'missing');
  const pptx = find(/\.pptx$/);
  const pdf = find(/\.pdf$/);
  expect(existsSync(pptx) && existsSync(pdf)).toBe(true);
  expect(names.filter((name) => name.endsWith('.png')).length).toBe(slides.length);

  expect(schemaErrors(pptx) ?? '').toBe('');
  const pages = pagesInLibreOffice(pptx, folder);
  if (pages !== null) expect(pages).toBe(slides.length);
  const read = readPptx(readFileSync(pptx));
  expect(read.slides.length).toBe(slides.length);
  const facts = pdfFacts(pdf);
  if (facts === null) return;
  expect(facts.pages).toBe(slides.length);
  expect(facts.size).toBe('960 x 540');
  for (const number of ['1353.49', '74.43', '105.11']) {
    expect(facts.text).toContain(number);
    expect(read.slides.flatMap((slide) => slide.texts).join('\n')).toContain(number);
  }
  // Every font is embedded: its row says emb yes.
  const rows = facts.fonts
    .split('\n')
    .slice(2)
    .filter((row) => row.trim() !== '');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => /\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.test(row))).toBe(true);
});

test('a font that cannot be read stops the PDF with one sentence, and nothing is written', async ({
  start,
  folder,
}) => {
  const { application, page } = await start();
  await application.evaluate(({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest({ urls: ['danxia://app/assets/*.woff2'] }, (_request, answer) =>
      answer({ cancel: true }),
    );
  });
  const file = path.join(folder, '无字体.pdf');
  await answerSaveDialog(application, file);
  const answer = await page.evaluate(async () => {
    const started = await window.danxia.appStart({});
    if (!started.ok) return started;
    const { deck, documentId } = started.value.document;
    return window.danxia.exportStart({
      deck,
      documentId,
      jobId: 'fonts',
      formats: ['pdf'],
      range: { of: { kind: 'deck' }, hidden: true },
      pdf: { handout: 'none', greyscale: false },
    });
  });
  expect(answer.ok ? 'ok' : answer.failure.code).toBe('font-missing');
  expect(existsSync(file)).toBe(false);
});

test('a damaged store: the application opens, says so once, and leaves the file as it was', async ({
  start,
  folder,
}) => {
  const store = path.join(folder, 'user-data', 'store');
  mkdirSync(store, { recursive: true });
  writeFileSync(path.join(store, 'indicators.db'), 'this is no database, but somebody may want to mend it');
  const { page } = await start();
  const answer = await page.evaluate(() => window.danxia.appStart({}));
  if (!answer.ok) throw new Error(answer.failure.code);
  expect(answer.value.notice.ok ? 'ok' : answer.value.notice.failure.code).toBe('store-damaged');
  await expect(page.getByText('indicators.db').first()).toBeVisible();
  expect(readFileSync(path.join(store, 'indicators.db'), 'utf8')).toContain('no database');
});

test('an export that is stopped under way writes nothing', async ({ start, folder }) => {
  const { application, page } = await start();
  await answerSaveDialog(application, path.join(folder, '停止.pptx'));
  const code = await page.evaluate(async () => {
    const started = await window.danxia.appStart({});
    if (!started.ok) return started.failure.code;
    const { deck, documentId } = started.value.document;
    const slides = deck.sections.flatMap((section) => section.slides);
    const many = Array.from({ length: 150 }, (_, index) => ({
      ...(slides[index % slides.length] ?? slides[0]),
      id: `s${index}`,
    }));
    const large = { ...deck, sections: [{ id: 'all', name: '全部', slides: many as typeof slides }] };
    const under = new Promise<void>((resolve) => {
      window.danxia.on('exportProgress', (progress) => {
        if (progress.done > 0) resolve();
      });
    });
    const job = window.danxia.exportStart({
      deck: large,
      documentId,
      jobId: 'stopped',
      formats: ['pptx', 'pdf', 'png'],
      range: { of: { kind: 'deck' }, hidden: true },
      pdf: { handout: 'none', greyscale: false },
    });
    await under;
    await window.danxia.exportCancel({ jobId: 'stopped' });
    const answer = await job;
    return answer.ok ? 'ok' : answer.failure.code;
  });
  expect(code).toBe('cancelled');
  expect(readdirSync(folder).filter((name) => name !== 'user-data')).toEqual([]);
});
