import { danxiaColumns } from './danxia-columns.ts';
import { openSdg } from './open-sdg.ts';
import type { Preset } from './preset.ts';
import { statisticsBureau } from './statistics-bureau.ts';
import { worldBank } from './world-bank.ts';
import { yearbook } from './yearbook.ts';

/** Kinds of files that are recognised, the most particular first. What none recognises is read as any table. */
export const presets: readonly Preset[] = [danxiaColumns, statisticsBureau, worldBank, openSdg, yearbook];

export const generalPreset: Preset = {
  id: 'table',
  name: { 'zh-CN': '普通表格', en: 'Any table' },
  recognises: () => true,
  adjust: (table) => table,
};
