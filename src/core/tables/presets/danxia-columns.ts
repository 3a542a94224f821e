import { firstTexts, type Preset } from './preset.ts';

/** Our own CSV and template, and SDMX-CSV: the header holds SDMX ids, so nothing is guessed. */
export const danxiaColumns: Preset = {
  id: 'sdmx',
  name: { 'zh-CN': '丹霞模板、丹霞 CSV 或 SDMX-CSV', en: 'Danxia template, Danxia CSV or SDMX-CSV' },
  recognises: (grid) => firstTexts(grid, 6).some((row) => row.includes('OBS_VALUE') && row.includes('TIME_PERIOD')),
  adjust: (table) => ({
    ...table,
    mapping: {
      ...table.mapping,
      names: 'whole',
      fixed: { indicator: '', unit: '', area: '', period: '', status: 'normal' },
    },
  }),
};
