import { describe, expect, test } from 'vitest';
import { parseArea, liesIn, printArea, printScope, scopeOrdinal } from '#core/indicators/area.ts';
import { facetsOf, numericValue } from '#core/indicators/facets.ts';
import type { FigureFormat } from '#core/indicators/observation.ts';
import { printFigure, rankSubject } from '#core/indicators/print-figure.ts';
import { parseQualifier } from '#core/indicators/qualifier.ts';
import { snapshotWith } from './snapshot.ts';

const gdp = snapshotWith({
  value: '1353.49',
  unit: '亿元',
  growth: { percent: '3.0', basis: '比上年' },
  ranks: [
    { rank: 6, scope: '广东省21个地市', of: 'growth', outOf: 21 },
    { rank: 1, scope: '粤北地区', of: 'growth', outOf: null },
  ],
});
const share = snapshotWith({ change: { points: '3', base: '2015' } });
const signs = (sign: FigureFormat['sign']): FigureFormat => ({ unit: true, sign });

describe('Chinese', () => {
  test('values as printed, with and without unit', () => {
    expect(printFigure(gdp, 'value', signs('arrow'), 'zh-CN')).toBe('1353.49亿元');
    expect(printFigure(gdp, 'value', { unit: false, sign: 'arrow' }, 'zh-CN')).toBe('1353.49');
  });

  test('qualifiers', () => {
    const print = (qualifier: Parameters<typeof snapshotWith>[0]['qualifier']) =>
      printFigure(snapshotWith({ value: '20', unit: '万平方米', qualifier }), 'value', signs('none'), 'zh-CN');
    expect(print('nearly')).toBe('近20万平方米');
    expect(print('about')).toBe('约20万平方米');
    expect(print('over')).toBe('超20万平方米');
    expect(print('at-least')).toBe('20万平方米以上');
    expect(print('at-most')).toBe('20万平方米以内');
    expect(print('among-others')).toBe('20万平方米');
    expect(parseQualifier('近')).toBe('nearly');
    expect(parseQualifier('')).toBe('exact');
    expect(parseQualifier('很')).toBeNull();
  });

  test.each([
    ['arrow', '▲3.0%', '▼1.5%', '0.0%', '▲3个百分点'],
    ['plus', '+3.0%', '-1.5%', '0.0%', '+3个百分点'],
    ['word', '增长3.0%', '下降1.5%', '持平', '提高3个百分点'],
    ['none', '3.0%', '-1.5%', '0.0%', '3个百分点'],
  ] as const)('growth and change with sign %s', (sign, up, down, level, points) => {
    const falling = snapshotWith({ growth: { percent: '-1.5', basis: '' } });
    const flat = snapshotWith({ growth: { percent: '0.0', basis: '' } });
    expect(printFigure(gdp, 'growth', signs(sign), 'zh-CN')).toBe(up);
    expect(printFigure(falling, 'growth', signs(sign), 'zh-CN')).toBe(down);
    expect(printFigure(flat, 'growth', signs(sign), 'zh-CN')).toBe(level);
    expect(printFigure(share, 'change', signs(sign), 'zh-CN')).toBe(points);
  });

  test('ranks name their scope', () => {
    expect(printFigure(gdp, 'rank:广东省21个地市', signs('none'), 'zh-CN')).toBe('广东省21个地市第6位');
    expect(printFigure(gdp, 'rank:全国', signs('none'), 'zh-CN')).toBeNull();
    expect(gdp.ranks.map((rank) => rankSubject(rank, 'zh-CN'))).toEqual(['增速', '增速']);
  });
});

test('English', () => {
  expect(printFigure(gdp, 'value', signs('arrow'), 'en')).toBe('1353.49 (100 m yuan)');
  expect(printFigure(gdp, 'growth', signs('word'), 'en')).toBe('up 3.0%');
  expect(printFigure(share, 'change', signs('plus'), 'en')).toBe('+3 pp');
  expect(printFigure(gdp, 'rank:广东省21个地市', signs('none'), 'en')).toBe('6th of 21 prefectures in Guangdong');
  expect(printFigure(gdp, 'rank:粤北地区', signs('none'), 'en')).toBe('1st in northern Guangdong');
});

test('a fact that is missing is null, never a made-up number', () => {
  expect(printFigure(share, 'value', signs('arrow'), 'zh-CN')).toBeNull();
  expect(printFigure(share, 'growth', signs('arrow'), 'zh-CN')).toBeNull();
  expect(numericValue(share, 'value')).toBeNull();
  expect(numericValue(snapshotWith({ value: '—' }), 'value')).toBeNull();
});

test('facets and numbers', () => {
  expect(facetsOf(gdp)).toEqual(['value', 'growth', 'rank:广东省21个地市', 'rank:粤北地区']);
  expect(facetsOf(share)).toEqual(['change']);
  expect(numericValue(gdp, 'value')).toBe(1353.49);
  expect(numericValue(gdp, 'growth')).toBe(3);
  expect(numericValue(gdp, 'rank:广东省21个地市')).toBe(6);
  expect(numericValue(share, 'change')).toBe(3);
});

test('areas by name, part and language', () => {
  expect(parseArea('韶关')?.code).toBe('440200');
  expect(parseArea('粤北')?.code).toBe('X-YUEBEI');
  expect(parseArea('某市')).toBeNull();
  expect(liesIn('440229', '440200')).toBe(true);
  expect(liesIn('440200-U', '440000')).toBe(true);
  expect(liesIn('440000', '440200')).toBe(false);
  expect(printArea({ code: '440229', name: '翁源县', shortName: '翁源' }, 'en')).toBe('Wengyuan');
  expect(printScope('粤东西北', 'en')).toBe('in eastern, western and northern Guangdong');
  expect([1, 2, 3, 4, 11, 12, 21, 22, 111].map(scopeOrdinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '21st',
    '22nd',
    '111th',
  ]);
});
