import { expect, test } from 'vitest';
import { deckCommands } from '#core/deck/commands.ts';
import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { compareDecks } from '#core/deck-difference/compare-decks.ts';
import { differenceSentence } from '#core/deck-difference/difference-sentence.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const deck = await sampleDeck();
const slides = allSlides(deck);
const id = (number: number) => slides[number - 1]?.id ?? '';
const told = (after: Deck, language: 'zh-CN' | 'en' = 'zh-CN') =>
  compareDecks(deck, after).map((difference) => differenceSentence(difference, language));
const gdp = Object.values(deck.snapshots).find(({ value }) => value === '1353.49');
if (gdp === undefined) throw new Error('the sample deck lacks its first figure');

test('a revised value is told on every page that shows it, with what it was', () => {
  const revised = { ...gdp, value: '1360.02', vintage: gdp.vintage + 1 };
  const sentences = told({ ...deck, snapshots: { ...deck.snapshots, [gdp.id]: revised } });
  expect(sentences[0]).toBe('第 4 页：韶关市地区生产总值（2020年）由1353.49亿元改为1360.02亿元。');
  expect(sentences.every((sentence) => sentence.includes('1360.02'))).toBe(true);
});

test('the same value of a later publication is told as such', () => {
  const again = { ...gdp, vintage: gdp.vintage + 1 };
  expect(told({ ...deck, snapshots: { ...deck.snapshots, [gdp.id]: again } })[0]).toBe(
    '第 4 页：韶关市地区生产总值（2020年，1353.49亿元）换用第 2 次公布的数据。',
  );
});

test('another period of the same indicator is a change of its period, not a figure that came and one that went', () => {
  const later = { ...gdp, id: 'later', period: '2021', value: '1553.93' };
  const text = JSON.stringify(deck.sections).replaceAll(JSON.stringify(gdp.id), '"later"');
  const after = { ...deck, sections: JSON.parse(text), snapshots: { ...deck.snapshots, later } };
  expect(told(after)[0]).toBe('第 4 页：韶关市地区生产总值由1353.49亿元（2020年）换成1553.93亿元（2021年）。');
});

test('slides that came, went and moved, with the fewest moves; titles, notes and the show', () => {
  const added = deckCommands.insertSlide(deck, {
    slideId: 'new',
    template: 'table',
    after: id(4),
    sectionId: deck.sections[1]?.id ?? '',
  });
  expect(told(added)).toEqual(['新增第 5 页。']);
  const removed = deckCommands.deleteSlides(deck, { slideIds: [id(2)] });
  expect(told(removed)[0]).toMatch(/^删去原第 2 页/);
  const moved = deckCommands.moveSlides(deck, { slideIds: [id(4)], sectionId: deck.sections[1]?.id ?? '', index: 5 });
  const moves = told(moved);
  expect(moves).toHaveLength(1);
  expect(moves[0]).toMatch(/^原第 4 页“.+”移到第 7 页。$/);
  const titled = deckCommands.setTitle(deck, { slideId: id(1), title: [{ kind: 'words', text: '新标题' }] });
  expect(told(titled)[0]).toMatch(/^第 1 页：标题由“.*”改为“新标题”。$/);
  const noted = deckCommands.setNotes(deck, { slideId: id(3), notes: '先说结论\n再说数据' });
  expect(told(noted, 'en')).toEqual(['Slide 3: notes changed from “” to “先说结论 再说数据”.']);
  expect(told(deckCommands.setHidden(deck, { slideIds: [id(3)], hidden: true }))).toEqual(['第 3 页：放映时隐藏。']);
});

test('decks made separately are matched by what their slides say; properties and sections are told once', () => {
  const renamed = JSON.parse(JSON.stringify(deck), (key, value) =>
    key === 'id' && slides.some((slide) => slide.id === value) ? `other-${value}` : value,
  ) as Deck;
  expect(told(renamed)).toEqual([]);
  expect(told({ ...deck, organisation: '市发展和改革局' })).toEqual(['汇报单位由“”改为“市发展和改革局”。']);
  const sections = deck.sections.map((section, index) => (index === 0 ? { ...section, name: '开场' } : section));
  expect(told({ ...deck, sections })[0]).toMatch(/^章节由“开篇”.*调整为“开场”/);
});
