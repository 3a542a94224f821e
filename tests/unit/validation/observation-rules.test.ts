import { describe, expect, test } from 'vitest';
import { figure, findingsOf } from './figures.ts';

type Facts = Parameters<typeof figure>[0];
type Case = [title: string, broken: Facts, sound: Facts];

const gdp = '地区生产总值为1353.49亿元，增长3.0%，增速排在广东省21个地市第6位、粤北地区第1位';
const revenue = '地方一般公共预算收入为105.11亿元，增长4.0%，增速排在广东省第7位、粤北地区第1位';
const forest = '韶关市森林覆盖率为74.43%，有林地面积为121万公顷，活立木蓄积量为9350万立方米，三项指标均居广东省首位';
const share = '与2015年相比，高技术制造业在规上工业增加值中的比重提高3个百分点';
const sixth = { rank: 6, scope: '广东省21个地市', of: 'growth', outOf: 21 } as const;
const first = { rank: 1, scope: '广东省', of: 'value', outOf: null } as const;
const growth = (percent: string) => ({ percent, basis: '' });
const water = { name: '省考以上断面水质优良率', unit: '%', about: { kind: 'ratio' } } as const;
const space = { name: '腾出面积', unit: '万平方米' };
const parks = { name: '新建森林公园', unit: '个', words: '森林公园新建38个' };

const cases: Record<number, Case[]> = {
  1: [
    ['value', { value: '1353.94', words: gdp }, { value: '1353.49', words: gdp }],
    ['part of a number', { value: '353.49', words: gdp }, { value: '1,353.49', words: gdp }],
    ['growth', { words: gdp, growth: growth('3.5') }, { words: gdp, growth: growth('3.0') }],
    ['rank', { words: gdp, ranks: [{ ...sixth, rank: 5 }] }, { words: gdp, ranks: [sixth] }],
    ['first place in words', { words: forest, ranks: [{ ...first, rank: 2 }] }, { words: forest, ranks: [first] }],
    [
      'full-width digits',
      { value: '1353.4', words: '１３５３．４９亿元' },
      { value: '1353.49', words: '１３５３．４９ 亿元' },
    ],
    [
      'a ratio',
      { value: '11.4:31.3:57.5', words: '结构为11.4：31.2：57.5' },
      { value: '11.4:31.2:57.5', words: '结构为11.4：31.2：57.5' },
    ],
    ['tenths', { value: '60', unit: '%', words: '占七成以上' }, { value: '70', unit: '%', words: '占七成以上' }],
    ['a fraction', { value: '1/4', words: '占三分之一' }, { value: '1/3', words: '占三分之一' }],
    ['a range', { value: '110-130', words: '无霜期110—120天' }, { value: '110-120', words: '无霜期110—120天' }],
    ['blanks between thousands', { value: '37906', words: '收入37 905元' }, { value: '37905', words: '收入37 905元' }],
    [
      'another quotation',
      { value: '1353.49', words: gdp, growth: growth('3.1'), furtherQuotes: ['增长3.2%'] },
      { value: '1353.49', words: gdp, growth: growth('3.1'), furtherQuotes: ['增长3.1%'] },
    ],
  ],
  2: [
    ['words', { words: gdp, source: { body: gdp.replace('为', '达') } }, { words: gdp, source: { body: `${gdp}。` } }],
    ['position', { words: gdp, source: { body: `　${gdp}` } }, { words: gdp, source: { body: null } }],
  ],
  3: [
    ['area', { value: '1353.49', known: false }, { value: '1353.49' }],
    ['period', { value: '1353.49', period: '2021-13' }, { value: '1353.49', period: '2021-12' }],
    [
      'no period',
      { value: '315', period: 'unknown' },
      { value: '315', period: 'unknown', periodBasis: 'cumulative-unknown-start' },
    ],
    ['no unit', { value: '1353.49', unit: '' }, { unit: '', growth: growth('3.0') }],
    ['unknown unit', { value: '1353.49', unit: '亿圆' }, { value: '1353.49', unit: '亿元' }],
  ],
  4: [
    [
      'area in money',
      { value: '167', about: { quantity: 'area' } },
      { value: '167', unit: '万亩', about: { quantity: 'area' } },
    ],
  ],
  7: [
    ['above the whole', { ...water, value: '101' }, { ...water, value: '100' }],
    ['below nought', { ...water, value: '-1' }, { ...water, name: '预算完成率', value: '107.52' }],
  ],
  10: [
    // 105.11 at 4.0% more is 4.04 more.
    [
      'unit of the change',
      {
        name: '地方一般公共预算收入',
        value: '105.11',
        growth: growth('4.0'),
        words: '105.11亿元，增加4.04万元，增长4.0%',
      },
      {
        name: '地方一般公共预算收入',
        value: '105.11',
        growth: growth('4.0'),
        words: '105.11亿元，比上年增加4.04亿元，增长4.0%',
      },
    ],
    [
      'change in the note',
      { name: '一般公共预算收入', value: '105.11', growth: growth('4.0'), words: revenue, note: '增加40.4亿元' },
      { name: '一般公共预算收入', value: '105.11', growth: growth('4.0'), words: revenue, note: '增加4.04亿元' },
    ],
    [
      'real growth is no contradiction',
      { name: '商品销售额', value: '1353.49', growth: growth('3.0'), words: '1353.49亿元，增加90亿元，增长3.0%' },
      { value: '1353.49', growth: growth('3.0'), words: '1353.49亿元，增加90亿元，增长3.0%' },
    ],
  ],
  15: [
    ['a later year', { value: '1353.49', period: '2022' }, { value: '1353.49', period: '2021' }],
    ['a plan', { value: '354.37', period: '2020/2035' }, { value: '354.37', period: '2020/2035', status: 'plan' }],
    ['a later month', { value: '8', period: '2021-05' }, { value: '8', period: '2021-04' }],
    ['years that go on', { value: '8', period: '2012/2022' }, { value: '8', period: '2012/2021' }],
  ],
  16: [['inferred', { ...parks, value: '38', periodBasis: 'inferred' }, { ...parks, value: '38' }]],
  18: [
    ['beyond the ranked', { words: gdp, ranks: [{ ...sixth, rank: 26 }] }, { words: gdp, ranks: [sixth] }],
    ['first in words', { words: forest, ranks: [{ ...first, rank: 3 }] }, { words: forest, ranks: [first] }],
    [
      'no scope',
      { words: gdp, ranks: [{ ...sixth, scope: '' }] },
      { words: gdp, ranks: [{ ...first, scope: '粤北地区' }] },
    ],
    ['nought', { words: gdp, ranks: [{ ...sixth, rank: 0 }] }, { words: gdp, ranks: [{ ...sixth, rank: 21 }] }],
  ],
  20: [
    ['a rise stored as a fall', { words: gdp, growth: growth('-3.0') }, { words: gdp, growth: growth('3.0') }],
    [
      'a fall stored as a rise',
      { words: '下降3.0%', growth: growth('3.0') },
      { words: '下降3.0%', growth: growth('-3.0') },
    ],
    ['no change', { words: '与上年持平', growth: growth('1.0') }, { words: '与上年持平', growth: growth('0') }],
    [
      'points',
      { words: share, change: { points: '-3', base: '2015' } },
      { words: share, change: { points: '3', base: '2015' } },
    ],
    [
      'a fall of a fall',
      { words: '回落3.0%', growth: growth('3.0') },
      { words: '降幅收窄3.0%', growth: growth('3.0') },
    ],
  ],
  21: [
    [
      'points as growth',
      { words: share, growth: growth('3') },
      { words: share, change: { points: '3', base: '2015' } },
    ],
    [
      'both printed',
      { words: '提高3个百分点', growth: growth('3') },
      { words: '增长3%，提高3个百分点', growth: growth('3') },
    ],
  ],
  22: [
    [
      'nearly',
      { ...space, value: '20', words: '腾出近20万平方米场地' },
      { ...space, value: '20', words: '腾出近20万平方米场地', qualifier: 'nearly' },
    ],
    ['at least', { ...space, value: '20', words: '20万平方米以上' }, { ...space, value: '17', words: '17万平方米' }],
    ['odd', { ...space, value: '20', words: '20余万平方米' }, { value: '311.1', words: '签约311.1亿元' }],
    ['about', { ...space, value: '20', words: '约20万平方米' }, { ...space, value: '20', words: '附近20万平方米' }],
    ['over', { value: '30', words: '突破30亿元' }, { unit: '个', value: '30', words: '新增30个省级以上平台' }],
  ],
  23: [
    [
      'provisional',
      { value: '1353.49', words: `初步核算，${gdp}` },
      { value: '1353.49', words: `初步核算，${gdp}`, status: 'provisional' },
    ],
    [
      'of another sentence',
      { value: '1353.49', words: `预计${gdp}` },
      { value: '1353.49', words: `${gdp}。预计明年继续增长。` },
    ],
  ],
  24: [['in characters', { value: '5', words: '连续五年排在粤东西北第一' }, { value: '5', words: '合作协议已签5个' }]],
  25: [
    [
      'a date',
      { value: '9', words: '2019年9月，第二批名单公布' },
      { value: '9', words: '广东省设有数据中心集聚区9个' },
    ],
    [
      'a year',
      { value: '2020', unit: '个', words: '2020年，新签约项目' },
      { value: '2020', unit: '个', words: '新签约项目2020个' },
    ],
    ['a document number', { value: '15', words: '韶府〔2020〕15号' }, { value: '15', words: '新建15个' }],
    ['an ordinal', { value: '3', words: '第3届' }, { value: '3', words: '第3届，共3个' }],
    ['a figure', { value: '1', words: '见图1' }, { value: '1', words: '代表1名' }],
    [
      'a footnote mark',
      { value: '3', words: '收入【3】' },
      { value: '3', words: '新型研发机构现有武汉理工大学韶关研究院等3个' },
    ],
    ['a table', { value: '2', words: '如表2所示' }, { value: '2', words: '统计报表2张' }],
    ['a time', { value: '9', words: '上午9:30' }, { value: '9', words: '比例为9:10' }],
    ['a slogan', { value: '1', words: '“1+N+1”' }, { value: '1', words: '大湾区1小时生活圈', unit: '小时' }],
    ['a licence', { value: '12009500', words: '粤ICP备12009500' }, { value: '1353.49', words: 'GDP1353.49亿元' }],
  ],
  26: [
    ['decimals', { value: '1353.49123', about: { decimals: 2 } }, { value: '1353.4912', about: { decimals: 2 } }],
    ['in 元', { value: '135349000000', unit: '元' }, { value: '13534900', unit: '万元' }],
  ],
  30: [
    ['blank', { value: '0', cellText: ' ' }, { value: null, cellText: '' }],
    ['dash', { value: '0', cellText: '—' }, { value: '-1', cellText: '-1' }],
    ['dots', { value: '0', cellText: '…' }, { value: '0', cellText: '0' }],
    ['NA', { value: '0', cellText: 'NA' }, { value: '0', cellText: null }],
  ],
  34: [
    ['no source', { value: '1353.49', source: null }, { value: '1353.49' }],
    [
      'nameless source',
      { value: '1', source: { publisher: '', datePublished: '' } },
      { value: '1', source: { datePublished: '' } },
    ],
    ['no words', { value: '1353.49', cellText: null }, { value: '1353.49', words: gdp }],
  ],
};

describe.each(Object.entries(cases))('rule %s', (rule, ofRule) => {
  test.each(ofRule)('%s', (_title, broken, sound) => {
    const [finding] = findingsOf(Number(rule), [figure(broken)]);
    expect(finding?.message['zh-CN']).toMatch(/。$/);
    expect(finding?.message.en).toMatch(/\.$/);
    expect(findingsOf(Number(rule), [figure(sound)])).toEqual([]);
  });
});

test('a table cell has no sentence: rules of sentences say nothing', () => {
  const cell = figure({ value: '1353.49', growth: growth('3.0'), ranks: [sixth], periodBasis: 'inferred' });
  for (const rule of [1, 2, 16, 18, 20, 21, 22, 23, 24, 25]) expect(findingsOf(rule, [cell])).toEqual([]);
});
