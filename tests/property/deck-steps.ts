import fc from 'fast-check';
import type { CommandArgs, CommandName } from '#core/deck/commands.ts';
import type { SlidePlace } from '#core/deck/commands/place-slides.ts';
import { clipOfBlock, clipOfSlides, withNewIds } from '#core/deck/clip/clip.ts';
import { emptySlide } from '#core/deck/create.ts';
import { type Asset, type Deck, type Run, type Slide, templateIds } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import type { TextOfSlide } from '#core/deck/texts/map-texts.ts';
import { templates } from '#core/layout/templates.ts';
import { chartKinds } from '#core/scene/chart-spec.ts';
import { themeIds } from '#core/theme/theme.ts';
import type { DocumentStore } from '#renderer/document/document-store.ts';
import { anyName, chartBlock, type MadeBlock, otherBlock } from '#tests/pptx/any-deck.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

/** A step of an editing session: a command, or what a person does between commands; and numbers that choose what it is about. */
export type Step = { does: CommandName | 'undo' | 'redo'; first: number; second: number; third: number };

/** What arguments are made of: the deck as it is, the step's numbers, and an id no step had before. */
type Circumstances = { deck: Deck; step: Step; newId: string };

/** Blocks of every kind and chart kind, a few of each; made up once, since making them costs more than editing does. */
const blockPool: readonly MadeBlock[] = [
  ...chartKinds.flatMap((kind, index) =>
    fc.sample(chartBlock(kind, `chart-${kind}`), { seed: 710 + index, numRuns: 3 }).map(named),
  ),
  ...(['key-figures', 'table', 'text', 'image', 'timeline'] as const).flatMap((kind, index) =>
    fc.sample(otherBlock(kind, `block-${kind}`), { seed: 730 + index, numRuns: 8 }).map(named),
  ),
];

/** A sample's figures get a name of their own, so that two samples of a kind do not share them. */
function named(made: MadeBlock, sample: number): MadeBlock {
  const text = JSON.stringify(made).replaceAll('"observationId":"', `"observationId":"${sample}-`);
  const { block, snapshots }: MadeBlock = JSON.parse(text);
  return { block, snapshots: snapshots.map((each) => ({ ...each, id: `${sample}-${each.id}` })) };
}

const names = fc.sample(anyName, { seed: 740, numRuns: 40 });
const longText = '规模以上工业企业高新技术产业增加值占规模以上工业增加值的比重，'.repeat(12);
const oneWord = 'Unbreakable'.repeat(30);
const texts = [...names, longText, oneWord, ''];

function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % Math.max(1, items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

/** A slide of the deck, and now and then one it does not have. */
function anySlideId({ sections }: Deck, number: number): string {
  const ids = sections.flatMap((section) => section.slides.map(({ id }) => id));
  return number % 23 === 0 || ids.length === 0 ? 'none' : pick(ids, number);
}

function anySectionId({ sections }: Deck, number: number): string {
  return number % 23 === 0 || sections.length === 0 ? 'none' : pick(sections, number).id;
}

/** A slot of the slide's template, one of another template, or one no template has. */
function anySlot(deck: Deck, slideId: string, number: number): string {
  const slide = allSlides(deck).find(({ id }) => id === slideId);
  const own = slide === undefined ? [] : [...templates[slide.template].slots.map(({ name }) => name)];
  const left = slide === undefined ? [] : Object.keys(slide.blocks);
  return pick([...own, ...own, ...left, 'chart', 'nowhere'], number);
}

/** A text of a slide, of any kind, and now and then one it does not have. */
function anyPlace(deck: Deck, first: number, second: number): TextOfSlide {
  const slideId = anySlideId(deck, first);
  const kind = pick(
    ['title', 'title', 'notes', 'paragraph', 'cell', 'header', 'event', 'when', 'heading'] as const,
    second,
  );
  if (kind === 'title' || kind === 'notes') return { kind, slideId };
  return { kind, slideId, slot: anySlot(deck, slideId, second), at: second % 3, column: first % 2 };
}

function anyRuns(deck: Deck, first: number, second: number): Run[] {
  const observationId = pick([...Object.keys(deck.snapshots), 'unknown'], second);
  return [
    { kind: 'words', text: pick(texts, first), ...(first % 4 === 0 ? { bold: true } : {}) },
    {
      kind: 'figure',
      figure: { observationId, facet: pick(['value', 'growth', 'change', 'rank:全省'] as const, first) },
      format: { unit: first % 2 === 0, sign: pick(['arrow', 'plus', 'word', 'none'] as const, second) },
    },
    { kind: 'words', text: pick(texts, second) },
  ].slice(0, 1 + (second % 3)) as Run[];
}

function anyBlock(number: number, id: string): MadeBlock {
  const made = pick(blockPool, number);
  return { ...made, block: { ...made.block, id } };
}

/** Cards with all that may be set of one: figures that were never of one series, one the deck does not hold, other units. */
function cardsOfAnySeries({ snapshots }: Deck, number: number, id: string): MadeBlock {
  const known = Object.values(snapshots).slice(number % 20, (number % 20) + 5);
  const figure = (observationId: string) => ({ observationId, facet: 'value' as const });
  const trend = [
    ...known.map((each) => ({ period: each.period, figure: figure(each.id) })),
    { period: '2016', figure: null },
    { period: '2017', figure: figure('gone') },
  ];
  const cards = known.map((each, index) => ({
    ...{ observationId: each.id, show: ['growth' as const], highlight: index === 0 },
    ...(number % 2 === 0 ? { trend } : {}),
    ...{ unit: pick(['万元', '公顷', '%'], number + index), decimals: number % 4 },
    compare: { observationId: known[0]?.id ?? 'gone', facet: 'value' as const },
    polarity: pick(['up-is-good', 'down-is-good', 'neutral'] as const, number),
  }));
  return { block: { kind: 'key-figures', id, cards, perRow: 1 + (number % 4) }, snapshots: known };
}

function filledSlide(id: string, number: number): Slide & { made: readonly MadeBlock[] } {
  const template = pick(templateIds, number);
  const slots = templates[template].slots;
  const made = slots.map((slot, at) => anyBlock(number + 7 * at, `${id}-${slot.name}`));
  return {
    ...emptySlide(template, id),
    blocks: Object.fromEntries(slots.map((slot, at) => [slot.name, pick(made, at).block])),
    made,
  };
}

function anyAsset(number: number): Asset {
  const [width, height] = pick(
    [
      [1, 1],
      [4000, 3],
      [3, 4000],
      [1600, 900],
    ] as const,
    number,
  );
  const id = `${number % 10}`.repeat(64);
  return { id, mediaType: number % 2 === 0 ? 'image/png' : 'image/jpeg', width, height, name: pick(names, number) };
}

/** Random arguments of every command: they mostly fit the deck, and sometimes do not. A new command needs its line here. */
const argsFor: { [Name in CommandName]: (circumstances: Circumstances) => CommandArgs<Name> } = {
  setTitle: ({ deck, step: { first, second, third } }) => ({
    slideId: anySlideId(deck, first),
    title: third % 7 === 0 ? [] : anyRuns(deck, second, third),
  }),
  setText: ({ deck, step: { first, second, third } }) => ({
    place: anyPlace(deck, first, second),
    runs: anyRuns(deck, second, third),
  }),
  insertFigure: ({ deck, step: { first, second, third } }) => {
    const snapshot = pick([...Object.values(deck.snapshots), syntheticSnapshot('new')], third);
    const from = second % 20;
    return {
      ...{ place: anyPlace(deck, first, second), from, to: from + (third % 5), snapshot },
      figure: {
        kind: 'figure',
        figure: { observationId: snapshot.id, facet: 'value' },
        format: { unit: true, sign: 'word' },
      },
    };
  },
  replaceText: ({ deck, step: { first, second, third } }) => ({
    query: {
      text: pick(['值', '1', '，', 'e', 'Ｅ', '增加', '无此'], first),
      matchCase: second % 2 === 0,
      matchWidth: third % 2 === 0,
    },
    by: pick(['', '新', 'e', longText], second),
    only: third % 7 !== 0 ? { place: { kind: 'title', slideId: anySlideId(deck, second) }, from: third % 4 } : null,
  }),
  setNotes: ({ deck, step: { first, second } }) => ({ slideId: anySlideId(deck, first), notes: pick(texts, second) }),
  setHidden: ({ deck, step: { first, second } }) => ({
    slideIds: [anySlideId(deck, first), anySlideId(deck, second)],
    hidden: second % 2 === 0,
  }),
  setBlock: ({ deck, step: { first, second, third }, newId }) => {
    const slideId = anySlideId(deck, first);
    const { block, snapshots } = third % 12 === 0 ? cardsOfAnySeries(deck, second, newId) : anyBlock(third, newId);
    // A block whose figures the deck does not hold is one that was copied from elsewhere: layout says what is missing.
    return { slideId, slot: anySlot(deck, slideId, second), block, ...(third % 9 === 0 ? {} : { snapshots }) };
  },
  removeBlock: ({ deck, step: { first, second } }) => {
    const slideId = anySlideId(deck, first);
    return { slideId, slot: anySlot(deck, slideId, second) };
  },
  moveBlock: ({ deck, step: { first, second, third } }) => {
    const slideId = anySlideId(deck, first);
    return { slideId, from: anySlot(deck, slideId, second), to: anySlot(deck, slideId, third) };
  },
  pasteBlock: ({ deck, step: { first, second, third }, newId }) => {
    const slideId = anySlideId(deck, first);
    const copied = Object.values(allSlides(deck)[second % Math.max(1, allSlides(deck).length)]?.blocks ?? {})[0];
    const made = anyBlock(third, newId);
    const { snapshots, assets } =
      copied === undefined ? { snapshots: made.snapshots, assets: [] } : clipOfBlock(deck, copied);
    const block = { ...(copied ?? made.block), id: newId };
    return { slideId, slot: anySlot(deck, slideId, third), block, snapshots, assets };
  },
  setPicture: ({ deck, step: { first, second, third }, newId }) => {
    const slideId = anySlideId(deck, first);
    return {
      ...{ slideId, slot: anySlot(deck, slideId, second), blockId: newId },
      ...{ asset: anyAsset(third), alt: pick(names, third) },
    };
  },
  addAsset: ({ step: { first } }) => ({ asset: anyAsset(first) }),
  setTemplate: ({ deck, step: { first, second } }) => {
    const template = pick(templateIds, second);
    return { slideId: anySlideId(deck, first), template, slots: templates[template].slots };
  },
  setSplit: ({ deck, step: { first, second } }) => ({
    slideId: anySlideId(deck, first),
    split: second % 5 === 0 ? null : 1 + (second % 47),
  }),
  insertSlide: ({ deck, step: { first, second, third }, newId }) => ({
    slideId: third % 11 === 0 ? anySlideId(deck, third) : newId,
    template: pick(templateIds, second),
    after: third % 3 === 0 ? null : anySlideId(deck, first),
    sectionId: anySectionId(deck, third),
  }),
  duplicateSlides: ({ deck, step: { first, second }, newId }) => ({
    copies: Array.from({ length: 1 + (second % 3) }, (_, at) => ({
      slideId: anySlideId(deck, first + at),
      newId: second % 13 === 0 ? newId : `${newId}-${at}`,
    })),
  }),
  moveSlides: ({ deck, step: { first, second, third } }) => ({
    slideIds: [anySlideId(deck, first), anySlideId(deck, second)],
    sectionId: anySectionId(deck, third),
    index: (second % 12) - 1,
  }),
  deleteSlides: ({ deck, step: { first, second, third } }) => ({
    slideIds: [first, second, third].slice(0, 1 + (second % 3)).map((each) => anySlideId(deck, each)),
  }),
  pasteSlides: ({ deck, step: { first, second, third }, newId }) => {
    const clip = clipOfSlides(deck, [anySlideId(deck, first), anySlideId(deck, second)]);
    let made = 0;
    const slides = clip.kind === 'slides' ? withNewIds(clip.slides, () => `${newId}-${made++}`) : [];
    return {
      ...{ slides, after: third % 4 === 0 ? null : anySlideId(deck, third), sectionId: anySectionId(deck, third) },
      ...{ snapshots: clip.snapshots, assets: clip.assets },
    };
  },
  addSection: ({ deck, step: { first, second, third }, newId }) => ({
    sectionId: newId,
    name: pick(names, second),
    after: third % 5 === 0 ? null : anySectionId(deck, first),
    ...(third % 2 === 0 ? { from: anySlideId(deck, second) } : {}),
  }),
  renameSection: ({ deck, step: { first, second } }) => ({
    sectionId: anySectionId(deck, first),
    name: pick([...names, longText], second),
  }),
  moveSection: ({ deck, step: { first, second } }) => ({
    sectionId: anySectionId(deck, first),
    index: (second % 8) - 1,
  }),
  deleteSection: ({ deck, step: { first, second } }) => ({
    sectionId: anySectionId(deck, first),
    withSlides: second % 4 === 0,
  }),
  setDeckProperties: ({ step: { first, second, third } }) =>
    pick(
      [
        { theme: pick(themeIds, second) },
        { title: pick(texts, second).slice(0, 500), subtitle: pick(names, third) },
        { organisation: pick(names, second), date: pick(['', '2021-04-12', '不详'], third) },
        { language: pick(['zh-CN', 'en'] as const, second) },
        { upDown: pick(['red-up', 'green-up', 'neutral'] as const, second) },
        { classification: pick(['', '内部资料', '秘密★1年', longText.slice(0, 40)], second) },
        { footer: pick(['', ...names, longText], third).slice(0, 100) },
      ],
      first,
    ),
  replaceDeck: ({ deck, step: { first } }) => ({
    deck: { ...deck, sections: first % 2 === 0 ? [...deck.sections].reverse() : deck.sections.slice(1) },
  }),
  setLogo: ({ step: { first, second } }) => ({ asset: second % 3 === 0 ? null : anyAsset(first) }),
  placeSlides: ({ deck, step: { first, second, third }, newId }) => {
    const slides = Array.from({ length: 1 + (second % 2) }, (_, at) => filledSlide(`${newId}-${at}`, third + at));
    const place: SlidePlace = {
      sectionId: first % 3 === 0 ? newId : anySectionId(deck, first),
      name: pick(names, second),
      before: first % 2 === 0 ? null : anySectionId(deck, third),
      slides: slides.map(({ made: _made, ...slide }) => slide),
    };
    return { places: [place], snapshots: slides.flatMap(({ made }) => made.flatMap(({ snapshots }) => snapshots)) };
  },
};

const number = fc.nat(9_999);
const commandNames = Object.keys(argsFor) as CommandName[];

/** An editing session; undo and redo come as often as any two commands. */
export const anySession = (length: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      does: fc.constantFrom(...commandNames, 'undo' as const, 'redo' as const),
      first: number,
      second: number,
      third: number,
    }),
    { minLength: length, maxLength: length },
  );

/** Typing and dragging: the steps that join into one step of undo while they are about the same thing. */
const joining: ReadonlySet<Step['does']> = new Set([
  'setTitle',
  'setText',
  'setNotes',
  'setBlock',
  'setDeckProperties',
]);

/** Does a step of a session; ids of what it makes are the step's own. */
export function runStep(store: DocumentStore, step: Step, count: number): void {
  if (step.does === 'undo' || step.does === 'redo') {
    store[step.does]();
    return;
  }
  const args = argsFor[step.does]({ deck: store.getState().deck, step, newId: `new-${count}` });
  const merge = joining.has(step.does) && step.third % 2 === 0 ? { merge: step.does } : {};
  store.run(step.does, args as never, merge);
  if (step.third % 5 === 0) store.endGesture();
}
