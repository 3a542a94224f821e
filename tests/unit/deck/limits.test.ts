import { expect, test } from 'vitest';
import { deckCommands } from '#core/deck/commands.ts';
import { emptySlide } from '#core/deck/create.ts';
import type { Deck } from '#core/deck/deck.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import { mostSections, mostSlides } from '#core/deck/limits.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const sample = await sampleDeck();
const slides = (count: number) => Array.from({ length: count }, (_, at) => emptySlide('table', `slide-${at}`));
const full: Deck = { ...sample, sections: [{ id: 'all', name: '', slides: slides(mostSlides) }] };
const nothing = { snapshots: [], assets: [] };

test('no command makes a deck of more slides than a file may hold, which could not be saved', () => {
  const { insertSlide, duplicateSlides, pasteSlides, placeSlides } = deckCommands;
  const added = [emptySlide('table', 'new')];
  const place = { sectionId: 'all', name: '', before: null, slides: added };
  expect(deckSchema.safeParse(full).success).toBe(true);
  expect(insertSlide(full, { slideId: 'new', template: 'table', after: null, sectionId: 'all' })).toBe(full);
  expect(duplicateSlides(full, { copies: [{ slideId: 'slide-1', newId: 'new' }] })).toBe(full);
  expect(pasteSlides(full, { slides: added, after: null, sectionId: 'all', ...nothing })).toBe(full);
  expect(placeSlides(full, { places: [place], snapshots: [] })).toBe(full);
  const room: Deck = { ...full, sections: [{ id: 'all', name: '', slides: slides(mostSlides - 1) }] };
  expect(placeSlides(room, { places: [place], snapshots: [] })).not.toBe(room);
  expect(pasteSlides(room, { slides: added, after: null, sectionId: 'all', ...nothing })).not.toBe(room);
});

test('nor of more sections', () => {
  const sections = Array.from({ length: mostSections }, (_, at) => ({ id: `section-${at}`, name: '', slides: [] }));
  const deck: Deck = { ...sample, sections };
  const place = { sectionId: 'new', name: '', before: null, slides: slides(1) };
  expect(deckSchema.safeParse(deck).success).toBe(true);
  expect(deckCommands.addSection(deck, { sectionId: 'new', name: '', after: null })).toBe(deck);
  expect(deckCommands.placeSlides(deck, { places: [place], snapshots: [] })).toBe(deck);
});
