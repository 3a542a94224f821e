import { firstTexts, type Preset } from './preset.ts';

/** Exports of data.stats.gov.cn: 数据库：, 指标： or 地区：, 时间： above; the years as columns. */
export const statisticsBureau: Preset = {
  id: 'nbs',
  name: { 'zh-CN': '国家统计局数据查询导出', en: 'National Bureau of Statistics export' },
  recognises: (grid) => /^数据库[:：]/.test(firstTexts(grid, 1)[0]?.[0] ?? ''),
  adjust: (table) => ({
    ...table,
    source: { ...table.source, publisher: table.source.publisher === '' ? '国家统计局' : table.source.publisher },
  }),
};
