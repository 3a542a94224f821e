import { expect, test } from 'vitest';
import { draftOf, editOf, wrongFields } from '#renderer/store/inbox/editing/edit-draft.ts';
import { candidateWith, itemWith } from './items.ts';

const item = itemWith('a', {
  indicatorId: 'known',
  topic: 'ecology',
  candidate: candidateWith({ growth: { percent: '3.0', basis: '比上年' }, period: '2021-Q1' }),
});
const before = draftOf(item, 'zh-CN');

test('nothing changed is an empty edit', () => {
  expect(before).toMatchObject({ period: '2021年一季度', value: '12.5', growthPercent: '3.0', changePoints: '' });
  expect(editOf(before, before)).toEqual({});
  expect(wrongFields(before, before)).toEqual([]);
});

test('only what was changed is kept, numbers as a page prints them read as numbers', () => {
  const draft = { ...before, value: '１,２３４．５', unit: '万元 ', growthPercent: '', changePoints: '－1.2' };
  expect(editOf(draft, before)).toEqual({
    ...{ value: '1234.5', unit: '万元', growthPercent: null, changePoints: '-1.2' },
  });
  expect(editOf({ ...before, value: '11.4∶31.2∶57.4' }, before)).toEqual({ value: '11.4:31.2:57.4' });
});

test('a new indicator says its name and topic', () => {
  expect(editOf({ ...before, indicatorId: null }, before)).toEqual({
    ...{ indicatorId: null, name: '示例产值', topic: 'ecology' },
  });
});

test('what is no number, no period and no name is said', () => {
  const wrong = { ...before, name: ' ', value: '约12', period: '去年', growthPercent: '三', changePoints: '1个' };
  expect(wrongFields(wrong, before)).toEqual(['name', 'growthPercent', 'changePoints', 'value', 'period']);
  for (const value of ['1.2.3', '1:', '1/3']) expect(wrongFields({ ...before, value }, before)).toEqual(['value']);
  for (const value of ['', '-3', '11.4：31.2∶57.4']) expect(wrongFields({ ...before, value }, before)).toEqual([]);
  const plan = itemWith('a', { candidate: candidateWith({ period: 'unknown', value: '1/3' }) });
  const unknown = draftOf(plan, 'zh-CN');
  expect(unknown.period).toBe('');
  expect(wrongFields(unknown, unknown)).toEqual([]);
});
