import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Scene, SceneLine } from '#core/scene/scene.ts';
import { readDeckArchive, writeDeckArchive } from '#main/services/deck-archive.ts';
import { pdfFacts } from '../pptx/judges.ts';
import { answerSaveDialog, expect, test } from './application.ts';
import { danxia } from './command-line.ts';
import { type ReadElement, readPdf } from './read-pdf.ts';

const without = (text: string) => text.replace(/[\s\p{Cc}]/gu, '');
const words = (lines: readonly SceneLine[]) =>
  without(lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));

/** What a slide says, in reading order: texts without spaces, alternative texts of what is drawn. */
function saidBy(scene: Scene): string[] {
  return scene.nodes.flatMap((node): string[] => {
    if (node.kind === 'text') return node.role === 'page-number' ? [] : [words(node.lines)];
    if (node.kind === 'table') return node.cells.flat().map(({ lines }) => words(lines));
    return node.alt === null ? [] : [`[${without(node.alt)}]`];
  });
}

function readFrom(elements: readonly ReadElement[]): string {
  return elements
    .map(({ type, text, alt, children }) =>
      type === 'Figure' ? `[${without(alt ?? '')}]` : type === 'Lbl' ? '' : without(text) + readFrom(children),
    )
    .join('');
}

test('the PDF of the demo deck: tags in reading order, outline, links, labels, fonts and size', async ({ folder }) => {
  const out = path.join(folder, 'out');
  await danxia(['demo', '--out', out]);
  const [pdf, deck] = ['.pdf', '.danxia'].map((ending) =>
    path.join(out, readdirSync(out).find((name) => name.endsWith(ending)) ?? ''),
  );
  if (pdf === undefined || deck === undefined) throw new Error('the demo wrote no files');
  const scenes: Scene[] = JSON.parse((await danxia(['scene', deck])).stdout);
  const read = await readPdf(pdf);

  expect(read.tagged).toBe(true);
  expect(read.language).toBe('zh-CN');
  expect(read.title).toBe(scenes[0]?.title);
  expect(read.labels).toEqual(scenes.map(({ number }) => String(number)));

  const sectionIds = [...new Set(scenes.map(({ sectionId }) => sectionId))];
  const slides = sectionIds.map((id) => scenes.filter(({ sectionId }) => sectionId === id));
  expect(read.outline.map(({ page }) => page)).toEqual(slides.map(([first]) => first?.number));
  expect(read.outline.map(({ children }) => children)).toEqual(
    slides.map((own) => own.map(({ title, number }) => ({ title, page: number }))),
  );
  const contents = read.pages[scenes.findIndex(({ template }) => template === 'contents')];
  expect(contents?.linksTo).toEqual(slides.slice(1, 5).map(([first]) => first?.number));

  for (const [index, scene] of scenes.entries()) {
    const elements = read.pages[index]?.elements ?? [];
    expect(readFrom(elements), `page ${scene.number}`).toBe(saidBy(scene).join(''));
  }
  const types = new Set<string>();
  const note = (elements: readonly ReadElement[]): void => {
    for (const { type, children } of elements) {
      types.add(type);
      note(children);
    }
  };
  for (const { elements } of read.pages) note(elements);
  for (const type of ['H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Link', 'Figure', 'Table', 'TR', 'TH', 'TD']) {
    expect([...types]).toContain(type);
  }

  expect(statSync(pdf).size).toBeLessThan(1_200_000);
  expect(readFileSync(pdf).includes('/Type3')).toBe(false);
  const facts = pdfFacts(pdf);
  if (facts === null) return;
  const fonts = facts.fonts
    .split('\n')
    .slice(2)
    .filter((row) => row !== '');
  expect(fonts.every((row) => row.includes('CID TrueType'))).toBe(true);
  for (const face of ['Arimo-Regular', 'Arimo-Bold']) {
    expect(fonts.filter((row) => row.includes(face)).length, face).toBe(1);
  }
  // One face a weight, and the slice that holds ▲ and ▼, which the whole face has not.
  for (const face of ['Regular', 'Bold']) {
    expect(fonts.filter((row) => row.includes(`NotoSansSCThin-${face}`)).length, face).toBeLessThanOrEqual(2);
  }
});

test('control characters of a pasted title are not drawn, and take no room', async ({ folder }) => {
  const out = path.join(folder, 'out');
  await danxia(['demo', '--out', out]);
  const archive = await readDeckArchive(path.join(out, 'shaoguan-2020.danxia'));
  if (!archive.ok) throw new Error(archive.failure.code);
  const { deck, assets } = archive.value;
  const [section] = deck.sections;
  const slide = section?.slides.find(({ template }) => template === 'key-figures') ?? section?.slides[0];
  if (section === undefined || slide === undefined) throw new Error('the demo deck is empty');
  const pasted = {
    ...slide,
    title: [{ kind: 'words' as const, text: `示例${'\u001f'.repeat(60)}标题\u0000粘贴\ud83c而来` }],
  };
  const file = path.join(folder, 'pasted.danxia');
  await writeDeckArchive(file, { ...deck, sections: [{ ...section, slides: [pasted] }] }, assets, {
    keepBackup: false,
  });
  const pdf = path.join(folder, 'pasted.pdf');
  await danxia(['export', file, '--pdf', pdf]);
  const [page] = (await readPdf(pdf)).pages;
  const [slideElement] = page?.elements ?? [];
  expect(JSON.stringify(slideElement)).toContain('"示例标题粘贴而来"');
  const facts = pdfFacts(pdf);
  if (facts !== null) expect(facts.text.split('\n').map((line) => line.trim())).toContain('示例标题粘贴而来');
});

test('exports in a row share a window that rests, make what a first one makes, and keep no application open', async ({
  start,
  folder,
}) => {
  const { application, page } = await start();
  const exportTo = async (name: string, handout: 'none' | 'notes') => {
    await answerSaveDialog(application, path.join(folder, name));
    const code = await page.evaluate(async (asked) => {
      const started = await window.danxia.appStart({});
      if (!started.ok) return started.failure.code;
      const { deck, documentId } = started.value.document;
      const answer = await window.danxia.exportStart({
        deck,
        documentId,
        jobId: 'row',
        formats: ['pdf'],
        range: { of: { kind: 'deck' }, hidden: true },
        pdf: { handout: asked, greyscale: false },
      });
      return answer.ok ? 'ok' : answer.failure.code;
    }, handout);
    expect(code).toBe('ok');
    return readFileSync(path.join(folder, name));
  };
  const printWindows = () =>
    application.evaluate(({ webContents }) =>
      webContents.getAllWebContents().flatMap((each) => {
        if (!each.getURL().includes('print.html')) return [];
        return [{ id: each.id, watching: each.listenerCount('render-process-gone') }];
      }),
    );
  const first = await exportTo('first.pdf', 'none');
  const resting = await printWindows();
  expect(resting).toHaveLength(1);
  await exportTo('handout.pdf', 'notes');
  const again = await exportTo('again.pdf', 'none');
  expect(await printWindows()).toEqual(resting); // and nothing of each drawing stays with it
  expect(again.equals(first)).toBe(true);

  const ended = new Promise((resolve) => application.process().once('exit', resolve));
  await page.close();
  await ended;
});
