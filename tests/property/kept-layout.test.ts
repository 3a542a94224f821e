import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CommandArgs, type CommandName, deckCommands } from '#core/deck/commands.ts';
import { type Deck, templateIds } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { createSlideLayouter } from '#core/layout/create-slide-layouter.ts';
import { templates } from '#core/layout/templates.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const deck = await sampleDeck();

/** An edit of every kind that reaches beyond its own slide, and of some that do not. */
const edit = fc.record({ kind: fc.nat(10), slide: fc.nat(100), section: fc.nat(100), number: fc.nat(1000) });
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(from: Deck, { kind, slide, section, number }: Edit, count: number): Deck {
  const slides = allSlides(from);
  const slideId = slides[slide % slides.length]?.id ?? '';
  const sectionId = from.sections[section % from.sections.length]?.id ?? '';
  const template = templateIds[number % templateIds.length] ?? 'table';
  const run = <Name extends CommandName>(name: Name, args: CommandArgs<Name>) =>
    (deckCommands[name] as (given: Deck, values: CommandArgs<Name>) => Deck)(from, args);
  switch (kind) {
    case 0:
      return run('setTitle', { slideId, title: [{ kind: 'words', text: `标题${number}` }] });
    case 1:
      return run('deleteSlides', { slideIds: [slideId] });
    case 2:
      return run('duplicateSlides', { copies: [{ slideId, newId: `copy-${count}` }] });
    case 3:
      return run('moveSection', { sectionId, index: number % 5 });
    case 4:
      return run('renameSection', { sectionId, name: `章节${number}` });
    case 5:
      return run('setTemplate', { slideId, template, slots: templates[template].slots });
    case 6:
      return run('removeBlock', { slideId, slot: ['chart', 'figures', 'table', 'left'][number % 4] ?? '' });
    case 7:
      return run('setDeckProperties', { theme: number % 2 === 0 ? 'danxia' : 'qinglv', title: `汇报${number}` });
    case 8:
      return run('setHidden', { slideIds: [slideId], hidden: number % 2 === 0 });
    case 9:
      return run('setSplit', { slideId, split: number % 5 === 0 ? null : 1 + (number % 47) });
    default:
      return run('moveSlides', { slideIds: [slideId], sectionId, index: number % 6 });
  }
}

test('what is kept from before an edit is what would be laid out anew', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const layouter = createSlideLayouter();
      let now = deck;
      edits.forEach((each, index) => {
        for (const { id } of allSlides(now)) layouter(now, id);
        now = edited(now, each, index);
      });
      const anew = createSlideLayouter();
      for (const { id } of allSlides(now)) expect(layouter(now, id)).toEqual(anew(now, id));
    }),
    { seed: 440200, numRuns: 40 },
  );
});

test('a letter in a title draws no other part of the slide, nor another slide, again', () => {
  const layouter = createSlideLayouter();
  const [slide] = allSlides(deck).filter(({ template }) => template === 'chart-takeaway');
  const before = new Map(allSlides(deck).map(({ id }) => [id, layouter(deck, id)]));
  const typed = deckCommands.setTitle(deck, { slideId: slide?.id ?? '', title: [{ kind: 'words', text: '标' }] });
  for (const { id } of allSlides(typed)) {
    const after = layouter(typed, id);
    if (id !== slide?.id) expect(after).toBe(before.get(id));
    else {
      const nodes = new Set(before.get(id)?.scene.nodes);
      expect(
        after?.scene.nodes
          .filter(({ source }) => source !== null && 'blockId' in source)
          .every((node) => nodes.has(node)),
      ).toBe(true);
    }
  }
});
