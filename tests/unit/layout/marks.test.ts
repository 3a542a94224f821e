import { expect, test } from 'vitest';
import { setLogo } from '#core/deck/commands/set-logo.ts';
import type { Asset, Deck } from '#core/deck/deck.ts';
import { deckFaults } from '#core/deck/deck-faults.ts';
import { pruned } from '#core/deck/prune.ts';
import { createSlideLayouter } from '#core/layout/create-slide-layouter.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const plain = await sampleDeck();
const logo: Asset = { id: 'c'.repeat(64), mediaType: 'image/png', width: 400, height: 100, name: '标识' };
const marked: Deck = setLogo(
  { ...plain, classification: '内部资料 注意保存', footer: '市统计局 2021年4月' },
  { asset: logo },
);

test('every slide has the classification and the logo at one place, clear of its other texts', () => {
  const { scenes, problems } = layoutDeck(marked);
  expect(problems).toEqual([]);
  const places = new Set<string>();
  for (const { nodes } of scenes) {
    const [classification, picture] = ['classification', 'logo'].map((id) => nodes.find((node) => node.id === id));
    if (classification?.kind !== 'text' || picture?.kind !== 'image') throw new Error('a slide without its marks');
    expect(classification.lines.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
      '内部资料 注意保存',
    ]);
    expect(picture.frame.width / picture.frame.height).toBeCloseTo(4, 5);
    places.add(JSON.stringify([classification.frame, picture.frame]));
    for (const other of nodes.filter((node) => node.kind === 'text' && node.shared !== true)) {
      const across = other.frame.x + other.frame.width - classification.frame.x;
      const down = classification.frame.y + classification.frame.height - other.frame.y;
      expect(Math.min(across, down), other.id).toBeLessThanOrEqual(0.5);
    }
  }
  expect(places.size).toBe(1);
});

test('the footer stands between source and page number', () => {
  for (const { nodes } of layoutDeck(marked).scenes) {
    const [source, footer, number] = ['source', 'footer', 'page-number'].map((id) =>
      nodes.find((node) => node.id === id),
    );
    if (number === undefined) continue;
    if (footer === undefined) throw new Error('no footer');
    expect(footer.frame.x + footer.frame.width).toBeLessThanOrEqual(number.frame.x);
    if (source !== undefined) expect(source.frame.x + source.frame.width).toBeLessThanOrEqual(footer.frame.x);
  }
});

test('a deck without marks has none, and a layouter sees when they come and go', () => {
  const layouter = createSlideLayouter();
  const id = plain.sections[1]?.slides[1]?.id ?? '';
  const marksOf = (deck: Deck) =>
    layouter(deck, id)?.scene.nodes.flatMap((node) => (node.shared === true || node.id === 'footer' ? [node.id] : []));
  expect(marksOf(plain)).toEqual([]);
  expect(marksOf(marked)).toEqual(['classification', 'logo', 'footer']);
  expect(marksOf({ ...marked, classification: '', footer: ' ' })).toEqual(['logo']);
  expect(marksOf(setLogo(marked, { asset: null }))).toEqual(['classification', 'footer']);
});

test('the logo’s picture is saved with the deck, and a deck without it is at fault', () => {
  expect(Object.keys(pruned(marked).assets)).toContain(logo.id);
  expect(Object.keys(pruned(setLogo(marked, { asset: null })).assets)).not.toContain(logo.id);
  expect(deckFaults(marked)).toEqual([]);
  expect(deckFaults({ ...marked, assets: {} })).toEqual([`picture ${logo.id} is not in the deck`]);
});
