import type { Language } from '#core/indicators/language.ts';

/** Our own words around figures. Whole phrases per language, because word order differs. */
export type Phrases = {
  deckTitle: (area: string, period: string) => string;
  deckSubtitle: (topics: readonly string[]) => string;
  reach: string; // between a name and its value
  comma: string;
  stop: string;
  semicolon: string;
  list: string;
  colon: string;
  open: string;
  close: string;
  rank: string; // before a printed rank
  countRanked: (count: number, growth: boolean) => string; // before a rank that several share
  fastest: (count: number) => string;
  riseTo: string;
  fallTo: string;
  most: string;
  timeline: (area: string) => string;
  otherFigures: (section: string, page: number, pages: number) => string;
  inPeriod: (period: string) => string; // before a statement about a plan period
  growthHeading: (area: string, period: string) => string;
  seriesHeading: (area: string, indicator: string, from: string, to: string, unit: string) => string;
  groupHeading: (section: string, unit: string) => string;
  structureHeading: (area: string, unit: string) => string;
  growthSeries: string;
  valueSeries: string;
  tableHeader: readonly string[];
  opening: string;
  ending: string;
  sources: string;
};

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const count = (value: number) => numerals[value] ?? String(value);

export const phrases: Record<Language, Phrases> = {
  'zh-CN': {
    deckTitle: (area, period) => `${area}${period}经济社会发展情况汇报`,
    deckSubtitle: (topics) => topics.join(' · '),
    reach: '达',
    comma: '，',
    stop: '。',
    semicolon: '；',
    list: '、',
    colon: '：',
    open: '（',
    close: '）',
    rank: '，居',
    countRanked: (value, growth) => `${count(value)}项主要指标${growth ? '增速' : ''}均居`,
    fastest: (value) => `，在${count(value)}项指标中增速最高`,
    riseTo: '升至',
    fallTo: '降至',
    most: '，居所列各项之首',
    timeline: (area) => `${area}产业转型升级的重要节点`,
    otherFigures: (section, page, pages) => `${section}指标一览${pages > 1 ? `（${count(page)}）` : ''}`,
    inPeriod: (period) => period,
    growthHeading: (area, period) => `${area}${period}主要指标增速（%）`,
    seriesHeading: (area, indicator, from, to, unit) => `${area}${indicator}，${from}—${to}年（${unit}）`,
    groupHeading: (section, unit) => `${section}（${unit}）`,
    structureHeading: (area, unit) => `${area}三次产业增加值（${unit}）`,
    growthSeries: '增速',
    valueSeries: '数值',
    tableHeader: ['指标', '数值', '增长', '位次', '时间'],
    opening: '开篇',
    ending: '附录',
    sources: '数据来源',
  },
  en: {
    deckTitle: (area, period) => `${area}: economy and society in ${period}`,
    deckSubtitle: (topics) => topics.join(' · '),
    reach: ': ',
    comma: ', ',
    stop: '.',
    semicolon: '; ',
    list: ', ',
    colon: ': ',
    open: ' (',
    close: ')',
    rank: ', ',
    countRanked: (value, growth) => `${value} main indicators${growth ? ' by growth' : ''} rank `,
    fastest: (value) => `, the fastest of ${value} indicators`,
    riseTo: ' rose to ',
    fallTo: ' fell to ',
    most: ', the largest of those listed',
    timeline: (area) => `${area}: milestones`,
    otherFigures: (section, page, pages) => `${section}: all indicators${pages > 1 ? ` (${page})` : ''}`,
    inPeriod: (period) => `${period}: `,
    growthHeading: (area, period) => `${area}, growth of main indicators, ${period} (%)`,
    seriesHeading: (area, indicator, from, to, unit) => `${area}: ${indicator}, ${from}–${to} (${unit})`,
    groupHeading: (section, unit) => `${section} (${unit})`,
    structureHeading: (area, unit) => `${area}: value added by sector (${unit})`,
    growthSeries: 'Growth',
    valueSeries: 'Value',
    tableHeader: ['Indicator', 'Value', 'Growth', 'Rank', 'Period'],
    opening: 'Opening',
    ending: 'Appendix',
    sources: 'Sources',
  },
};
