import { firstTexts, type Preset } from './preset.ts';

/** Tables of statistical yearbooks: numbered title, 单位： at the right, # and 其中 for sub-items, … for what is too small. */
export const yearbook: Preset = {
  id: 'yearbook',
  name: { 'zh-CN': '统计年鉴表', en: 'Yearbook table' },
  recognises: (grid) =>
    firstTexts(grid, 6).some((row) =>
      row.some((text) => /^(?:\d{1,2}[-—–]\d{1,3}|表\s*\d|[(（]?(?:计量)?单位\s*[:：])/.test(text)),
    ),
  adjust: (table) => table,
};
