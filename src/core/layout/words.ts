import type { Language } from '#core/indicators/language.ts';

/** The few words layout itself prints. */
export const words: Record<Language, Words> = {
  'zh-CN': {
    source: '数据来源：',
    contents: '目录',
    sources: '数据来源',
    thanks: '汇报完毕',
    asOf: '数据截至',
    separator: '；',
    growth: '增速',
    place: '居',
    figures: '项数据',
    slides: '页',
    noSources: '本汇报尚未引用数据。',
    cover: '封面',
    noFigures: '无数据',
  },
  en: {
    source: 'Source: ',
    contents: 'Contents',
    sources: 'Sources',
    thanks: 'Thank you',
    asOf: 'Data as of ',
    separator: '; ',
    growth: 'growth',
    place: '',
    figures: ' figures',
    slides: ' slides',
    noSources: 'No figures are cited in this deck yet.',
    cover: 'Cover',
    noFigures: 'No data',
  },
};

type Words = {
  source: string;
  contents: string;
  sources: string;
  thanks: string;
  asOf: string;
  separator: string;
  growth: string;
  place: string;
  figures: string;
  slides: string;
  noSources: string;
  cover: string;
  noFigures: string;
};
