import { expect, test } from 'vitest';
import type { Paragraph } from '#core/deck/deck.ts';
import { figureQuery } from '#renderer/ui/text-editing/figure-query.ts';
import { changedSpot, figureSign } from '#renderer/ui/text-editing/flat-text.ts';

test.each([
  ['全市@gdp', { start: 2, text: 'gdp' }],
  ['＠', { start: 0, text: '' }],
  ['达＠地区生产总值 2020', { start: 1, text: '地区生产总值 2020' }],
  ['/森林', { start: 0, text: '森林' }],
  ['其中，/森林', { start: 3, text: '森林' }],
  [`${figureSign}/`, { start: 1, text: '' }],
  ['名称 ／gdp', { start: 3, text: 'gdp' }],
])('“%s” asks for a figure', (before, query) => {
  expect(figureQuery(before)).toEqual(query);
});

test.each([
  'someone@example',
  '3/4',
  '元/吨',
  '@ 之后',
  '@gdp，增长',
  `@gdp${figureSign}`,
  '没有',
  '',
  `@${'字'.repeat(40)}`,
])('“%s” does not', (before) => {
  expect(figureQuery(before)).toBeNull();
});

test('after an undo the caret goes where the text changed', () => {
  const text = (...lines: string[]): Paragraph[] =>
    lines.map((line) => ({ runs: [{ kind: 'words', text: line }], bullet: false }));
  expect(changedSpot(text('一二三'), text('一二新三'))).toEqual({ paragraph: 0, offset: 3 });
  expect(changedSpot(text('一二新三'), text('一二三'))).toEqual({ paragraph: 0, offset: 2 });
  expect(changedSpot(text('甲', '乙'), text('甲丙', '乙'))).toEqual({ paragraph: 0, offset: 2 });
  expect(changedSpot(text('甲', '乙'), text('甲', '乙', '丙'))).toEqual({ paragraph: 2, offset: 1 });
  expect(changedSpot(text('甲乙'), [])).toEqual({ paragraph: 0, offset: 0 });
});
