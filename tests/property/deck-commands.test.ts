import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CommandArgs, type CommandName, deckCommands } from '#core/deck/commands.ts';
import type { Deck } from '#core/deck/deck.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import { allSlides } from '#core/deck/find.ts';
import { pruned } from '#core/deck/prune.ts';
import { parseDeckFile } from '#core/deck-file/parse-deck-file.ts';
import { serialiseDeckFile } from '#core/deck-file/serialise-deck-file.ts';
import { createSlideLayouter, type SlideLayouter } from '#core/layout/create-slide-layouter.ts';
import { createDocumentStore, type DocumentStore } from '#renderer/document/document-store.ts';
import { generatedDecks } from '#tests/pptx/any-deck.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';
import { anySession, runStep, type Step } from './deck-steps.ts';
import { offThePage } from './on-the-page.ts';

/**
 * A session is known by its seed alone. `SEED=n npx vitest run tests/property/deck-commands.test.ts` runs the one that
 * failed; `SESSIONS=n` runs more or fewer of them.
 */
const stepsOfSession = 200;
const firstSeed = 600_000;
const onlySeed = process.env.SEED === undefined ? null : Number(process.env.SEED);
const seeds =
  onlySeed === null
    ? Array.from({ length: Number(process.env.SESSIONS ?? 1000) }, (_, index) => firstSeed + index)
    : [onlySeed];

/**
 * Laying out costs ten times what editing does: at every so many steps and at the end, the slides that changed since;
 * at the end of every so many sessions, all slides anew.
 */
const stepsBetweenLayouts = 100;
const sessionsBetweenWholeLayouts = 10;

const sample = await sampleDeck();
const empty: Deck = { ...sample, sections: [], snapshots: {}, assets: {} };
const starts = [sample, empty, ...generatedDecks(10)];

/** What is wrong after an editing session, in words; null when undo, redo, saving and layout keep their word. */
function faultOf(start: Deck, steps: readonly Step[], whole: boolean): string | null {
  const store = createDocumentStore({ documentId: 'd', name: 'd', deck: start, saved: true });
  const layouter = createSlideLayouter();
  let laidOut = start;
  try {
    for (const [index, step] of steps.entries()) {
      runStep(store, step, index);
      if (index % stepsBetweenLayouts !== 0) continue;
      const { deck } = store.getState();
      const fault = layoutFault(layouter, deck, new Set(allSlides(laidOut)));
      if (fault !== null) return `after step ${index}: ${fault}`;
      laidOut = deck;
    }
    while (store.getState().history.future.length > 0) store.redo();
    const end = store.getState().deck;
    const known = new Set(whole ? [] : allSlides(laidOut));
    return historyFault(store, start) ?? saveFault(end) ?? layoutFault(layouter, end, known);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function historyFault(store: DocumentStore, start: Deck): string | null {
  const end = store.getState().deck;
  const steps = store.getState().history.past.length;
  while (store.getState().history.past.length > 0) store.undo();
  if (store.getState().deck !== start) return 'undo all is not the start';
  if (store.getState().history.future.length !== steps) return 'a step was lost by undoing';
  while (store.getState().history.future.length > 0) store.redo();
  return store.getState().deck === end ? null : 'redo all is not the end';
}

function saveFault(deck: Deck): string | null {
  const assets = Object.fromEntries(Object.keys(deck.assets).map((id) => [id, new Uint8Array([1])]));
  const opened = parseDeckFile(serialiseDeckFile(deck, assets), 'd');
  if (!opened.ok) {
    const [issue] = deckSchema.safeParse(deck).error?.issues ?? [];
    return `does not open: ${opened.failure.code} ${JSON.stringify(issue)}`;
  }
  return isDeepStrictEqual(opened.value.deck, pruned(deck)) ? null : 'opened, it is not what was saved';
}

function layoutFault(layouter: SlideLayouter, deck: Deck, known: ReadonlySet<unknown>): string | null {
  for (const slide of allSlides(deck)) {
    if (known.has(slide)) continue;
    const layout = layouter(deck, slide.id);
    if (layout === null) return `slide ${slide.id} has no layout`;
    const [off] = offThePage(layout.scene);
    if (off !== undefined) return `off the page: ${off}`;
  }
  return null;
}

/** The fewest steps that still fail: those after the fault fall away, then each that is not needed. */
function reduced(start: Deck, steps: readonly Step[]): readonly Step[] {
  return steps.reduceRight<readonly Step[]>((left, step) => {
    const fewer = left.filter((each) => each !== step);
    return faultOf(start, fewer, true) === null ? left : fewer;
  }, steps);
}

test('undo all is the start, redo all the end, save and open the same; every slide is laid out on its page', () => {
  for (const seed of seeds) {
    const start = starts[seed % starts.length] ?? sample;
    const [steps = []] = fc.sample(anySession(stepsOfSession), { seed, numRuns: 1 });
    const fault = faultOf(start, steps, seed % sessionsBetweenWholeLayouts === 0 || onlySeed !== null);
    if (fault === null) continue;
    const fewest = reduced(start, steps);
    const told = fewest.map((step) => JSON.stringify(step)).join('\n');
    throw new Error(`SEED=${seed}: ${fault}\nin ${fewest.length} steps:\n${told}`);
  }
}, 240_000);

/** Of every command, arguments that fit nothing or change nothing in the sample deck. */
const unfitting: { [Name in CommandName]: CommandArgs<Name> | null } = {
  setTitle: { slideId: 'none', title: [] },
  setText: { place: { kind: 'title', slideId: 'none' }, runs: [] },
  insertFigure: {
    place: { kind: 'title', slideId: 'none' },
    from: 0,
    to: 0,
    figure: {
      kind: 'figure',
      figure: { observationId: 'a', facet: 'value' },
      format: { unit: true, sign: 'word' },
    },
    snapshot: syntheticSnapshot('a'),
  },
  replaceText: { query: { text: '没有这样的文字', matchCase: false, matchWidth: false }, by: '', only: null },
  setNotes: { slideId: 'none', notes: '' },
  setLogo: { asset: null },
  setHidden: { slideIds: ['none'], hidden: true },
  setBlock: { slideId: 'none', slot: 'text', block: { kind: 'text', id: 'b', paragraphs: [] } },
  removeBlock: { slideId: 'none', slot: 'text' },
  moveBlock: { slideId: 'none', from: 'text', to: 'image' },
  pasteBlock: {
    slideId: 'none',
    slot: 'text',
    block: { kind: 'text', id: 'b', paragraphs: [] },
    snapshots: [],
    assets: [],
  },
  setPicture: {
    slideId: 'none',
    slot: 'image',
    blockId: 'b',
    asset: { id: 'a', mediaType: 'image/png', width: 1, height: 1, name: '' },
    alt: '',
  },
  addAsset: null,
  setTemplate: { slideId: 'none', template: 'table', slots: [] },
  setSplit: { slideId: 'none', split: 12 },
  insertSlide: { slideId: 'new', template: 'table', after: null, sectionId: 'none' },
  duplicateSlides: { copies: [{ slideId: 'none', newId: 'n' }] },
  moveSlides: { slideIds: ['none'], sectionId: 'none', index: 0 },
  deleteSlides: { slideIds: ['none'] },
  pasteSlides: { slides: [], after: null, sectionId: 'none', snapshots: [], assets: [] },
  addSection: { sectionId: sample.sections[0]?.id ?? '', name: 'x', after: null },
  renameSection: { sectionId: 'none', name: 'x' },
  moveSection: { sectionId: 'none', index: 0 },
  deleteSection: { sectionId: 'none', withSlides: true },
  setDeckProperties: { title: sample.title },
  placeSlides: { places: [], snapshots: [] },
  replaceDeck: { deck: sample },
};

test('a command whose arguments fit nothing answers the same deck', () => {
  for (const name of Object.keys(unfitting) as CommandName[]) {
    const command = deckCommands[name] as (deck: Deck, args: unknown) => Deck;
    const args = unfitting[name];
    if (args !== null) expect(command(sample, args), name).toBe(sample);
  }
});
