import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Deck } from '#core/deck/deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { themes } from '#core/theme/themes.ts';
import { childrenOf, descendants, type Document, type Element } from './xml.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { generatedDecks } from './any-deck.ts';
import { exportDeck } from './export-deck.ts';
import { convertedByLibreOffice } from './judges.ts';
import { type ReadPptx, readPptx } from './read-pptx.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'danxia-features-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.useRealTimers());

let deck: Deck;
let scenes: Scene[];
let bytes: Uint8Array;
let read: ReadPptx;
beforeAll(async () => {
  deck = await sampleDeck();
  ({ scenes, bytes } = await exportDeck(deck));
  read = readPptx(bytes);
}, 60_000);

const slideXml = (index: number) => read.xml(`ppt/slides/slide${index + 1}.xml`);
const shapeNamed = (document: Document, name: string): Element | undefined =>
  descendants(document, 'p:cNvPr').find((each) => each.getAttribute('name') === name);

test('contents lead to the first slides of their sections, by the box, so that no text is underlined', () => {
  const index = scenes.findIndex((scene) => scene.template === 'contents');
  const targets = new Map(
    descendants(read.xml(`ppt/slides/_rels/slide${index + 1}.xml.rels`), 'rel:Relationship').map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target'),
    ]),
  );
  const links = descendants(slideXml(index), 'p:cNvPr').flatMap((shape) =>
    descendants(shape, 'a:hlinkClick').map((link) => ({
      section: shape.getAttribute('name'),
      slide: targets.get(link.getAttribute('r:id')),
      action: link.getAttribute('action'),
    })),
  );
  const listed = deck.sections.filter((section) => links.some((link) => link.section === section.name));
  expect(listed.length).toBeGreaterThan(3);
  expect(links).toEqual(
    listed.map((section) => ({
      section: section.name,
      slide: `slide${scenes.findIndex((scene) => scene.slideId === section.slides[0]?.id) + 1}.xml`,
      action: 'ppaction://hlinksldjump',
    })),
  );
  expect(descendants(slideXml(index), 'a:rPr').flatMap((run) => descendants(run, 'a:hlinkClick'))).toEqual([]);
});

test('every slide fades in', () => {
  for (const index of scenes.keys()) {
    const [transition] = descendants(slideXml(index), 'p:transition');
    expect(transition === undefined ? [] : childrenOf(transition).map((each) => each.nodeName)).toEqual(['p:fade']);
  }
});

test('page numbers are fields, which PowerPoint counts anew when slides move', () => {
  scenes.forEach((scene, index) => {
    const fields = descendants(slideXml(index), 'a:fld').map((each) => [each.getAttribute('type'), each.textContent]);
    const printed = scene.nodes.some((node) => node.role === 'page-number');
    expect(fields).toEqual(printed ? [['slidenum', String(scene.number)]] : []);
  });
  expect(scenes.some((scene) => scene.nodes.some((node) => node.role === 'page-number'))).toBe(true);
});

test('the number stands in its layout’s placeholder, so that new slides of that layout are numbered alike', () => {
  const numberIn = (document: Document) =>
    descendants(document, 'p:ph')
      .filter((each) => each.getAttribute('type') === 'sldNum')
      .map((each) => each.getAttribute('idx'));
  scenes.forEach((scene, index) => {
    const layout = descendants(read.xml(`ppt/slides/_rels/slide${index + 1}.xml.rels`), 'rel:Relationship')
      .map((each) => each.getAttribute('Target') ?? '')
      .find((target) => target.includes('slideLayouts'));
    const expected = scene.nodes.some((node) => node.role === 'page-number') ? ['12'] : [];
    expect(numberIn(slideXml(index)), scene.template).toEqual(expected);
    expect(numberIn(read.xml(`ppt/${layout?.replace('../', '')}`)), scene.template).toEqual(expected);
  });
});

test('layouts and master are in the language of the deck', () => {
  for (const part of read.paths.filter((each) => /^ppt\/slide(Layouts|Masters)\/[^/]+\.xml$/.test(each))) {
    const document = read.xml(part);
    const runs = [...descendants(document, 'a:rPr'), ...descendants(document, 'a:defRPr')];
    expect(
      runs.map((each) => each.getAttribute('lang')).filter((each) => each !== 'zh-CN'),
      part,
    ).toEqual([]);
  }
});

test('the file says who, what, when, in which language, and names its slides', () => {
  const core = read.xml('docProps/core.xml');
  const app = read.xml('docProps/app.xml');
  const said = (document: Document, name: string) =>
    [...document.getElementsByTagName(name)].map((each) => each.textContent);
  expect(said(core, 'dc:title')).toEqual([deck.title]);
  expect(said(core, 'dc:subject')).toEqual([deck.subtitle]);
  expect(said(core, 'dc:creator')).toEqual([deck.organisation]);
  expect(said(core, 'dc:language')).toEqual(['zh-CN']);
  for (const name of ['dcterms:created', 'dcterms:modified'])
    expect(said(core, name)).toEqual(['2021-04-12T00:00:00Z']);
  expect(said(app, 'Company')).toEqual([deck.organisation]);
  expect(said(app, 'Slides')).toEqual([String(scenes.length)]);
  expect(said(app, 'Notes')).toEqual([String(scenes.filter((scene) => scene.notes !== '').length)]);
  const parts = [...app.getElementsByTagName('TitlesOfParts')].flatMap((each) =>
    descendants(each, 'vt:lpstr').map((title) => title.textContent),
  );
  expect(parts).toEqual([themes.danxia.nameZh, ...scenes.map((scene) => scene.title.replaceAll(/\s+/g, ' ').trim())]);
});

test('a custom part leads from every shape to its figures: observation, vintage, quotation', () => {
  const map = read.xml('customXml/item1.xml');
  const observations = new Map(descendants(map, 'fig:observation').map((each) => [each.getAttribute('id'), each]));
  const slideIds = descendants(read.xml('ppt/presentation.xml'), 'p:sldId').map((each) => each.getAttribute('id'));
  let figures = 0;
  scenes.forEach((scene, index) => {
    const slide = descendants(map, 'fig:slide').find((each) => each.getAttribute('id') === slideIds[index]);
    for (const node of scene.nodes.filter((each) => each.figures.length > 0)) {
      const shape = slide && descendants(slide, 'fig:shape').find((each) => each.getAttribute('name') === node.name);
      const drawn = descendants(slideXml(index), 'p:cNvPr').find(
        (each) => each.getAttribute('id') === shape?.getAttribute('id'),
      );
      expect(drawn?.getAttribute('name')).toBe(node.name);
      for (const { observationId } of node.figures) {
        const told = observations.get(observationId);
        const snapshot = deck.snapshots[observationId];
        expect(told?.getAttribute('vintage')).toBe(String(snapshot?.vintage));
        expect(told?.getAttribute('period')).toBe(snapshot?.period);
        expect(told === undefined ? [] : descendants(told, 'fig:quotation').map((each) => each.textContent)).toEqual([
          snapshot?.quotation.text,
        ]);
        figures += 1;
      }
    }
  });
  expect(figures).toBeGreaterThan(50);
});

test('what only decorates says so, and no shape that shows something does', () => {
  scenes.forEach((scene, index) => {
    for (const node of scene.nodes.filter((each) => each.role !== 'title')) {
      const shape = shapeNamed(slideXml(index), node.name);
      const marked = shape !== undefined && descendants(shape, 'adec:decorative').length > 0;
      expect(marked, `${scene.slideId} ${node.name}`).toBe(node.role === 'decoration' && node.alt === null);
    }
  });
});

test('every text has an East Asian font of the theme, and is Chinese', () => {
  for (const part of read.paths.filter((each) => /^ppt\/(slides|charts)\/[^/]+\.xml$/.test(each))) {
    const document = read.xml(part);
    const runs = [...descendants(document, 'a:rPr'), ...descendants(document, 'a:defRPr')];
    for (const run of runs) {
      const [font] = descendants(run, 'a:ea');
      expect(font?.getAttribute('typeface'), part).toMatch(/^\+m[nj]-ea$/);
    }
    const languages = [...descendants(document, 'a:rPr'), ...descendants(document, 'a:endParaRPr')].map((each) =>
      each.getAttribute('lang'),
    );
    expect(
      languages.filter((each) => each !== 'zh-CN'),
      part,
    ).toEqual([]);
    if (part.includes('charts'))
      expect(descendants(document, 'c:lang').map((each) => each.getAttribute('val'))).toEqual(['zh-CN']);
  }
});

test('every part but pictures and workbooks, which are packed already, is deflated', () => {
  const stored: string[] = [];
  unzipSync(bytes, {
    filter: ({ name, compression }) => {
      if (compression !== 8) stored.push(name);
      return false;
    },
  });
  expect(stored.filter((name) => !/\.(xlsx|png|jpe?g)$/.test(name))).toEqual([]);
});

test('another accent in the theme recolours the charts', () => {
  const plain = path.join(folder, 'plain.pptx');
  const changed = path.join(folder, 'changed.pptx');
  writeFileSync(plain, bytes);
  const parts = unzipSync(bytes);
  const theme = strFromU8(parts['ppt/theme/theme1.xml'] ?? new Uint8Array());
  const accent = new RegExp(`(<a:accent1><a:srgbClr val=")${themes.danxia.slots.accent1}`);
  expect(theme).toMatch(accent);
  writeFileSync(changed, zipSync({ ...parts, 'ppt/theme/theme1.xml': strToU8(theme.replace(accent, '$1FF00FF')) }));
  const pdfs = convertedByLibreOffice([plain, changed], 'pdf', folder);
  if (pdfs === null) return;
  const chart = scenes.findIndex((scene) => scene.template === 'two-charts') + 1;
  const magenta = (name: string) => magentaPixels(pdfs.find((each) => each.endsWith(`${name}.pdf`)) ?? '', chart);
  expect(magenta('plain')).toBe(0);
  expect(magenta('changed')).toBeGreaterThan(1_000);
});

/** Pixels of pure magenta on a page, drawn at 72 dpi. */
function magentaPixels(pdf: string, page: number): number {
  const prefix = path.join(folder, path.basename(pdf, '.pdf'));
  execFileSync('pdftoppm', ['-r', '72', '-f', String(page), '-l', String(page), pdf, prefix]);
  const picture = readdirSync(folder).find((name) => name.startsWith(path.basename(prefix)) && name.endsWith('.ppm'));
  const pixels = readFileSync(path.join(folder, picture ?? ''));
  let count = 0;
  for (let at = pixels.length - 960 * 540 * 3; at < pixels.length; at += 3) {
    if (pixels[at] === 255 && pixels[at + 1] === 0 && pixels[at + 2] === 255) count += 1;
  }
  return count;
}

describe('the same deck is the same file', () => {
  test.each([3, 14, 29])('generated deck %i, at another time and after another export', async (number) => {
    const [one, other] = [generatedDecks(number + 1)[number], generatedDecks(2)[1]];
    if (one === undefined || other === undefined) throw new Error('no such deck');
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2021-04-12T08:00:00Z') });
    const first = await exportDeck(one);
    await exportDeck(other);
    vi.setSystemTime(new Date('2026-11-24T17:30:02Z'));
    const second = await exportDeck(one);
    const [left, right] = [unzipSync(first.bytes), unzipSync(second.bytes)];
    const differing = Object.keys(left).filter(
      (name) => !Buffer.from(left[name] ?? []).equals(right[name] ?? Buffer.of()),
    );
    expect(differing).toEqual([]);
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});
