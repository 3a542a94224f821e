import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { setLogo } from '#core/deck/commands/set-logo.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { pictureId } from './any-deck.ts';
import { exportDeck } from './export-deck.ts';
import { pagesInLibreOffice, schemaErrors } from './judges.ts';
import { packageFaults } from './package-faults.ts';
import { readPptx } from './read-pptx.ts';
import { descendants } from './xml.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'danxia-marks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('classification and logo stand on the master once; the footer is PowerPoint’s own', async () => {
  const asset = { id: pictureId, mediaType: 'image/png' as const, width: 4, height: 1, name: '标识' };
  const deck = setLogo({ ...(await sampleDeck()), classification: '内部资料', footer: '市统计局 & 2021' }, { asset });
  const { bytes, scenes } = await exportDeck(deck);
  const file = path.join(folder, 'marks.pptx');
  writeFileSync(file, bytes);
  expect(schemaErrors(file) ?? '').toBe('');
  expect(packageFaults(bytes)).toEqual([]);
  expect(pagesInLibreOffice(file, folder) ?? scenes.length).toBe(scenes.length);
  const { xml, slides, paths } = readPptx(bytes);
  const master = xml('ppt/slideMasters/slideMaster1.xml');
  expect(descendants(master, 'a:t').map((each) => each.textContent)).toEqual(['内部资料']);
  expect(descendants(master, 'p:pic')).toHaveLength(1);
  expect(slides.flatMap(({ texts }) => texts)).not.toContain('内部资料');
  for (const part of paths.filter((each) => /^ppt\/(slides|slideLayouts)\/[^/]+\.xml$/.test(each))) {
    const types = descendants(xml(part), 'p:ph').map((each) => each.getAttribute('type'));
    expect(types.includes('ftr'), part).toBe(types.includes('sldNum'));
  }
  const footers = slides.filter(({ texts }) => texts.includes('市统计局 & 2021')).length;
  expect(footers).toBe(scenes.filter(({ nodes }) => nodes.some(({ role }) => role === 'footer')).length);
});
