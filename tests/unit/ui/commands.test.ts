import { beforeAll, describe, expect, test, vi } from 'vitest';
import { menuCommands } from '#contract/menu-commands.ts';
import type { Deck, Slide } from '#core/deck/deck.ts';
import { createDocumentStore, type DocumentStore } from '#renderer/document/document-store.ts';

const calls: { name: string; input: unknown }[] = [];
const api = new Proxy(
  { on: () => () => {} },
  {
    get: (target, name: string) =>
      name === 'on'
        ? target.on
        : async (input: unknown) => {
            calls.push({ name, input });
            return { ok: true, value: null };
          },
  },
);

const slide = (id: string): Slide => ({
  id,
  template: 'two-charts',
  title: [],
  blocks: {},
  notes: '',
  hidden: false,
});

function emptyDeck(sections: Deck['sections']): Deck {
  return {
    id: 'deck',
    title: '',
    subtitle: '',
    organisation: '',
    date: '',
    area: { code: '440200', name: '韶关市', shortName: '韶关' },
    period: '2020',
    language: 'zh-CN',
    theme: 'danxia',
    upDown: 'red-up',
    sections,
    snapshots: {},
    assets: {},
  };
}

/** Commands reach the window's API and its document when they are loaded, so both stand before. */
async function load() {
  vi.stubGlobal('window', { danxia: api });
  vi.stubGlobal('document', { activeElement: null });
  vi.stubGlobal('HTMLElement', class {});
  const [{ commands, commandIds, perform }, session, { editorState }] = await Promise.all([
    import('#renderer/commands/commands.ts'),
    import('#renderer/ui/state/current-document.ts'),
    import('#renderer/commands/editor-state.ts'),
  ]);
  return { commands, commandIds, perform, session, editorState };
}

let loaded: Awaited<ReturnType<typeof load>>;
let store: DocumentStore;

beforeAll(async () => {
  loaded = await load();
});

function open(deck: Deck): void {
  store = createDocumentStore({ documentId: 'one', name: '', deck, saved: true });
  loaded.session.startSession({
    store,
    autosave: {
      flush: async () => {},
      adopt: () => {},
      sent: () => ({ documentId: 'one', deck, revision: 0 }),
      status: () => 'written',
      onStatus: () => () => {},
      stop: () => {},
    },
  });
}

const order = () => store.getState().deck.sections.map((section) => section.slides.map(({ id }) => id).join(''));

describe('registry', () => {
  test('every command of the native menu has one here, under its own name', () => {
    expect(menuCommands.filter((id) => loaded.commands[id]?.id !== id)).toEqual([]);
    expect(loaded.commandIds.filter((id) => loaded.commands[id]?.id !== id)).toEqual([]);
  });

  test('no two commands share a key in the same place', () => {
    const places = loaded.commandIds.flatMap((id) => {
      const { keys, scope } = loaded.commands[id];
      return keys === null ? [] : [`${keys} ${scope ?? ''}`];
    });
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test('in a deck without slides only what needs none can be done, and nothing throws', () => {
    open(emptyDeck([]));
    const state = loaded.editorState();
    const can = loaded.commandIds.filter((id) => loaded.commands[id].enabled(state));
    expect(can).toEqual(expect.arrayContaining(['new', 'open', 'save', 'insert-slide', 'insert-text']));
    expect(can).not.toEqual(
      expect.arrayContaining(['duplicate-slide', 'delete-slide', 'present', 'export', 'undo', 'redo']),
    );
  });
});

describe('slides', () => {
  test('inserting into nothing makes a section and a slide, one step to undo', async () => {
    open(emptyDeck([]));
    const { insertSlide } = await import('#renderer/commands/slide-commands.ts');
    const { slideId } = insertSlide('cover');
    expect(order()).toEqual([slideId]);
    expect(store.getState().selection.slideIds).toEqual([slideId]);
    loaded.perform('undo');
    expect(store.getState().deck.sections).toEqual([]);
  });

  test('moving goes past the neighbour and over the border of sections', () => {
    open(
      emptyDeck([
        { id: 's', name: '', slides: [slide('a'), slide('b')] },
        { id: 't', name: '', slides: [slide('c')] },
      ]),
    );
    store.select({ slideIds: ['a'], slot: null });
    loaded.perform('move-slide-down');
    expect(order()).toEqual(['ba', 'c']);
    loaded.perform('move-slide-down');
    expect(order()).toEqual(['b', 'ac']);
    loaded.perform('move-slide-down');
    expect(order()).toEqual(['b', 'ca']);
    loaded.perform('move-slide-down');
    expect(order()).toEqual(['b', 'ca']);
    for (let step = 0; step < 3; step += 1) loaded.perform('move-slide-up');
    expect(order()).toEqual(['ab', 'c']);
  });

  test('deleting shows the slide behind, at the end the one before; all gone is fine', () => {
    open(emptyDeck([{ id: 's', name: '', slides: [slide('a'), slide('b'), slide('c')] }]));
    store.select({ slideIds: ['b'], slot: null });
    loaded.perform('delete-slide');
    expect(store.getState().selection.slideIds).toEqual(['c']);
    loaded.perform('delete-slide');
    expect(store.getState().selection.slideIds).toEqual(['a']);
    loaded.perform('delete-slide');
    expect(order()).toEqual(['']);
    expect(loaded.editorState().current).toBe(null);
    for (let step = 0; step < 3; step += 1) loaded.perform('undo');
    expect(order()).toEqual(['abc']);
  });

  test('a new section is cut at the current slide, but not at its first', () => {
    open(emptyDeck([{ id: 's', name: '', slides: [slide('a'), slide('b')] }]));
    store.select({ slideIds: ['b'], slot: null });
    loaded.perform('add-section');
    expect(order()).toEqual(['a', 'b']);
    store.select({ slideIds: ['a'], slot: null });
    loaded.perform('add-section');
    expect(order()).toEqual(['a', '', 'b']);
  });

  test('hiding follows the slide on the canvas for all selected', () => {
    open(emptyDeck([{ id: 's', name: '', slides: [slide('a'), slide('b')] }]));
    store.select({ slideIds: ['a', 'b'], slot: null });
    loaded.perform('hide-slide');
    expect(store.getState().deck.sections[0]?.slides.map(({ hidden }) => hidden)).toEqual([true, true]);
  });
});

test('presenting sends the deck as it is and the slide on the canvas', async () => {
  open(emptyDeck([{ id: 's', name: '', slides: [slide('a'), slide('b')] }]));
  store.select({ slideIds: ['b'], slot: null });
  calls.length = 0;
  loaded.perform('present');
  loaded.perform('present-from-start');
  await vi.waitFor(() => expect(calls).toHaveLength(2));
  const { deck } = store.getState();
  expect(calls).toEqual([
    { name: 'showStart', input: { deck, slideId: 'b' } },
    { name: 'showStart', input: { deck, slideId: null } },
  ]);
});
