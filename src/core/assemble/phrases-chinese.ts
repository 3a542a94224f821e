import { chineseAmount, chineseCount } from './chinese-count.ts';
import type { Phrases } from './phrases.ts';

const quantities = { money: '金额', area: '面积', length: '长度', count: '数量' };

/** 国内生产总值 says its area already. */
const placed = (area: string, indicator: string) =>
  /^(国内|全国)/.test(indicator) ? `${indicator}（${area}）` : `${area}${indicator}`;

export const chinesePhrases: Phrases = {
  language: 'zh-CN',
  deckTitle: (area, period) => `${area}${period}经济社会发展情况汇报`,
  deckSubtitle: (topics) => topics.join(' · '),
  opening: '开篇',
  ending: '附录',
  comma: '，',
  semicolon: '；',
  list: '、',
  // As in statistical bulletins: 地区生产总值1353.49亿元, 高新技术企业308家, but 森林覆盖率达74.43%.
  reach: (unit) => (unit === '%' ? '达' : ''),
  move: '',
  growthOn: (basis) => basis,
  changeOn: (base) => ({ before: base === '' ? '' : `比${base}`, after: '' }),
  rank: (subject) => `，${subject}居`,
  rankAlone: (subject) => `${subject}居`,
  ranked: (names, subject) => `${names.join('、')}${subject}均居`,
  rankedCount: (count, subject) => `${chineseAmount(count)}项主要指标${subject}均居`,
  inPeriod: (period) => period,
  ofArea: (area) => area,
  periodTail: (period) => `（${period}）`,
  cumulative: '累计',
  fastest: (count) => `，增速在${chineseAmount(count)}项指标中最高`,
  leastFall: (count) => `，降幅在${chineseAmount(count)}项指标中最小`,
  everyYear: { up: '逐年增加', down: '逐年减少' },
  yearly: (name, course, year) => `${name}${course}，${year}为`,
  yearlyPair: (names, course, year) => `${names.join('和')}${course}，${year}分别为`,
  respectively: '、',
  inYear: (year, name) => `${year}${name}`,
  firstOfSectors: '，居三次产业首位',
  firstOfAreas: (count) => `，居所列${chineseAmount(count)}个地区首位`,
  ofWhich: (name) => `其中：${name}`,
  growthHeading: (area, period) => `${area}${period}主要指标增速（%）`,
  seriesHeading: (area, indicator, from, to, unit) =>
    chinesePhrases.inUnit(`${placed(area, indicator)}，${from}—${to}年`, unit),
  shareHeading: (indicator, period) => `${indicator}，${period}（%）`,
  groupHeading: ({ section, what, quantity }) => (what === '' ? `${section}各项${quantities[quantity]}` : what),
  structureHeading: (area, from, to, unit) => chinesePhrases.inUnit(`${area}三次产业增加值，${from}—${to}年`, unit),
  inUnit: (heading, unit) => (unit === '' ? heading : `${heading}（${unit}）`),
  timeline: (area) => `${area}重要节点`,
  otherFigures: (section, page, pages) => `${section}指标一览${pages > 1 ? `（${chineseCount(page)}）` : ''}`,
  growthSeries: '增速',
  valueSeries: '数值',
  tableHeader: ['指标', '数值', '增长', '位次', '时间'],
};
