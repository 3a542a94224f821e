import type { Hit } from '#core/deck/finding/find-text.ts';

/**
 * The stretch of a drawn slide that shows a hit; null where it is drawn as a picture (inside charts) or not at all. Lines hold
 * the characters of a text in order, less the spaces at their ends, so counting the others finds the place.
 */
export function rangeOfHit(scene: Element, { place, text, from, to }: Hit): Range | null {
  const element = elementOf(scene, place);
  if (element === null) return null;
  const letters = lettersOf(element);
  const drawn = letters.map(({ letter }) => letter).join('');
  const squeezed = (part: string) => part.replace(/\s/g, '');
  const offset = drawn.indexOf(squeezed(text));
  if (offset < 0) return null;
  const first = letters[offset + squeezed(text.slice(0, from)).length];
  const last = letters[offset + squeezed(text.slice(0, to)).length - 1];
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

function elementOf(scene: Element, place: Hit['place']): Element | null {
  if (place.kind === 'title') return scene.querySelector('[data-slot="title"]');
  if (!('slot' in place)) return null;
  const inSlot = [...scene.querySelectorAll(`[data-slot="${CSS.escape(place.slot)}"]`)];
  switch (place.kind) {
    case 'paragraph':
      return inSlot[0]?.querySelectorAll('p, li')[place.at] ?? inSlot[0] ?? null;
    case 'header':
    case 'cell': {
      const row = place.kind === 'header' ? 0 : place.at + 1;
      const cell = `[data-row="${row}"][data-column="${place.column}"]`;
      return inSlot.flatMap((node) => node.querySelector(cell) ?? [])[0] ?? null;
    }
    default:
      // Headings, notes and events are nodes of their own, known by their words.
      return (
        inSlot.filter((node) => node.querySelector('svg') === null)[place.kind === 'heading' ? 0 : place.at] ?? null
      );
  }
}

function lettersOf(element: Element): { letter: string; node: Node; at: number }[] {
  const letters: { letter: string; node: Node; at: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    for (let at = 0; at < value.length; at += 1) {
      const letter = value[at] ?? '';
      if (!/\s/.test(letter)) letters.push({ letter, node, at });
    }
  }
  return letters;
}
