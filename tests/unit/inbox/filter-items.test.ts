import { expect, test } from 'vitest';
import { countItems, filterItems, nextOpen } from '#renderer/store/inbox/review/filter-items.ts';
import { acceptableAbove } from '#renderer/store/inbox/review/acceptable.ts';
import { candidateWith, itemWith } from './items.ts';

const items = [
  itemWith('a'),
  itemWith('b', { state: 'accepted' }),
  itemWith('c', { meeting: 'conflict', candidate: candidateWith({ name: '森林面积', value: '88', unit: '万亩' }) }),
  itemWith('d', { state: 'merged' }),
  itemWith('e', { state: 'edited', meeting: 'conflict' }),
  itemWith('f'),
];
const ids = (found: typeof items) => found.map(({ candidateId }) => candidateId).join('');

test('filters and their counts agree', () => {
  expect(countItems(items)).toEqual({ open: 3, all: 6, accepted: 2, rejected: 1, conflicts: 2 });
  expect(ids(filterItems(items, 'open', ''))).toBe('acf');
  expect(ids(filterItems(items, 'rejected', ''))).toBe('d');
  expect(ids(filterItems(items, 'conflicts', ''))).toBe('ce');
});

test('typed words find a name, or a value with its unit', () => {
  expect(ids(filterItems(items, 'all', '森林'))).toBe('c');
  expect(ids(filterItems(items, 'all', ' 88万亩 '))).toBe('c');
  expect(ids(filterItems(items, 'accepted', '森林'))).toBe('');
});

const none: ReadonlySet<string> = new Set();

test('after a decision comes the next open candidate, at the end the one before', () => {
  expect(nextOpen(items, 'a', none)).toBe('c');
  expect(nextOpen(items, 'c', none)).toBe('f');
  expect(nextOpen(items, 'f', none)).toBe('c');
  expect(nextOpen(items, 'a', new Set(['c']))).toBe('f');
  expect(nextOpen([itemWith('a')], 'a', none)).toBeNull();
});

test('accepting many leaves out what is to be confirmed or in error', () => {
  const message = { 'zh-CN': '', en: '' };
  const error = { rule: 4, severity: 'error' as const, place: null, message, suggestion: null };
  const many = [
    itemWith('a'),
    itemWith('b', { candidate: candidateWith({ confidence: 0.8 }) }),
    itemWith('c', { toConfirm: ['period'] }),
    itemWith('g', { meeting: 'conflict', toConfirm: ['conflict'] }),
    itemWith('d', { findings: [error] }),
    itemWith('e', { state: 'accepted' }),
  ];
  expect(acceptableAbove(many, 0.9)).toEqual({ taken: 1, left: 3 });
  expect(acceptableAbove(many, 0.8)).toEqual({ taken: 2, left: 3 });
});
