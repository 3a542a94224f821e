import { firstTexts, type Preset } from './preset.ts';

/** Indicator files of the World Bank: the unit in a name's brackets is what tells one series from another. */
export const worldBank: Preset = {
  id: 'world-bank',
  name: { 'zh-CN': '世界银行指标', en: 'World Bank indicators' },
  recognises: (grid) =>
    firstTexts(grid, 8).some(
      (row) => row.includes('Country Code') && (row.includes('Indicator Code') || row.includes('Series Code')),
    ),
  adjust: (table) => ({
    ...table,
    source: { ...table.source, publisher: 'World Bank' },
    mapping: { ...table.mapping, names: 'whole', fixed: { ...table.mapping.fixed, indicator: '', unit: '' } },
  }),
};
