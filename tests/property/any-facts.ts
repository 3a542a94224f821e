import fc from 'fast-check';
import type { ObservationSnapshot, Rank } from '#core/indicators/observation.ts';

/** Facts of all shapes for property tests; places, names and numbers are made up and say so. */
export const city = { code: '999900', name: '示例市', shortName: '示例' };
const county = (index: number) => ({ code: `99990${index}`, name: `示例${'甲乙丙丁'[index - 1]}县`, shortName: '县' });

// Names without digits, so that every digit in words can be told from a number; real ones may hold some (PM2.5).
const words = [
  '生态',
  '修复',
  '工业',
  '园区',
  '新增',
  '投资',
  '总额',
  '的',
  '面积',
  '较',
  '比重',
  '项目',
  '第一产业',
  '增加值',
];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const decimal = fc.oneof(
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  fc.integer({ min: 0, max: 100 }).map(String),
);
const rank: fc.Arbitrary<Rank> = fc.record({
  rank: fc.constantFrom(1, 1, 2, 7),
  scope: fc.constantFrom('全省', '全国', '粤北地区'),
  of: fc.constantFrom('value' as const, 'growth' as const, 'share' as const),
  outOf: fc.option(fc.constant(21)),
});

const fact: fc.Arbitrary<Omit<ObservationSnapshot, 'id'>> = fc.record({
  vintage: fc.constant(1),
  indicatorId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
  indicatorName: name,
  shortName: name,
  topic: fc.constantFrom('overview', 'integration', 'innovation', 'ecology', 'elsewhere'),
  area: fc.oneof(
    { weight: 3, arbitrary: fc.constant(city) },
    fc.integer({ min: 1, max: 4 }).map(county),
    fc.constant({ code: '000000', name: '全国', shortName: '全国' }),
  ),
  period: fc.constantFrom('2020', '2020', '2016', '2017', '2018', '2019', '2021-04', '2016/2020', '2020-Q1', 'unknown'),
  periodBasis: fc.constantFrom('printed' as const, 'inferred' as const, 'cumulative-unknown-start' as const),
  value: fc.option(decimal, { freq: 5 }),
  unit: fc.constantFrom('亿元', '%', '个', '万公顷', '平方公里', ''),
  qualifier: fc.constantFrom('exact' as const, 'exact' as const, 'nearly' as const, 'over' as const),
  status: fc.constantFrom('normal' as const, 'normal' as const, 'plan' as const, 'provisional' as const),
  polarity: fc.constant('neutral' as const),
  growth: fc.option(fc.record({ percent: decimal, basis: fc.constantFrom('', '比上年', '同比') })),
  change: fc.option(fc.record({ points: decimal, base: fc.constantFrom('', '2015') }), { freq: 1 }),
  ranks: fc.uniqueArray(rank, { selector: (each) => each.scope, maxLength: 3 }),
  note: fc.constantFrom('', '示例说明'),
  salience: fc.constantFrom('headline' as const, 'high' as const, 'normal' as const, 'low' as const),
  source: fc.constant({ id: 'example', title: '示例', publisher: '示例', datePublished: '2021-04-12', url: '' }),
  quotation: fc
    .record({ start: fc.integer({ min: -1, max: 400 }), length: fc.integer({ min: 1, max: 40 }) })
    .map(({ start, length }) => ({ text: '示例'.repeat(length), start, end: start + length, location: '' })),
});
export const facts = fc
  .array(fact, { maxLength: 60 })
  .map((all) => all.map((each, index): ObservationSnapshot => ({ ...each, id: `fact-${index}` })));
