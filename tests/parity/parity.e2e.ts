import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Deck } from '#core/deck/deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { writeDeckArchive } from '#main/services/deck-archive.ts';
import { expect, root, test } from '../e2e/application.ts';
import { danxia } from '../e2e/command-line.ts';
import { generatedDecks, picture } from '../pptx/any-deck.ts';
import { comparePages, type PageParity } from './compare-pages.ts';
import { drawnByLibreOffice } from './drawn-by-libreoffice.ts';
import { usePictureFont } from './picture-font.ts';
import { badness, brokenOf, causeTable, furthestAllowed, furthestOf, pageTable } from './report.ts';
import { writeSideBySide } from './side-by-side.ts';

const out = path.join(root, 'test-results', 'parity');
const asked = (process.env.DANXIA_PARITY ?? '').split(' ').filter((name) => name !== ''); // decks; none is all

test('each page of the PDF and of the PPTX as LibreOffice draws it agree', async () => {
  test.setTimeout(900_000);
  mkdirSync(out, { recursive: true });
  usePictureFont(out);
  await danxia(['demo', '--out', out]);
  const all = [path.join(out, 'shaoguan-2020.danxia')];
  for (const [number, deck] of generatedDecks(20).entries()) all.push(await written(deck, number + 1));
  const stem = (deck: string) => deck.slice(0, -'.danxia'.length);
  const decks = asked.length === 0 ? all : all.filter((deck) => asked.includes(path.basename(stem(deck))));
  expect(decks.length, `decks by the names ${asked.join(', ')}`).toBeGreaterThan(0);
  for (const deck of decks.filter((each) => each !== all[0])) {
    const run = await danxia(['export', deck, '--pptx', `${stem(deck)}.pptx`, '--pdf', `${stem(deck)}.pdf`]);
    expect(run.stdout, run.stderr).not.toBe('');
  }
  const drawn = drawnByLibreOffice(
    decks.map((deck) => `${stem(deck)}.pptx`),
    out,
  );
  if (drawn === null) return;

  const pages: (PageParity & { pdf: string; drawn: string })[] = [];
  for (const deck of decks) {
    const name = path.basename(stem(deck));
    const scenes: Scene[] = JSON.parse((await danxia(['scene', deck])).stdout);
    const [pdf, other] = [`${stem(deck)}.pdf`, drawn.find((file) => path.basename(file, '.pdf') === name) ?? ''];
    const compared = await comparePages(name, scenes, pdf, other);
    pages.push(...compared.map((page) => ({ ...page, pdf, drawn: other })));
  }
  const worstFirst = [...pages].sort((first, second) => badness(second) - badness(first));
  for (const { deck, page, drawnPage, pdf, drawn: other } of worstFirst.slice(0, 10)) {
    await writeSideBySide(
      { file: pdf, page },
      { file: other, page: drawnPage },
      path.join(out, 'worst', `${deck}-${page}`),
    );
  }
  const lines = pages.reduce((sum, page) => sum + page.lines, 0);
  const broken = pages.reduce((sum, page) => sum + brokenOf(page).length, 0);
  const mean = pages.reduce((sum, page) => sum + page.similarity, 0) / pages.length;
  const apart = pages.filter((page) => Math.abs(furthestOf(page)?.by ?? 0) > furthestAllowed);
  const least = Math.min(...pages.map(({ similarity }) => similarity));
  const summary =
    `${pages.length} pages, ${lines} lines, ${lines - broken} broken alike (${((1 - broken / lines) * 100).toFixed(2)} %); ` +
    `${apart.length} pages with a line over ${furthestAllowed} pt away; SSIM mean ${mean.toFixed(3)}, least ${least.toFixed(3)}`;
  console.log([pageTable(pages), causeTable(pages), summary].join('\n\n'));
  writeFileSync(path.join(out, 'pages.json'), JSON.stringify(pages, null, 1));
  expect.soft(1 - broken / lines, 'lines broken alike').toBeGreaterThanOrEqual(0.99);
  expect.soft(apart.length, 'pages with a line too far away').toBe(0);
  expect.soft(mean, 'mean similarity').toBeGreaterThanOrEqual(0.95);
  expect.soft(least, 'least similarity').toBeGreaterThanOrEqual(0.9);
});

async function written(deck: Deck, number: number): Promise<string> {
  const file = path.join(out, `generated-${String(number).padStart(2, '0')}.danxia`);
  const assets = Object.fromEntries(Object.keys(deck.assets).map((id) => [id, picture]));
  const answer = await writeDeckArchive(file, deck, assets, { keepBackup: false });
  if (!answer.ok) throw new Error(answer.failure.code);
  return file;
}
