import type { ChartBlock, Deck, Run, Slide, TableBlock } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { chartKindDefinitions } from '#core/chart/chart-kinds.ts';
import { type ChartKind, chartKinds } from '#core/scene/chart-spec.ts';
import type { ThemeId } from '#core/theme/theme.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

type Row = {
  breakAt?: number;
  name: string;
  values: readonly (string | null)[];
  changes?: Partial<ObservationSnapshot>;
};
type Additions = Pick<ChartBlock, 'displayUnit' | 'targetLine' | 'growth' | 'notes'>;
type Data = {
  additions?: Additions;
  heading: string;
  unit: string;
  categories: readonly string[];
  rows: readonly Row[];
};

/** Made-up places. */
export const towns = [
  '东湖区',
  '西山县',
  '南岭自治县',
  '北江新区',
  '莲花县',
  '石塘市',
  '桃源县',
  '白沙区',
  '清溪县',
  '丰和市',
];
const regions = towns.slice(0, 4);
const years = ['2016', '2017', '2018', '2019', '2020'];
const provisional = { status: 'provisional' } as const;
const plan = { status: 'plan' } as const;

const sectors: Data = {
  heading: '三次产业增加值（亿元）',
  unit: '亿元',
  categories: years,
  rows: [
    { name: '第一产业', values: ['150.2', '156.8', '163.4', '181.0', '198.5'] },
    { name: '第二产业', values: ['430.5', '452.1', '470.9', '455.3', '460.7'] },
    { name: '第三产业', values: ['512.3', '560.0', '611.2', '668.4', '694.3'] },
  ],
};
const oneOverTime: Data = {
  heading: '用水总量（亿立方米）',
  unit: '亿立方米',
  categories: years,
  rows: [{ name: '用水总量', values: ['21.4', '20.9', null, '19.6', '19.1'] }],
};
const ranked: Data = {
  heading: '各县（市、区）森林覆盖率（%）',
  unit: '%',
  categories: regions,
  rows: [{ name: '森林覆盖率', values: ['81.25', '77.40', '70.02', '45.90'] }],
};
const shares: Data = {
  heading: '用地构成（%）',
  unit: '%',
  categories: ['林地', '耕地', '水域', '其他'],
  rows: [{ name: '占比', values: ['74.4', '12.1', '5.5', '8.0'] }],
};
const contributions: Data = {
  heading: '增加值增量构成（亿元）',
  unit: '亿元',
  categories: ['农业', '工业', '建筑业', '交通运输业', '金融业', '房地产业', '合计'],
  rows: [{ name: '增量', values: ['12.5', '30.2', '-18.4', '-40.6', '9.8', '15.1', '8.6'] }],
};
const twoTimes: Data = {
  heading: '空气质量优良天数比例（%）',
  unit: '%',
  categories: ['2015', '2020'],
  rows: [
    { name: '东湖区', values: ['86.3', '97.1'] },
    { name: '西山县', values: ['92.0', '94.4'] },
    { name: '南岭自治县', values: ['79.5', '90.8'] },
    { name: '北江新区', values: ['83.2', '81.0'] },
  ],
};
const totalAndGrowth: Data = {
  heading: '地区生产总值及增速',
  unit: '亿元',
  categories: years,
  rows: [
    { name: '地区生产总值', values: ['1093.04', '1168.90', '1245.50', '1304.70', '1353.49'] },
    { name: '比上年增长', values: ['6.5', '4.2', '3.9', '4.2', '3.0'], changes: { unit: '%' } },
  ],
};
const outlines: Data = {
  heading: '营商环境指标得分（分）',
  unit: '分',
  categories: ['开办企业', '办理建筑许可', '获得电力', '登记财产', '纳税', '跨境贸易', '执行合同'],
  rows: [
    { name: '本市', values: ['92.5', '81.3', '88.0', '90.2', '78.4', '69.9', '85.1'] },
    { name: '全省平均', values: ['88.1', '79.6', '84.5', '86.0', '80.2', '75.3', '82.7'] },
  ],
};
const together: Data = {
  heading: '人均生产总值与城镇化率',
  unit: '%',
  categories: towns,
  rows: [
    {
      name: '人均生产总值',
      values: ['52300', '38100', '29800', '71200', '41500', '63900', '33700', '68800', '36200', null],
      changes: { unit: '元' },
    },
    {
      name: '城镇化率',
      values: ['61.2', '48.5', '41.0', '78.9', '50.3', '70.1', '44.4', '79.6', '47.0', '66.0'],
    },
  ],
};
const population: Row = {
  name: '常住人口',
  values: ['45.2', '38.0', '19.7', '61.4', '28.8', '52.5', '22.1', '12.3', '30.9', '40.0'],
  changes: { unit: '万人' },
};
const goals: Data = {
  heading: '森林覆盖率与“十四五”目标（%）',
  unit: '%',
  categories: regions,
  rows: [
    { name: '2020年', values: ['81.25', '77.40', '70.02', '45.90'] },
    { name: '2025年目标', values: ['82.00', '77.00', '74.00', '50.00'], changes: plan },
  ],
};
const fitting: Readonly<Record<ChartKind, Data>> = {
  column: oneOverTime,
  bar: ranked,
  'stacked-column': sectors,
  'percent-stacked-column': sectors,
  'stacked-bar': {
    ...sectors,
    categories: regions,
    rows: sectors.rows.map((row) => ({ ...row, values: row.values.slice(0, 4) })),
  },
  waterfall: contributions,
  'before-after': twoTimes,
  target: goals,
  line: { ...sectors, rows: sectors.rows.slice(0, 2) },
  area: oneOverTime,
  pie: shares,
  doughnut: shares,
  combo: totalAndGrowth,
  scatter: together,
  bubble: { ...together, rows: [...together.rows, population] },
  radar: outlines,
  'small-multiples': {
    heading: '各县（市、区）空气质量优良天数比例（%）',
    unit: '%',
    categories: Array.from({ length: 8 }, (_, index) => `${2013 + index}`),
    rows: [
      { name: '东湖区', values: ['78.1', '80.4', '86.3', '88.2', '90.5', '93.8', '95.0', '97.1'] },
      { name: '西山县', values: ['90.0', '91.2', '92.0', '93.1', '93.0', '94.2', '94.0', '94.4'] },
      { name: '南岭自治县', values: ['70.2', '73.5', '79.5', null, '84.4', '87.0', '89.9', '90.8'], breakAt: 4 },
      { name: '北江新区', values: ['85.0', '84.1', '83.2', '80.3', '79.9', '82.5', '81.4', '81.0'] },
      { name: '莲花县', values: [null, null, '88.8', '89.9', '91.3', '92.2', '93.4', '95.6'] },
      { name: '石塘市', values: ['82.3', '82.9', '84.0', '86.6', '88.7', '90.1', '91.7', '92.2'] },
    ],
  },
};

/** What a chart has to bear: nothing but gaps and falls, one category, many categories, many series. */
const hard: readonly Data[] = [
  {
    heading: '增减相抵（万人）',
    unit: '万人',
    categories: ['一月', '二月', '三月', '四月', '五月'],
    rows: [
      { name: '净流入', values: ['-12.5', '8.0', null, '-3.5', '-8.0'] },
      { name: '<甲> & 乙', values: ['4.0', '-2.5', '6.0', null, '7.5'] },
    ],
  },
  {
    heading: '只有一项（亿元）',
    unit: '亿元',
    categories: ['规模以上工业企业研发经费支出'],
    rows: [{ name: '支出', values: ['1353.49'] }],
  },
  {
    heading: '四十个类别（个）',
    unit: '个',
    categories: Array.from({ length: 40 }, (_, index) => `${1981 + index}`),
    rows: [{ name: '个数', values: Array.from({ length: 40 }, (_, index) => `${(index * 37) % 101}`) }],
  },
  {
    heading: '十二个系列（亿元）',
    unit: '亿元',
    categories: years,
    rows: Array.from({ length: 12 }, (_, at) => ({
      name: `第${at + 1}系列`,
      values: years.map((_, index) => `${100 + at * 20 + index * 7}.5`),
    })),
  },
];

/** What two axes have to bear: growth that falls, lines too many to print, items that are no times, a rate far from nought. */
const twoUnits: readonly Data[] = [
  {
    heading: '增速由正转负',
    unit: '亿元',
    categories: years,
    rows: [
      { name: '进出口总额', values: ['130.5', '151.2', '149.8', null, '121.4'] },
      { name: '比上年增长', values: ['12.3', '15.9', '-0.9', '-11.0', '-8.9'], changes: { unit: '%' } },
    ],
  },
  {
    heading: '长期走势',
    unit: '亿元',
    categories: Array.from({ length: 12 }, (_, index) => `${2009 + index}`),
    rows: [
      { name: '规模以上工业增加值', values: Array.from({ length: 12 }, (_, index) => `${210 + index * 23}.45`) },
      {
        name: '增速',
        values: Array.from({ length: 12 }, (_, index) => `${9 - index}.${index % 10}`),
        changes: { unit: '%' },
      },
    ],
  },
  {
    heading: '各县（市、区）生产总值及增速',
    unit: '亿元',
    categories: regions,
    rows: [
      { name: '生产总值', values: ['220.1', '180.4', '65.2', '301.7'] },
      { name: '增速', values: ['3.1', '2.0', '4.4', '-1.6'], changes: { unit: '%' } },
    ],
  },
  {
    heading: '人口和城镇化率',
    unit: '万人',
    categories: Array.from({ length: 10 }, (_, index) => `${2011 + index}`),
    rows: [
      { name: '常住人口', values: Array.from({ length: 10 }, (_, index) => `${283 + index}.12`) },
      { name: '户籍人口', values: Array.from({ length: 10 }, (_, index) => `${325 + index}.50`) },
      {
        name: '城镇化率',
        values: Array.from({ length: 10 }, (_, index) => `${52 + index / 2}`),
        changes: { unit: '%' },
      },
    ],
  },
];

const goal = { observationId: 'goal', facet: 'value' } as const;
/** What may be added to a chart. */
const additions = {
  growth: {
    ...totalAndGrowth,
    heading: '地区生产总值（亿元）',
    rows: totalAndGrowth.rows.slice(0, 1).map((row) => ({
      ...row,
      changes: { growth: { percent: '3.0', basis: '比上年' } },
    })),
    additions: {
      growth: true,
      targetLine: goal,
      notes: [
        { category: 1, text: '新旧动能转换启动' },
        { category: 4, text: '受疫情影响，一季度下降，二季度起逐步恢复' },
      ],
    },
  },
  broken: {
    heading: '空气质量优良天数比例（%）',
    unit: '%',
    categories: years,
    rows: [
      { name: '本市', values: ['86.3', '88.1', '97.1', '97.9', '98.4'], breakAt: 2 },
      { name: '邻市', values: ['84.0', null, '90.2', '91.8', '93.3'] },
    ],
    additions: {
      targetLine: { observationId: 'province', facet: 'value' },
      notes: [{ category: 2, text: '2018年起按新标准评价' }],
    },
  },
  units: {
    heading: '一般公共预算收入',
    unit: '万元',
    categories: years,
    rows: [{ name: '收入', values: ['875631', '901244', '945500', '988712', '1051080'] }],
    additions: { displayUnit: '亿元', notes: [{ category: 0, text: '基期' }] },
  },
  both: {
    ...totalAndGrowth,
    additions: { targetLine: goal, notes: [{ category: 4, text: '增速回落' }] },
  },
  stacked: { ...sectors, additions: { targetLine: goal, notes: [{ category: 3, text: '三产占比过半' }] } },
} satisfies Record<string, Data>;

/** A table whose cells are coloured column by column; one figure is missing. */
function heatTable(snapshots: Record<string, ObservationSnapshot>): TableBlock {
  return {
    kind: 'table',
    id: 'heat',
    header: ['县（市、区）', ...together.rows.map(({ name }) => name), population.name],
    rows: towns.map((town, at) => [
      [{ kind: 'words', text: town }],
      ...[...together.rows, population].map((row, column): Run[] => {
        const value = row.values[at] ?? null;
        if (value === null) return [];
        const id = `heat-${at}-${column}`;
        snapshots[id] = syntheticSnapshot(id, { value, unit: '%', ...row.changes });
        return [
          { kind: 'figure', figure: { observationId: id, facet: 'value' }, format: { unit: false, sign: 'none' } },
        ];
      }),
    ]),
    numeric: [false, true, true, true],
    heat: true,
  };
}

/** A deck of made-up figures with every chart kind: data that fit, a provisional last year, and data that are hard. */
export function chartKindsDeck(theme: ThemeId = 'danxia', kinds: readonly ChartKind[] = chartKinds): Deck {
  const snapshots: Record<string, ObservationSnapshot> = {};
  const chart = (kind: ChartKind, id: string, data: Data): ChartBlock => ({
    kind: 'chart',
    id,
    chart: kind,
    heading: `${chartKindDefinitions[kind].nameZh}：${data.heading}`,
    categories: data.categories,
    series: data.rows.map((row, at) => ({
      name: row.name,
      mark: chartKindDefinitions[kind].mark(at),
      figures: row.values.map((value, index) => {
        if (value === null) return null;
        const observation = `${id}-${at}-${index}`;
        snapshots[observation] = syntheticSnapshot(observation, {
          value,
          unit: data.unit,
          ...(data.categories[index] === '2020' && kind !== 'before-after' ? provisional : {}),
          ...row.changes,
          ...(row.breakAt === index ? { status: 'break' as const } : {}),
        });
        return { observationId: observation, facet: 'value' as const };
      }),
    })),
    highlight: null,
    labels: true,
    ...data.additions,
  });
  const slide = (id: string, template: Slide['template'], blocks: Slide['blocks']): Slide => ({
    id,
    template,
    title: [{ kind: 'words', text: id }],
    blocks,
    notes: '',
    hidden: false,
  });
  const slides = kinds.flatMap((kind) => [
    slide(`${kind}`, 'table', { table: chart(kind, kind, fitting[kind]) }),
    slide(`${kind} 难一`, 'two-charts', {
      left: chart(kind, `${kind}-1`, hard[0] as Data),
      right: chart(kind, `${kind}-2`, hard[1] as Data),
    }),
    slide(`${kind} 难二`, 'two-charts', {
      left: chart(kind, `${kind}-3`, hard[2] as Data),
      right: chart(kind, `${kind}-4`, hard[3] as Data),
    }),
  ]);
  if (kinds.includes('combo')) {
    for (const at of [0, 2])
      slides.push(
        slide(`combo 两轴 ${at}`, 'two-charts', {
          left: chart('combo', `two-${at}`, twoUnits[at] as Data),
          right: chart('combo', `two-${at + 1}`, twoUnits[at + 1] as Data),
        }),
      );
  }
  snapshots.goal = syntheticSnapshot('goal', { value: '1500.00', period: '2025', status: 'plan' });
  snapshots.province = syntheticSnapshot('province', {
    value: '92.5',
    unit: '%',
    area: { code: '990000', name: '示例省', shortName: '全省' },
  });
  if (kinds.includes('column')) {
    slides.push(
      slide('附加 一', 'table', { table: chart('column', 'more-1', additions.growth) }),
      slide('附加 二', 'two-charts', {
        left: chart('line', 'more-2', additions.broken),
        right: chart('column', 'more-3', additions.units),
      }),
      slide('附加 三', 'two-charts', {
        left: chart('combo', 'more-4', additions.both),
        right: chart('stacked-column', 'more-5', additions.stacked),
      }),
    );
  }
  slides.push(slide('热力表', 'table', { table: heatTable(snapshots) }));
  return {
    id: 'chart-kinds',
    title: '图表种类',
    subtitle: '',
    organisation: '',
    date: '2021-04-12',
    area: { code: '999900', name: '示例市', shortName: '示例' },
    period: '2020',
    language: 'zh-CN',
    theme,
    upDown: 'red-up',
    sections: [{ id: 'kinds', name: '图表种类', slides }],
    snapshots,
    assets: {},
  };
}
