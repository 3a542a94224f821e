import { beforeAll, expect, test } from 'vitest';
import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { wholeDeck } from '#core/deck/slide-range.ts';
import { createSlideLayouter } from '#core/layout/create-slide-layouter.ts';
import type { Scene } from '#core/scene/scene.ts';
import { layOutSlides, linkedWithin, without } from '#main/services/exports/lay-out-slides.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

let deck: Deck;
beforeAll(async () => {
  deck = await sampleDeck();
});

const links = (scenes: readonly Scene[]) =>
  scenes.flatMap(({ nodes }) =>
    nodes.flatMap((node) =>
      node.kind === 'text'
        ? [...node.paragraphs, ...node.lines].flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? []))
        : [],
    ),
  );

test('an excerpt keeps the page numbers of the deck, and no link to a slide that is not in it', async () => {
  const ids = allSlides(deck).map(({ id }) => id);
  const chosen = ids.filter((_, index) => [1, 4, 5].includes(index));
  const { scenes, failed } = await layOutSlides(deck, { of: { kind: 'slides', slideIds: chosen }, hidden: true });
  expect(failed).toEqual([]);
  expect(scenes.map(({ number }) => number)).toEqual([2, 5, 6]);
  expect(links(scenes).length).toBeGreaterThan(0); // page 2 is the contents
  expect(links(linkedWithin(scenes)).filter((link) => !chosen.includes(link))).toEqual([]);
  const all = (await layOutSlides(deck, wholeDeck)).scenes;
  expect(linkedWithin(all)).toEqual(all);
});

test('a slide whose layout throws fails alone, with its number and the reason', async () => {
  const layouter = createSlideLayouter();
  const third = allSlides(deck)[2]?.id ?? '';
  const { scenes, failed } = await layOutSlides(deck, wholeDeck, (given, slideId) => {
    if (slideId === third) throw new Error('no room');
    return layouter(given, slideId);
  });
  expect(failed).toEqual([
    {
      slideId: third,
      number: 3,
      title: expect.any(String),
      failure: { code: 'slide-not-drawn', values: { detail: 'no room' } },
    },
  ]);
  expect(scenes.map(({ number }) => number)).toEqual(allSlides(deck).flatMap((_, at) => (at === 2 ? [] : [at + 1])));
  expect(without(scenes, failed)).toEqual(scenes);
});
