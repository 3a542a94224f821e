import type { Settings } from '#contract/settings.ts';

type Locale = Settings['locale'];

/** Words of native dialogs, by language. */
const words = {
  'zh-CN': {
    unsavedQuestion: (name: string) => `要保存对“${name}”的更改吗？`,
    unsavedDetail: '不保存，更改将会丢失。',
    save: '保存',
    dontSave: '不保存',
    cancel: '取消',
    openTitle: '打开汇报',
    saveTitle: '保存汇报',
    tableTitle: '选择要导入的表格',
    tableFiles: '表格和数据包',
    outlineTitle: '选择演示文稿',
    textTitle: '选择文稿',
    textFiles: '文稿（TXT、Word、PDF、网页）',
    allFiles: '所有文件',
    pictureTitle: '选择图片',
    exportTitle: '导出',
    deckFiles: '丹霞汇报',
    pictureFiles: '图片',
    powerPointFiles: 'PowerPoint 演示文稿',
    pdfFiles: 'PDF 文件',
    excelFiles: 'Excel 工作簿',
    pages: '页面图片',
    data: '数据',
    close: '关闭',
  },
  en: {
    unsavedQuestion: (name: string) => `Save the changes to “${name}”?`,
    unsavedDetail: 'Changes that are not saved are lost.',
    save: 'Save',
    dontSave: "Don't save",
    cancel: 'Cancel',
    openTitle: 'Open a briefing',
    saveTitle: 'Save the briefing',
    tableTitle: 'Choose a table to import',
    tableFiles: 'Tables and data packages',
    outlineTitle: 'Choose a presentation',
    textTitle: 'Choose a text',
    textFiles: 'Texts (TXT, Word, PDF, web pages)',
    allFiles: 'All files',
    pictureTitle: 'Choose a picture',
    exportTitle: 'Export',
    deckFiles: 'Danxia briefing',
    pictureFiles: 'Pictures',
    powerPointFiles: 'PowerPoint presentation',
    pdfFiles: 'PDF file',
    excelFiles: 'Excel workbook',
    pages: 'pages',
    data: 'data',
    close: 'Close',
  },
};

export function dialogWords(locale: Locale): (typeof words)['en'] {
  return words[locale];
}
