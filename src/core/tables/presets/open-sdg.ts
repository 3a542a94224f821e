import { firstTexts, type Preset } from './preset.ts';

/** Data files of Open SDG: Year first, Value last, every other column a breakdown whose blank is the total. */
export const openSdg: Preset = {
  id: 'open-sdg',
  name: { 'zh-CN': '可持续发展目标数据（Open SDG）', en: 'Open SDG data' },
  recognises: (grid) => {
    const header = firstTexts(grid, 1)[0]?.map((text) => text.toLowerCase()) ?? [];
    return header[0] === 'year' && header.includes('value') && header.length >= 2;
  },
  adjust: (table, file) => {
    const { mapping } = table;
    const name = file.replace(/^indicator_/, '').replace(/\.[a-z]+$/i, '');
    // Places without a code of their own are only told apart by name, so the columns of names stay breakdowns.
    const columns = mapping.columns.map((column) =>
      column.role === 'label' && (column.dimension === 'area' || column.dimension === 'indicator')
        ? { ...column, dimension: 'breakdown' as const }
        : column,
    );
    return { ...table, mapping: { ...mapping, columns, fixed: { ...mapping.fixed, indicator: name, period: '' } } };
  },
};
