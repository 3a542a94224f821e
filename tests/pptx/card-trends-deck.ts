import { cardTrend } from '#core/deck/card-trend.ts';
import type { Deck, KeyFigureCard, Slide } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

type Course = {
  name: string;
  unit: string;
  values: readonly (string | null)[]; // up to 2020; null is a gap
  changes?: Partial<ObservationSnapshot>; // of the last
  breakAt?: number;
};

const courses: readonly Course[] = [
  { name: '地区生产总值', unit: '亿元', values: ['1102.32', '1168.94', '1225.35', '1293.81', '1318.41', '1353.49'] },
  { name: '森林覆盖率', unit: '%', values: ['72.30', null, '73.50', '74.10', '74.43'] },
  {
    name: '一般公共预算收入',
    unit: '亿元',
    values: ['88.41', '-2.6', '95.2', '97.1', '100.28'],
    changes: { status: 'provisional', polarity: 'up-is-good' },
  },
  { name: '污染物排放量', unit: '万吨', values: ['9.1', '8.2', null, '6.3', '4.0', '3.1'], breakAt: 3 },
  { name: '全体居民人均可支配收入', unit: '元', values: ['5', '5', '5', '5'] },
  { name: '没有走势的指标', unit: '个', values: ['12'] },
  { name: '工业增加值', unit: '亿元', values: ['301.2', '312.9', '330.0', '355.1', '371.0', '369.9', '380.5'] },
  { name: '粮食产量', unit: '万吨', values: [null, '66.0', null, '68.5', null, '70.1', '70.0', '71.3'] },
];

/** A deck of made-up figures on cards with trends: in a row, in two rows, beside a chart, and with too much to say. */
export function cardTrendsDeck(language: Deck['language'] = 'zh-CN'): Deck {
  const snapshots: Record<string, ObservationSnapshot> = {};
  const cards = courses.map((course, at): KeyFigureCard => {
    const known = course.values.flatMap((value, index): ObservationSnapshot[] => {
      if (value === null) return [];
      const last = index === course.values.length - 1;
      const snapshot = syntheticSnapshot(`${at}-${index}`, {
        indicatorId: `indicator-${at}`,
        indicatorName: course.name,
        shortName: course.name,
        value,
        unit: course.unit,
        period: `${2021 - course.values.length + index}`,
        ...(course.breakAt === index ? { status: 'break' as const } : {}),
        ...(last
          ? {
              growth: { percent: at % 2 === 0 ? '3.0' : '-1.2', basis: '比上年' },
              ranks: [{ rank: 6, scope: '广东省21个地市', of: 'value' as const, outOf: 21 }],
              ...course.changes,
            }
          : {}),
      });
      snapshots[snapshot.id] = snapshot;
      return [snapshot];
    });
    const own = known.at(-1);
    const trend = own === undefined ? null : cardTrend(own, known);
    return {
      observationId: own?.id ?? '',
      show: at % 3 === 1 ? ['growth'] : ['growth', 'ranks'],
      ...(trend === null ? {} : { trend: trend.points }),
    };
  });
  const slide = (id: string, given: readonly KeyFigureCard[], template: Slide['template'] = 'key-figures'): Slide => ({
    id,
    template,
    title: [{ kind: 'words', text: id }],
    blocks: { figures: { kind: 'key-figures', id, cards: given } },
    notes: '',
    hidden: false,
  });
  const brief = cards.map((card) => ({ ...card, show: ['growth' as const] }));
  const slides = [
    slide('一行四张', cards.slice(0, 4)),
    slide('一行三张', cards.slice(4, 7)),
    slide('一张', cards.slice(7, 8)),
    slide('两行八张', brief),
    slide('卡片旁有图', brief.slice(0, 2), 'chart-cards'),
    slide('放不下走势', cards, 'chart-cards'),
  ];
  return {
    id: 'card-trends',
    title: '走势',
    subtitle: '',
    organisation: '',
    date: '2021-04-12',
    area: { code: '999900', name: '示例市', shortName: '示例' },
    period: '2020',
    language,
    theme: 'danxia',
    upDown: 'red-up',
    sections: [{ id: 'cards', name: '卡片', slides }],
    snapshots,
    assets: {},
  };
}
