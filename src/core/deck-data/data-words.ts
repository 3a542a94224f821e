import type { Block, BlockKind } from '#core/deck/deck.ts';
import type { Language } from '#core/indicators/language.ts';

/** What sheets and columns of a deck's data are called, in the language of the deck. */
export const dataWords = {
  'zh-CN': {
    data: '数据',
    grids: '图表和表格',
    sources: '来源',
    page: '页码',
    section: '章节',
    slide: '幻灯片',
    place: '位置',
    indicator: '指标',
    area: '地区',
    period: '时期',
    value: '数值',
    unit: '单位',
    growth: '增速（%）',
    growthBasis: '增速对比',
    change: '变化（百分点）',
    changeBase: '变化对比',
    ranks: '位次',
    shown: '页面所示',
    status: '状态',
    source: '来源',
    publisher: '发布单位',
    published: '发布日期',
    quotation: '原文',
    location: '原文位置',
    note: '说明',
    url: '网址',
    figures: '数据个数',
    pages: '所在页码',
    title: '标题',
    asOf: '数据截至',
    separator: '；',
    target: '目标',
    list: '、',
    pageNumber: (number: number) => `第 ${number} 页`,
  },
  en: {
    data: 'Data',
    grids: 'Charts and tables',
    sources: 'Sources',
    page: 'Page',
    section: 'Section',
    slide: 'Slide',
    place: 'Place',
    indicator: 'Indicator',
    area: 'Area',
    period: 'Period',
    value: 'Value',
    unit: 'Unit',
    growth: 'Growth (%)',
    growthBasis: 'Growth on',
    change: 'Change (points)',
    changeBase: 'Change on',
    ranks: 'Ranks',
    shown: 'Shown as',
    status: 'Status',
    source: 'Source',
    publisher: 'Publisher',
    published: 'Published',
    quotation: 'Quotation',
    location: 'Place of the quotation',
    note: 'Note',
    url: 'Address',
    figures: 'Figures',
    pages: 'Pages',
    title: 'Title',
    asOf: 'Data as of',
    separator: '; ',
    target: 'target',
    list: ', ',
    pageNumber: (number: number) => `Page ${number}`,
  },
} satisfies Record<Language, unknown>;

export type DataWords = (typeof dataWords)['en'];

const blockNames: Record<Language, Record<BlockKind, string>> = {
  'zh-CN': { 'key-figures': '数据卡片', chart: '图表', table: '表格', text: '文字', image: '图片', timeline: '时间轴' },
  en: { 'key-figures': 'Cards', chart: 'Chart', table: 'Table', text: 'Text', image: 'Picture', timeline: 'Timeline' },
};

/** A block as a person finds it: a chart's heading, else what kind of thing it is. */
export function blockName(block: Block, language: Language): string {
  return block.kind === 'chart' && block.heading !== '' ? block.heading : blockNames[language][block.kind];
}
