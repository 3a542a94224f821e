import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CommandArgs, type CommandName, deckCommands } from '#core/deck/commands.ts';
import { emptySlide } from '#core/deck/create.ts';
import { type Deck, type KeyFiguresBlock, templateIds } from '#core/deck/deck.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import { allSlides } from '#core/deck/find.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { parseDeckFile } from '#core/deck-file/parse-deck-file.ts';
import { serialiseDeckFile } from '#core/deck-file/serialise-deck-file.ts';
import { createSlideLayouter } from '#core/layout/create-slide-layouter.ts';
import { templates } from '#core/layout/templates.ts';
import { createDocumentStore } from '#renderer/document/document-store.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

type Step = { [Name in CommandName]: { command: Name; args: CommandArgs<Name> } }[CommandName];

/** A card with a line of figures that were never of one series, and with one the deck does not hold. */
function cardsWithTrend(
  { snapshots }: Deck,
  number: number,
): { block: KeyFiguresBlock; snapshots: ObservationSnapshot[] } {
  const known = Object.values(snapshots).slice(number % 20, (number % 20) + 5);
  const figure = (observationId: string) => ({ observationId, facet: 'value' as const });
  const trend = [
    ...known.map(({ id, period }) => ({ period, figure: figure(id) })),
    { period: '2016', figure: null },
    { period: '2017', figure: figure('gone') },
  ];
  const cards = known.map(({ id }) => ({ observationId: id, show: ['growth' as const], trend }));
  return { block: { kind: 'key-figures', id: `cards-${number}`, cards }, snapshots: known };
}

/** A random edit that mostly fits the deck, and sometimes does not (unknown ids). */
function stepFor(deck: Deck, random: readonly number[], count: number): Step {
  const [first = 0, second = 0, third = 0] = random;
  const slides = allSlides(deck);
  const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
    items[number % Math.max(1, items.length)];
  const slideId = pick(slides, second)?.id ?? 'none';
  const sectionId = pick(deck.sections, third)?.id ?? 'none';
  const newId = `new-${count}`;
  const template = pick(templateIds, third) ?? 'table';
  const steps: Step[] = [
    { command: 'setTitle', args: { slideId, title: [{ kind: 'words', text: `标题${third}` }] } },
    { command: 'setNotes', args: { slideId, notes: `备注${third}` } },
    insertFigureStep(deck, slideId, second, third),
    { command: 'setHidden', args: { slideIds: [slideId], hidden: third % 2 === 0 } },
    { command: 'setBlock', args: { slideId, slot: 'text', block: { kind: 'text', id: newId, paragraphs: [] } } },
    { command: 'setBlock', args: { slideId, slot: 'figures', ...cardsWithTrend(deck, second) } },
    { command: 'removeBlock', args: { slideId, slot: pick(['chart', 'figures', 'text', 'none'], third) ?? 'none' } },
    { command: 'setTemplate', args: { slideId, template, slots: templates[template].slots } },
    { command: 'insertSlide', args: { slideId: newId, template, after: third % 3 === 0 ? null : slideId, sectionId } },
    { command: 'duplicateSlides', args: { copies: [{ slideId, newId }] } },
    {
      command: 'moveSlides',
      args: { slideIds: [slideId, pick(slides, third)?.id ?? 'none'], sectionId, index: second % 6 },
    },
    { command: 'deleteSlides', args: { slideIds: [slideId] } },
    {
      command: 'addSection',
      args: { sectionId: newId, name: '新章节', after: sectionId, ...(third % 2 === 0 ? { from: slideId } : {}) },
    },
    { command: 'renameSection', args: { sectionId, name: `章节${third}` } },
    { command: 'moveSection', args: { sectionId, index: second % 5 } },
    { command: 'deleteSection', args: { sectionId, withSlides: third % 4 === 0 } },
    { command: 'setDeckProperties', args: { theme: pick(['danxia', 'qinglv', 'zhengwu'] as const, third) } },
    {
      command: 'placeSlides',
      args: {
        places: [{ sectionId, name: '新章节', before: sectionId, slides: [emptySlide(template, newId)] }],
        snapshots: Object.values(deck.snapshots).slice(0, 1),
      },
    },
    { command: 'setTitle', args: { slideId: 'unknown', title: [] } },
  ];
  return pick(steps, first) ?? { command: 'setNotes', args: { slideId, notes: '' } };
}

/** A figure somewhere in the title or a text, over some of its signs; sometimes where there is no such text. */
function insertFigureStep(deck: Deck, slideId: string, second: number, third: number): Step {
  const snapshots = Object.values(deck.snapshots);
  const snapshot = snapshots[third % snapshots.length];
  if (snapshot === undefined) return { command: 'setNotes', args: { slideId, notes: '' } };
  const from = second % 20;
  const figure = {
    kind: 'figure' as const,
    figure: { observationId: snapshot.id, facet: 'value' as const },
    format: { unit: true, sign: 'word' as const },
  };
  const slot = third % 2 === 0 ? 'title' : 'text';
  return {
    command: 'insertFigure',
    args: { slideId, slot, paragraph: second % 3, from, to: from + (third % 5), figure, snapshot },
  };
}

const deck = await sampleDeck();
const edits = fc.array(fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 40 });

test('undo all is the start, redo all is the end, and every deck between is valid, saves and lays out', () => {
  fc.assert(
    fc.property(edits, (randoms) => {
      const store = createDocumentStore({ documentId: 'd', name: 'd', deck, saved: true });
      randoms.forEach((random, index) => {
        const { command, args } = stepFor(store.getState().deck, random, index);
        store.run(command, args as never);
      });
      const end = store.getState().deck;
      expect(deckSchema.safeParse(end).success).toBe(true);
      const { past } = store.getState().history;
      while (store.getState().history.past.length > 0) store.undo();
      expect(store.getState().deck).toBe(deck);
      expect(store.getState().history.future.length).toBe(past.length);
      while (store.getState().history.future.length > 0) store.redo();
      expect(store.getState().deck).toBe(end);

      const saved = parseDeckFile(serialiseDeckFile(end, {}), 'd');
      expect(saved.ok).toBe(true);
      if (saved.ok) expect({ ...saved.value.deck, snapshots: {} }).toEqual({ ...end, snapshots: {} });
      const layouter = createSlideLayouter();
      for (const slide of allSlides(end)) expect(layouter(end, slide.id)).not.toBeNull();
    }),
    { seed: 440200, numRuns: 100 },
  );
});

test('a command whose arguments fit nothing answers the same deck', () => {
  for (const command of Object.values(deckCommands) as ((deck: Deck, args: never) => Deck)[]) {
    const args = {
      slideId: 'none',
      slideIds: ['none'],
      sectionId: 'none',
      slot: 'none',
      title: [],
      notes: '',
      snapshot: { id: 'none' },
      hidden: true,
      name: 'x',
      index: 0,
      after: null,
      template: 'table',
      slots: [],
      places: [],
      snapshots: [],
      copies: [{ slideId: 'none', newId: 'n' }],
      withSlides: true,
      block: { kind: 'text', id: 'b', paragraphs: [] },
      asset: Object.values(deck.assets)[0] ?? { id: 'a' },
    };
    const given =
      command.name === 'insertSlide'
        ? { ...args, slideId: allSlides(deck)[0]?.id }
        : command.name === 'addSection'
          ? { ...args, sectionId: deck.sections[0]?.id }
          : args;
    if (command.name === 'addAsset' || command.name === 'setDeckProperties') continue;
    expect(command(deck, given as never), command.name).toBe(deck);
  }
  expect(deckCommands.setDeckProperties(deck, { title: deck.title })).toBe(deck);
});
