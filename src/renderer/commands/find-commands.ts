import { findText, type Hit } from '#core/deck/finding/find-text.ts';
import { samePlace } from '#core/deck/texts/map-texts.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { changeFind, shownHit, useFind } from '#renderer/ui/state/find-store.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { always, type CommandGroup } from './command.ts';

export const findCommands = [
  { id: 'find', enabled: always, perform: () => openFind(false) },
  { id: 'replace', enabled: always, perform: () => openFind(true) },
  { id: 'find-next', keys: 'F3', enabled: isFinding, perform: () => goToHit(1) },
  { id: 'find-previous', keys: 'Shift+F3', enabled: isFinding, perform: () => goToHit(-1) },
] satisfies CommandGroup;

function isFinding(): boolean {
  return useFind.getState().query.text !== '';
}

/** What is selected in the window is looked for at once. */
function openFind(replacing: boolean): void {
  const { focus, query } = useFind.getState();
  const selected = window.getSelection()?.toString().trim() ?? '';
  const text = selected !== '' && selected.length <= 100 && !selected.includes('\n') ? selected : query.text;
  changeView({ sorter: false });
  changeFind({ open: true, replacing, focus: focus + 1, query: { ...query, text } });
}

export function hitsNow(): Hit[] {
  return findText(documentStore().getState().deck, useFind.getState().query);
}

/** Shows the next hit (+1) or the one before (−1), around the end; the first search begins at the slide on the canvas. */
export function goToHit(direction: 1 | -1): void {
  const hits = hitsNow();
  if (hits.length === 0) return;
  const shown = shownHit(hits, useFind.getState().at);
  const index = shown >= 0 ? shown + direction : firstFromHere(hits, direction);
  const hit = hits[(index + hits.length) % hits.length];
  if (hit !== undefined) showHit(hit);
}

/** Goes to the slide of a hit, selects what holds it, and opens the notes where it is in them. */
export function showHit({ place, from }: Hit): void {
  const store = documentStore();
  changeFind({ at: { place, from } });
  if (place.kind === 'section') {
    const first = store.getState().deck.sections.find(({ id }) => id === place.sectionId)?.slides[0];
    if (first !== undefined) store.select({ slideIds: [first.id], slot: null });
    return;
  }
  const slot = 'slot' in place ? place.slot : place.kind === 'title' ? 'title' : null;
  store.select({ slideIds: [place.slideId], slot });
  changeView({ sorter: false, editing: null, ...(place.kind === 'notes' ? { notes: true } : {}) });
}

/** Replaces the hit that is shown and goes on to the next one. */
export function replaceShown(): void {
  const { query, by, at } = useFind.getState();
  const hits = hitsNow();
  const hit = hits[shownHit(hits, at)];
  if (hit === undefined || hit.signs === null) {
    goToHit(1);
    return;
  }
  documentStore().run('replaceText', { query, by, only: hit });
  const after = hitsNow();
  const next = after.find((each, index) => index >= hits.indexOf(hit) && !startsInside(each, hit, by)) ?? after[0];
  if (next === undefined) changeFind({ at: null });
  else showHit(next);
}

/** Replaces all hits but those in figures, as one step; answers how many there were. */
export function replaceEvery(): { replaced: number; figures: number } {
  const { query, by } = useFind.getState();
  const hits = hitsNow();
  const figures = hits.filter(({ signs }) => signs === null).length;
  documentStore().run('replaceText', { query, by, only: null });
  return { replaced: hits.length - figures, figures };
}

/** A replacement may hold the words looked for (市 → 全市); they are not replaced once more. */
function startsInside(each: Hit, replaced: Hit, by: string): boolean {
  const behind = each.from - replaced.from;
  return samePlace(each.place, replaced.place) && behind >= 0 && behind < by.length;
}

function firstFromHere(hits: readonly Hit[], direction: 1 | -1): number {
  const { deck, selection } = documentStore().getState();
  const order = deck.sections.flatMap(({ slides }) => slides.map(({ id }) => id));
  const here = order.indexOf(selection.slideIds.at(-1) ?? '');
  const number = ({ place }: Hit) => (place.kind === 'section' ? -1 : order.indexOf(place.slideId));
  if (direction === 1)
    return Math.max(
      0,
      hits.findIndex((hit) => number(hit) >= here),
    );
  const before = hits.filter((hit) => number(hit) <= here).length;
  return before - 1;
}
