import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Settings } from '#contract/settings.ts';
import type { StoreExportKind } from '#contract/store-contract.ts';
import { exportExtensions } from '#store/export/export-store.ts';

type Locale = Settings['locale'];

const words: Readonly<Record<Locale, { title: string; names: Readonly<Record<StoreExportKind, string>> }>> = {
  'zh-CN': {
    title: '导出指标库',
    names: {
      csv: '指标数据',
      template: '指标数据表',
      yearbook: '统计年鉴表',
      sdmx: '指标数据 SDMX',
      package: '指标库数据包',
    },
  },
  en: {
    title: 'Export the store',
    names: {
      csv: 'Figures',
      template: 'Figures workbook',
      yearbook: 'Yearbook tables',
      sdmx: 'Figures SDMX',
      package: 'Store data package',
    },
  },
};

/** The file a person chose for an export of the store, null when they closed the dialog. */
export async function chooseStoreExport(
  window: BrowserWindow,
  locale: Locale,
  kind: StoreExportKind,
  now: Date,
): Promise<string | null> {
  const { title, names } = words[locale];
  const extension = exportExtensions[kind];
  const answer = await dialog.showSaveDialog(window, {
    title,
    defaultPath: path.join(app.getPath('documents'), `${names[kind]} ${dayOf(now)}${extension}`),
    filters: [{ name: names[kind], extensions: [extension.slice(1)] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (answer.canceled || !answer.filePath) return null;
  return path.extname(answer.filePath).toLowerCase() === extension ? answer.filePath : `${answer.filePath}${extension}`;
}

function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
