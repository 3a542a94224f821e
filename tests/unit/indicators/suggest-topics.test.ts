import { expect, test } from 'vitest';
import { suggestedTopics, unusedFirst } from '#core/indicators/suggest-topics.ts';

const byName = (name: string) => suggestedTopics({ name, figures: [] });

test('a section’s name tells its topic: the same, a part of it, or a word they share; in both languages', () => {
  expect(byName('绿色发展与生态修复')).toEqual(['ecology']);
  expect(byName('生态修复')).toEqual(['ecology']);
  expect(byName('三、创新驱动发展')[0]).toBe('innovation');
  expect(byName('科技创新')).toEqual(['innovation']);
  expect(byName('Green development and ecological restoration')[0]).toBe('ecology');
  expect(byName('Restoration of rivers')).toEqual(['ecology']);
});

test('words that any section may have, and names of no meaning, tell nothing', () => {
  expect(byName('发展情况')).toEqual([]);
  expect(byName('新章节')).toEqual([]);
  expect(byName('')).toEqual([]);
  expect(byName('绿')).toEqual([]);
});

test('the figures of a section tell its topic where the name does not, and the name counts more', () => {
  expect(suggestedTopics({ name: '新章节', figures: ['integration', 'integration', 'ecology'] })).toEqual([
    'integration',
    'ecology',
  ]);
  expect(suggestedTopics({ name: '生态修复', figures: ['overview', 'overview'] })).toEqual(['ecology', 'overview']);
});

test('indicators the deck shows already come last', () => {
  const items = ['a', 'b', 'c'].map((indicatorId) => ({ indicatorId }));
  expect(unusedFirst(items, new Set(['a'])).map(({ indicatorId }) => indicatorId)).toEqual(['b', 'c', 'a']);
});
