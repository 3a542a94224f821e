import { expect, test } from 'vitest';
import type { Deck, KeyFigureCard } from '#core/deck/deck.ts';
import { cardFacts } from '#core/layout/blocks/card-facts.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { themes } from '#core/theme/themes.ts';
import { cardTrendsDeck } from '#tests/pptx/card-trends-deck.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

const own = syntheticSnapshot('own', {
  indicatorId: 'one',
  value: '1353.49',
  growth: { percent: '-3.0', basis: '比上年' },
});
const province = syntheticSnapshot('province', {
  indicatorId: 'one',
  value: '113708.94',
  area: { code: '440000', name: '广东省', shortName: '广东' },
});
const empty = cardTrendsDeck();
const deckOf = (cards: readonly KeyFigureCard[], changes: Partial<Deck> = {}, perRow?: number): Deck => ({
  ...empty,
  snapshots: { own, province },
  sections: [
    {
      id: 's',
      name: '',
      slides: [
        {
          id: 'x',
          template: 'key-figures',
          title: [],
          blocks: { figures: { kind: 'key-figures', id: 'k', cards, perRow } },
          notes: '',
          hidden: false,
        },
      ],
    },
  ],
  ...changes,
});
const card = (changes: Partial<KeyFigureCard> = {}): KeyFigureCard => ({
  observationId: 'own',
  show: ['growth'],
  ...changes,
});
const nodes = (deck: Deck) => layoutDeck(deck).scenes[0]?.nodes ?? [];

test('a card says its number in the unit and with the decimals it is given, and what it is held against in the same', () => {
  const facts = cardFacts(
    card({ unit: '万亿元', decimals: 2, compare: { observationId: 'province', facet: 'value' } }),
    deckOf([]),
  );
  expect(facts?.main).toMatchObject({ number: '0.14', after: '万亿元' });
  expect(facts?.compare).toEqual({
    figure: { observationId: 'province', facet: 'value' },
    text: '广东省 11.37万亿元',
  });
  const details = nodes(deckOf([card({ compare: { observationId: 'province', facet: 'value' } })])).find(({ id }) =>
    id.endsWith('.details'),
  );
  expect(details?.figures).toContainEqual({ observationId: 'province', facet: 'value' });
  expect(cardFacts(card({ compare: { observationId: 'gone', facet: 'value' } }), deckOf([]))?.compare).toBe(null);
});

test('a fall is coloured by what a rise means, where the deck colours what is good', () => {
  const { up, down, neutral } = themes.danxia.palette;
  const colourOf = (polarity: KeyFigureCard['polarity'], upDown: Deck['upDown']) => {
    const details = nodes(deckOf([card({ polarity })], { upDown })).find(({ id }) => id.endsWith('.details'));
    return details?.kind === 'text' ? details.paragraphs[0]?.runs[0]?.colour : undefined;
  };
  expect(colourOf(undefined, 'red-up')).toEqual(down);
  expect(colourOf('down-is-good', 'red-up')).toEqual(down); // the market's colours say the direction
  expect(colourOf(undefined, 'green-up')).toEqual(up);
  expect(colourOf('down-is-good', 'green-up')).toEqual(down);
  expect(colourOf('neutral', 'red-up')).toEqual(neutral);
});

test('a highlighted card has an outline, and cards stand as many a row as is wanted', () => {
  const cards = [card(), card({ highlight: true }), card(), card()];
  const panels = (perRow?: number) => nodes(deckOf(cards, {}, perRow)).filter(({ id }) => id.endsWith('.panel'));
  expect(panels().map((node) => (node.kind === 'shape' ? node.stroke?.colour : null))).toEqual([
    undefined,
    themes.danxia.palette.accent,
    undefined,
    undefined,
  ]);
  const rows = (perRow?: number) => new Set(panels(perRow).map(({ frame }) => frame.y)).size;
  expect([rows(), rows(1), rows(2), rows(3), rows(4)]).toEqual([1, 4, 2, 2, 1]);
});
