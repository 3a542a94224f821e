import { describe, expect, test } from 'vitest';
import { deckCommands } from '#core/deck/commands.ts';
import { emptySlide } from '#core/deck/create.ts';
import { type Deck, type TemplateId, templateIds } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { bodyFrame } from '#core/layout/parts/furniture.ts';
import { slotsOf } from '#core/layout/slots-of.ts';
import { boundaryOf, gridColumns, gridLine, nearestLine } from '#core/layout/split.ts';
import { templates } from '#core/layout/templates.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const split = templateIds.filter((id) => templates[id].split !== undefined);
const at = (template: TemplateId, line?: number) =>
  slotsOf({ template, ...(line === undefined ? {} : { split: line }) });

describe.each(split)('the boundary of %s', (template) => {
  const limits = templates[template].split;
  if (limits === undefined) throw new Error('no boundary');

  test('stands where the template has it until it is moved, and between its slots wherever it is moved to', () => {
    expect(at(template)).toBe(templates[template].slots);
    const [usualLeft] = at(template);
    expect(limits.usual).toBeCloseTo((usualLeft?.frame.x ?? 0) + (usualLeft?.frame.width ?? 0) + limits.gap / 2);
    for (let line = 1; line < gridColumns; line += 1) {
      const [left, right] = at(template, line);
      if (left === undefined || right === undefined) throw new Error('two slots');
      const boundary = boundaryOf(limits, { split: line });
      expect(left.frame.x).toBe(bodyFrame.x);
      expect(left.frame.x + left.frame.width).toBeCloseTo(boundary - limits.gap / 2);
      expect(right.frame.x).toBeGreaterThanOrEqual(boundary + limits.gap / 2);
      expect(right.frame.x + right.frame.width).toBeLessThanOrEqual(bodyFrame.x + bodyFrame.width + 0.001);
      expect(Math.min(left.frame.width, right.frame.width)).toBeGreaterThan(150);
    }
  });

  test('snaps to the nearest line of the grid within its limits', () => {
    expect(nearestLine(limits, gridLine(24) + 5)).toBe(24);
    expect(nearestLine(limits, 0)).toBe(limits.least);
    expect(nearestLine(limits, 960)).toBe(limits.most);
  });
});

test('what no longer fits is told, and putting the boundary back lays the slide out as before', async () => {
  const sample: Deck = await sampleDeck();
  const slide = allSlides(sample).find(({ template }) => template === 'chart-takeaway');
  const text = slide?.blocks.text;
  if (slide === undefined || text?.kind !== 'text') throw new Error('the sample has one');
  const long = { ...text, paragraphs: [...text.paragraphs, ...text.paragraphs, ...text.paragraphs] };
  const deck = deckCommands.setBlock(sample, { slideId: slide.id, slot: 'text', block: long });
  const overflowing = (given: Deck) =>
    layoutDeck(given).problems.flatMap(({ slideId, code, slot }) =>
      slideId === slide.id && code === 'overflow' ? [slot] : [],
    );
  const before = layoutDeck(deck);
  expect(overflowing(deckCommands.setSplit(deck, { slideId: slide.id, split: 16 }))).toEqual([]);
  const narrow = deckCommands.setSplit(deck, { slideId: slide.id, split: 36 });
  expect(overflowing(narrow)).toEqual(['text']);
  expect(layoutDeck(deckCommands.setSplit(narrow, { slideId: slide.id, split: null }))).toEqual(before);
});

test('another template begins with its own boundary', () => {
  const slide = { ...emptySlide('two-charts', 'a'), split: 30 };
  const deck = { sections: [{ id: 's', name: '', slides: [slide] }] } as unknown as Deck;
  const { slots } = templates['text-image'];
  const changed = deckCommands.setTemplate(deck, { slideId: 'a', template: 'text-image', slots });
  expect(changed.sections[0]?.slides[0]).toEqual(emptySlide('text-image', 'a'));
});
