import { describe, expect, test } from 'vitest';
import { figure, findingsOf, sampleFigures } from './figures.ts';

const national = (id: string) => sampleFigures((row) => row.id === id);
const gdp = national('gdp-national');
const in2020 = sampleFigures((row) => row.area === '000000' && row.period === '2020');
const ofChina = { id: 'gdp-national', name: '国内生产总值', areaCode: '000000' };
type Figures = ReturnType<typeof sampleFigures>;

/** The figures with facts of one period changed. */
function with2020(points: Figures, facts: Parameters<typeof figure>[0], id = 'gdp-national'): Figures {
  return points.map((point) => {
    if (point.period !== '2020' || point.indicator.id !== id) return point;
    const { indicator, area, unit, period, value, place } = point;
    return figure({ id, name: indicator.name, areaCode: area.code, unit, period, value, place, ...facts });
  });
}
const parts = (values: readonly string[], facts: Parameters<typeof figure>[0] = {}) =>
  values.map((value, index) => figure({ value, breakdown: index === 0 ? '' : `产业=${index}`, ...facts }));
const shares = (...values: readonly string[]) =>
  values.map((value, index) => {
    const sector = `第${'一二三'[index]}产业`;
    return figure({
      id: sector,
      name: `${sector}增加值占地区生产总值比重`,
      unit: '%',
      value,
      about: { kind: 'ratio' },
    });
  });
const rank = (place: number) => [{ rank: place, scope: '广东省', of: 'growth', outOf: null }] as const;
const perHead = (value: string) => [
  figure({ value: '100' }),
  figure({ id: 'people', name: '常住人口', unit: '万人', value: '20', about: { kind: 'stock' } }),
  figure({
    ...{ id: 'per-head', name: '人均地区生产总值', unit: '元', value },
    about: { kind: 'ratio', quantity: 'money', numeratorId: 'gdp', denominatorId: 'people', factor: 1 },
  }),
];
const monthly = ['2020-01/2020-02', '2020-01/2020-03'].map((period) => figure({ period, value: '10' }));
const counts = (first: string, second: string) =>
  [first, second].map((value, index) => figure({ name: '森林公园', unit: '个', value, period: `${2019 + index}` }));
const inHeader = (headerUnit: string) => [figure({ value: '1353.49', headerUnit })];

const cases: Record<number, [title: string, broken: Figures, sound: Figures][]> = {
  8: [
    ['sectors', shares('11.4', '31.2', '47.5'), shares('11.4', '31.2', '57.5')],
    ['a share lacks', shares('11.4', '31.2', '57.1'), shares('11.4', '31.2')],
  ],
  9: [
    ['sectors of 2020', with2020(in2020, { value: '1034876.6' }), in2020],
    ['a breakdown', parts(['100.0', '60.0', '41.0']), parts(['100.0', '60.0', '40.1'])],
    ['some parts only', parts(['100', '60', '42']), parts(['100', '60', '9'])],
  ],
  11: [
    [
      'growth',
      with2020(gdp, { growth: { percent: '8.0', basis: '' } }),
      with2020(gdp, { growth: { percent: '2.3', basis: '' } }),
    ],
  ],
  12: [
    ['万元 for 亿元', with2020(gdp, { value: '10348676000' }), gdp],
    ['a decimal point', with2020(gdp, { value: '103486.76' }), gdp],
    ['counts', counts('60', '160'), counts('3', '8')],
    [
      'no break',
      with2020(gdp, { value: '10348676000' }),
      with2020(gdp, { value: '10348676000', status: 'break' }).slice(0, 6),
    ],
  ],
  17: [
    ['a sum in years', [...gdp, figure({ ...ofChina, period: '2020-01/2020-10', value: '1' })], gdp],
    [
      'January',
      [...monthly, figure({ period: '2020', value: '10' })],
      [figure({ period: '2020-01', value: '5' }), ...monthly],
    ],
    [
      'by its words',
      [figure({ value: '10', words: '2020年1—10月，投资10亿元' })],
      [figure({ value: '10', words: '2020年1—10月投资9亿元，全年投资10亿元' })],
    ],
  ],
  19: [
    [
      'ranks',
      [figure({ ranks: rank(6) }), figure({ ranks: rank(5) })],
      [figure({ ranks: rank(6) }), figure({ ranks: rank(6) })],
    ],
  ],
  27: [
    ['far from its series', with2020(gdp, { value: '1400000' }), gdp],
    [
      'implausible',
      [figure({ value: '101', unit: '%', about: { maximum: 100 } })],
      [figure({ value: '1000000', unit: '万元', about: { maximum: 100 } })],
    ],
  ],
  29: [
    ['not yet', [figure({ value: '1', validFrom: '2021' })], [figure({ value: '1', validFrom: '2020' })]],
    ['no longer', [figure({ value: '1', validTo: '2019' })], [figure({ value: '1', validTo: '2020' })]],
    ['name', [figure({ value: '1', areaName: '韶山市' })], [figure({ value: '1', areaName: '韶关' })]],
    [
      'extent',
      [figure({ areaCode: '1', areaName: '某市' }), figure({ areaCode: '1', areaName: '某市市区', period: '2021' })],
      [figure({ areaCode: '1', areaName: '某市' }), figure({ areaCode: '1', areaName: '某', period: '2021' })],
    ],
  ],
  31: [
    ['header', inHeader('万元'), inHeader('亿元')],
    ['spelling', inHeader('亿美元'), inHeader(' 亿元')],
    [
      'name',
      [figure({ value: '1', unit: '', name: '地区生产总值(亿元)' })],
      [figure({ value: '1', name: '投资（不含农户）' })],
    ],
  ],
  33: [['per head', perHead('5000'), perHead('50000')]],
};

describe.each(Object.entries(cases))('rule %s', (rule, ofRule) => {
  test.each(ofRule)('%s', (_title, broken, sound) => {
    const [finding] = findingsOf(Number(rule), broken);
    expect(finding?.message['zh-CN']).toMatch(/。$/);
    expect(finding?.message.en).toMatch(/\.$/);
    expect(findingsOf(Number(rule), sound)).toEqual([]);
  });
});

test('a jump of 万 names the unit that is probably right, and stored figures are context', () => {
  const [stored, coming] = [gdp.filter(({ period }) => period !== '2020'), with2020(gdp, { value: '10348676000' })];
  const [finding] = findingsOf(
    12,
    coming.filter(({ period }) => period === '2020'),
    stored,
  );
  expect(finding?.suggestion?.['zh-CN']).toBe('单位可能是“万元”而不是“亿元”。');
  expect(finding?.place).toEqual(gdp.find(({ period }) => period === '2020')?.place);
});

test('a figure that comes before stored ones takes their finding', () => {
  const wrong = with2020(gdp, { value: '10348676000' }).filter(({ period }) => period === '2020');
  const later = gdp.filter(({ period }) => period === '2021');
  expect(findingsOf(12, wrong, later)).toHaveLength(1);
  expect(findingsOf(12, later, wrong)).toHaveLength(1);
});

test('the way back after a jump is told once', () => {
  expect(findingsOf(12, with2020(gdp, { value: '10348676000' })).map(({ place }) => place?.row)).toEqual([7]);
});
