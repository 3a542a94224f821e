import { describe, expect, test } from 'vitest';
import { figure, findingsOf, sampleFigures } from './figures.ts';

const years = (...wanted: string[]) => sampleFigures((row) => row.id === 'gdp-national' && wanted.includes(row.period));
const gdp = (value: string, source = 'briefing', facts: Parameters<typeof figure>[0] = {}) =>
  figure({ value, source: { id: source }, ...facts });
const provinces = (period: string, value: string) =>
  ['A', 'B', 'C', 'D', 'E'].map((areaCode) => figure({ areaCode, period, value }));
const released = (datePublished: string) => [
  figure({ value: '1353.49', source: { datePublished }, about: { nextRelease: '2021-03-31' } }),
];
type Figures = ReturnType<typeof sampleFigures>;
type Case = [
  title: string,
  broken: [incoming: Figures, stored?: Figures],
  sound: [incoming: Figures, stored?: Figures],
];

const cases: Record<number, Case[]> = {
  5: [
    ['in the file', [[gdp('1353.49'), gdp('1353.49')]], [[gdp('1353.49'), gdp('1353.49', 'yearbook')]]],
    [
      'of unknown periods',
      [[gdp('71'), gdp('8.08')]],
      [[gdp('71', 'a', { period: 'unknown' }), gdp('8.08', 'a', { period: 'unknown' })]],
    ],
  ],
  6: [
    ['in the store', [[gdp('1353.49')], [gdp('1335.49', 'yearbook')]], [[gdp('1353.49')], [gdp('1354', 'yearbook')]]],
    ['in the file', [[gdp('1353.49'), gdp('1335.49', 'b')]], [[gdp('105.11'), gdp('105.1', 'b')]]],
    ['a plan', [[gdp('1353.49'), gdp('1500', 'b')]], [[gdp('1353.49'), gdp('1500', 'b', { status: 'plan' })]]],
  ],
  13: [['revised', [[gdp('1400')], [gdp('1353.49')]], [[gdp('1353.5')], [gdp('1353.49')]]]],
  14: [
    [
      'a gap',
      [years('2015', '2017'), years('2015', '2016', '2017')],
      [years('2016', '2017'), years('2015', '2016', '2017')],
    ],
    [
      'areas',
      [provinces('2020', '1').slice(1), provinces('2019', '1')],
      [provinces('2020', '1').slice(4), provinces('2019', '1')],
    ],
  ],
  28: [
    [
      'in the file',
      [[...provinces('2019', '1'), ...provinces('2020', '18')]],
      [[...provinces('2019', '1'), ...provinces('2020', '1.1')]],
    ],
    [
      'against the store',
      [provinces('2020', '18'), provinces('2019', '1')],
      [provinces('2020', '18').map((point) => ({ ...point, status: 'break' as const })), provinces('2019', '1')],
    ],
  ],
  32: [['due', [released('2021-01-31')], [released('2021-04-12')]]],
};

describe.each(Object.entries(cases))('rule %s', (rule, ofRule) => {
  test.each(ofRule)('%s', (_title, broken, sound) => {
    const [finding] = findingsOf(Number(rule), ...broken);
    expect(finding?.message['zh-CN']).toMatch(/。$/);
    expect(finding?.message.en).toMatch(/\.$/);
    expect(findingsOf(Number(rule), ...sound)).toEqual([]);
  });
});

test('before its day no release is late', () => {
  expect(findingsOf(32, released('2021-01-31'), [], '2021-03-31')).toEqual([]);
});
