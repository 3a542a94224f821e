import { expect, test } from 'vitest';
import { comparedName } from '#core/indicators/compared-name.ts';
import { shownValue } from '#core/indicators/shown-value.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

test.each([
  ['1353.49', '亿元', {}, '1353.49', '亿元'],
  ['1353.49', '亿元', { decimals: 1 }, '1353.5', '亿元'],
  ['1353.45', '亿元', { decimals: 1 }, '1353.5', '亿元'], // half up, as bulletins round
  ['-0.05', '%', { decimals: 1 }, '-0.1', '%'],
  ['1,353.49', '亿元', { decimals: 0 }, '1,353', '亿元'],
  ['1999.6', '亿元', { decimals: 0 }, '2000', '亿元'],
  ['1353.49', '亿元', { unit: '万元' }, '13534900', '万元'],
  ['1353490', '万元', { unit: '亿元', decimals: 2 }, '135.35', '亿元'],
  ['1353.49', '亿元', { unit: '公顷' }, '1353.49', '亿元'], // measures something else
  ['1353.4', '亿元', { decimals: 3 }, '1353.4', '亿元'], // digits nobody printed are not known
  ['近百', '个', { decimals: 0 }, '近百', '个'],
])('%s %s shown with %o is %s %s', (value, unit, display, number, shownUnit) => {
  expect(shownValue({ value, unit }, display)).toEqual({ number, unit: shownUnit });
});

test('what has no value is not shown', () => {
  expect(shownValue({ value: null, unit: '亿元' }, { decimals: 1 })).toBe(null);
});

test('a figure beside another is named by what differs', () => {
  const own = syntheticSnapshot('own', { indicatorId: 'one' });
  const other = (changes: Partial<typeof own>) => syntheticSnapshot('other', { indicatorId: 'one', ...changes });
  const province = { code: '440000', name: '广东省', shortName: '广东' };
  expect(comparedName(other({ area: province }), own, 'zh-CN')).toBe('广东省');
  expect(comparedName(other({ period: '2019' }), own, 'zh-CN')).toBe('2019年');
  expect(comparedName(other({ period: '2025', status: 'plan' }), own, 'zh-CN')).toBe('2025年目标');
  expect(comparedName(other({ period: '2020', status: 'plan' }), own, 'en')).toBe('2020 target');
});
