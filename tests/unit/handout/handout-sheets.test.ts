import { beforeAll, expect, test } from 'vitest';
import type { Deck } from '#core/deck/deck.ts';
import { sheetsOf } from '#core/handout/handout-sheets.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import type { Scene, TextNode } from '#core/scene/scene.ts';
import type { Sheet } from '#core/scene/sheet.ts';
import { themes } from '#core/theme/themes.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

let deck: Deck;
let scenes: readonly Scene[];
beforeAll(async () => {
  deck = await sampleDeck();
  scenes = layoutDeck(deck).scenes;
});

const begun = (sheets: readonly Sheet[]) =>
  sheets.flatMap(({ slides }) => slides.flatMap(({ scene }) => scene?.slideId ?? []));
const textsOf = (nodes: Sheet['nodes']) =>
  nodes
    .filter((node): node is TextNode => node.kind === 'text')
    .map(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));
const withNotes = (notes: string): Scene[] => scenes.slice(3, 5).map((scene) => ({ ...scene, notes }));

test('every handout has each slide once, in order, in its proportions, inside the paper', () => {
  for (const handout of ['none', 'notes', 2, 4, 6] as const) {
    const sheets = sheetsOf(handout, deck, scenes, themes.danxia);
    expect(begun(sheets), String(handout)).toEqual(scenes.map(({ slideId }) => slideId));
    if (typeof handout === 'number') expect(sheets.length).toBe(Math.ceil(scenes.length / handout));
    for (const { width, height, slides } of sheets) {
      for (const { frame, scene } of slides) {
        if (scene === null) continue;
        expect(frame.width / frame.height).toBeCloseTo(16 / 9, 5);
        expect(Math.min(frame.x, frame.y)).toBeGreaterThanOrEqual(0);
        expect(frame.x + frame.width).toBeLessThanOrEqual(width);
        expect(frame.y + frame.height).toBeLessThanOrEqual(height);
      }
    }
  }
});

test('handouts are on A4, and say title, date and page of pages', () => {
  const sheets = sheetsOf(6, deck, scenes, themes.danxia);
  for (const [index, { width, height, nodes, label }] of sheets.entries()) {
    expect([Math.round((width * 25.4) / 72), Math.round((height * 25.4) / 72)]).toEqual([210, 297]);
    expect(label).toBe(index + 1);
    expect(textsOf(nodes)).toEqual([deck.title, deck.date, `第 ${index + 1} 页，共 ${sheets.length} 页`]);
  }
});

test('long notes go on on further pages; nothing of them is lost or beyond the paper', () => {
  const notes = Array.from({ length: 70 }, (_, at) => `第${at + 1}点：${'先停一停，再说明数据的来源。'.repeat(4)}`);
  const sheets = sheetsOf('notes', deck, withNotes(notes.join('\n')), themes.danxia);
  expect(sheets.length).toBeGreaterThan(4);
  expect(begun(sheets)).toHaveLength(2);
  const [first] = withNotes('');
  const own = sheets.flatMap(({ slides }) => slides).filter(({ slideId }) => slideId === first?.slideId);
  const bodies = own.map((slide) => textsOf(slide.notes).slice(1).join(''));
  expect(bodies.join('')).toBe(notes.join(''));
  for (const { slides, height } of sheets) {
    for (const node of slides.flatMap((slide) => slide.notes)) {
      if (node.kind !== 'text') continue;
      for (const { baseline } of node.lines) expect(baseline).toBeLessThan(height - 50);
    }
  }
});

test('a slide without notes has none of their heading', () => {
  const [sheet] = sheetsOf('notes', deck, withNotes('  \n '), themes.danxia);
  expect(sheet?.slides.map(({ notes }) => notes)).toEqual([[]]);
});

test('a title too long for the head ends in an ellipsis, on one line', () => {
  const long = { ...deck, title: '关于全市经济社会发展情况的汇报'.repeat(12) };
  const [sheet] = sheetsOf(2, long, scenes, themes.danxia);
  const head = sheet?.nodes.find(({ id }) => id === 'handout-title');
  if (head?.kind !== 'text') throw new Error('there is no head');
  expect(head.lines).toHaveLength(1);
  expect(textsOf([head])[0]).toMatch(/^关于全市.*…$/);
});
