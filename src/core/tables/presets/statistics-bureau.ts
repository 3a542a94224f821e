import type { DetectedTable } from '../detect/detect-mapping.ts';
import { firstTexts, type Preset } from './preset.ts';

/** Exports of data.stats.gov.cn: 数据库：, 指标： or 地区：, 时间： above; the years as columns. */
export const statisticsBureau: Preset = {
  id: 'nbs',
  name: { 'zh-CN': '国家统计局数据查询导出', en: 'National Bureau of Statistics export' },
  recognises: (grid) => /^数据库[:：]/.test(firstTexts(grid, 1)[0]?.[0] ?? ''),
  adjust: (table) => ({
    ...table,
    mapping: national(table) ? { ...table.mapping, fixed: { ...table.mapping.fixed, area: '全国' } } : table.mapping,
    source: { ...table.source, publisher: table.source.publisher === '' ? '国家统计局' : table.source.publisher },
  }),
};

/** 年度数据, 季度数据 and 月度数据 are the nation's; those of provinces and cities say 分省 and 主要城市. */
function national({ source, mapping }: DetectedTable): boolean {
  const says = mapping.columns.some(
    (column) =>
      (column.role === 'label' && column.dimension === 'area') || (column.role === 'measure' && column.area !== null),
  );
  return !says && mapping.fixed.area === '' && /^(?:年度|季度|月度)数据$/.test(source.title);
}
