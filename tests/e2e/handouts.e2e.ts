import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Scene } from '#core/scene/scene.ts';
import { readDeckArchive, writeDeckArchive } from '#main/services/deck-archive.ts';
import { pdfFacts } from '../pptx/judges.ts';
import { expect, test } from './application.ts';
import { danxia } from './command-line.ts';
import { type ReadElement, readPdf } from './read-pdf.ts';

const long = Array.from({ length: 45 }, (_, at) => `第${at + 1}点：请看图上的变化，数据来自统计公报。`);

/** The demo deck, its fourth slide with notes of more than a page; answers its file and scenes. */
async function deckWithNotes(folder: string): Promise<{ file: string; scenes: Scene[] }> {
  const out = path.join(folder, 'out');
  await danxia(['demo', '--out', out]);
  const archive = await readDeckArchive(path.join(out, 'shaoguan-2020.danxia'));
  if (!archive.ok) throw new Error(archive.failure.code);
  const { deck, assets } = archive.value;
  let number = 0;
  const sections = deck.sections.map((section) => ({
    ...section,
    slides: section.slides.map((slide) => {
      number += 1;
      return { ...slide, notes: number === 4 ? long.join('\n') : number === 5 ? '' : '先说结论。' };
    }),
  }));
  const file = path.join(folder, 'notes.danxia');
  await writeDeckArchive(file, { ...deck, sections }, assets, { keepBackup: false });
  return { file, scenes: JSON.parse((await danxia(['scene', file])).stdout) };
}

const said = (elements: readonly ReadElement[]): string =>
  elements.map(({ text, children }) => text + said(children)).join('');

test('handouts: A4, tags and outline in order, notes whole; the same deck makes the same bytes', async ({ folder }) => {
  const { file, scenes } = await deckWithNotes(folder);
  const printed = async (name: string, ...options: string[]) => {
    const pdf = path.join(folder, `${name}.pdf`);
    await danxia(['export', file, '--pdf', pdf, ...options]);
    return pdf;
  };
  const notes = await printed('notes', '--handout', 'notes');
  const read = await readPdf(notes);
  expect(read.tagged).toBe(true);
  expect(read.pages.length).toBeGreaterThan(scenes.length);
  expect(read.labels).toEqual(read.pages.map((_, index) => String(index + 1)));
  // The fourth slide's notes go on on the page after it, so every slide from the fifth on stands one later or more.
  const slides = read.outline.flatMap(({ children }) => children);
  expect(slides.map(({ title }) => title)).toEqual(scenes.map(({ title }) => title));
  expect(slides.slice(0, 5).map(({ page }) => page)).toEqual([1, 2, 3, 4, read.pages.length - scenes.length + 5]);
  const fourth = read.pages.slice(3, (slides[4]?.page ?? 0) - 1).map(({ elements }) => said(elements));
  expect(fourth[0]).toMatch(new RegExp(`^${scenes[3]?.title}.*备注第1点：`, 's'));
  const all = fourth.join('').replace(/备注（续）[^第]*(?=第)/g, '');
  expect(all).toContain(long.join(''));
  // Nobody hears head and foot on every page: they are no part of the text.
  expect(said(read.pages[2]?.elements ?? [])).not.toContain('共');

  const four = await printed('four', '--handout', '4');
  const grid = await readPdf(four);
  expect(grid.pages.length).toBe(Math.ceil(scenes.length / 4));
  expect(grid.outline.flatMap(({ children }) => children.map(({ page }) => page))).toEqual(
    scenes.map((_, index) => Math.floor(index / 4) + 1),
  );
  const contents = scenes.findIndex(({ template }) => template === 'contents');
  const targets = scenes.filter(({ template }) => template === 'section').map(({ number }) => Math.ceil(number / 4));
  expect(grid.pages[Math.floor(contents / 4)]?.linksTo).toEqual(targets);

  expect(readFileSync(await printed('again', '--handout', '4')).equals(readFileSync(four))).toBe(true);
  expect(readFileSync(await printed('plain')).equals(readFileSync(await printed('plain again')))).toBe(true);

  const facts = [pdfFacts(notes), pdfFacts(four)];
  if (facts[0] === null || facts[1] === null) return;
  expect(facts[0]?.size).toMatch(/^59\d(\.\d+)? x 84\d/);
  expect(facts[1]?.size).toMatch(/^84\d(\.\d+)? x 59\d/);
  expect(facts[0]?.text).toContain(`共 ${read.pages.length} 页`);
  expect(facts[0]?.fonts).not.toContain('Type 3');
});

test('printed in greys, no page has a colour', async ({ folder }) => {
  const { file, scenes } = await deckWithNotes(folder);
  const pdf = path.join(folder, 'grey.pdf');
  const coloured = path.join(folder, 'pages');
  await danxia(['export', file, '--pdf', pdf, '--greyscale', '--png', coloured]);
  const facts = pdfFacts(pdf);
  if (facts === null) return;
  expect(facts.pages).toBe(scenes.length);
  execFileSync('pdftoppm', ['-r', '24', pdf, path.join(folder, 'grey')]);
  for (const { number } of scenes) {
    const name = `grey-${String(number).padStart(String(scenes.length).length, '0')}.ppm`;
    expect(mostColour(readFileSync(path.join(folder, name))), name).toBeLessThanOrEqual(2);
  }
  // Pictures of the slides are made of the slides as they look, in the same export.
  expect(readFileSync(path.join(coloured, '01.png')).length).toBeGreaterThan(10_000);
});

/** How far the channels of a pixel of a PPM differ at most. */
function mostColour(ppm: Buffer): number {
  const head = /^P6\s+\d+\s+\d+\s+255\s/.exec(ppm.subarray(0, 40).toString('latin1'))?.[0].length ?? 0;
  let most = 0;
  for (let at = head; at + 2 < ppm.length; at += 3) {
    const pixel = [ppm[at] ?? 0, ppm[at + 1] ?? 0, ppm[at + 2] ?? 0];
    most = Math.max(most, Math.max(...pixel) - Math.min(...pixel));
  }
  return most;
}

test('a handout or greys without a PDF, or a handout nobody knows, are wrong usage', async ({ folder }) => {
  const { file } = await deckWithNotes(folder);
  for (const options of [['--handout', '4'], ['--greyscale'], ['--pdf', 'x.pdf', '--handout', '3']]) {
    expect((await danxia(['export', file, '--pptx', path.join(folder, 'x.pptx'), ...options])).code).toBe(2);
  }
});
