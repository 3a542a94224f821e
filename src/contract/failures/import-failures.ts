import type { Sentences } from './sentences.ts';

/** Importing tables. */
export const importFailures = {
  'import-backup': {
    'zh-CN':
      '“{name}”是丹霞指标库的完整数据包，没有导入，指标库未作改动。请在“备份与导出”中恢复它，或在另一台电脑上导出模板再导入。',
    en: '“{name}” is a whole Danxia store as a package; nothing was imported and the store is unchanged. Restore it under Backup, or export a template there and import that.',
  },
  'import-not-found': {
    'zh-CN': '找不到文件“{name}”，没有导入。请检查位置后再试。',
    en: 'The file “{name}” was not found; nothing was imported. Check where it is.',
  },
  'import-not-readable': {
    'zh-CN':
      '“{name}”已损坏或不完整，无法读取，没有导入任何数据，文件未被改动。请在表格软件中打开并另存后再试，或重新获取文件（{detail}）。',
    en: '“{name}” is damaged or incomplete and cannot be read; nothing was imported and the file was left as it is. Open it in a spreadsheet program and save it again, or get it again ({detail}).',
  },
  'import-wrong-type': {
    'zh-CN':
      '“{name}”不是表格文件（{detail}），没有导入任何数据，文件未被改动。请选择 Excel、WPS 表格、ODS、CSV 或 TSV 文件；图片、PDF 和 Word 中的表格请先复制到表格软件中。',
    en: '“{name}” is not a table ({detail}); nothing was imported and the file was left as it is. Choose an Excel, ODS, CSV or TSV file; copy tables out of pictures, PDF and Word into a spreadsheet first.',
  },
  'import-password': {
    'zh-CN': '“{name}”设有打开密码，没有导入任何数据，文件未被改动。请在表格软件中取消密码并另存后再导入。',
    en: '“{name}” needs a password to open; nothing was imported and the file was left as it is. Save a copy without the password in a spreadsheet program and import that.',
  },
  'import-too-large': {
    'zh-CN':
      '“{name}”太大（{detail}），为安全起见没有读取，文件未被改动。请拆成几个文件，或删去多余的工作表、空行和图片后另存再试。',
    en: '“{name}” is too large ({detail}) and was not read, to be safe; the file was left as it is. Split it, or save it without spare sheets, empty rows and pictures.',
  },
  'import-empty': {
    'zh-CN': '“{name}”中没有任何内容，没有导入数据，文件未被改动。请核对是否选对了文件。',
    en: '“{name}” holds nothing at all; nothing was imported and the file was left as it is. Check that it is the right file.',
  },
  'import-only-formulas': {
    'zh-CN': '“{name}”中只有尚未计算的公式，没有数值可导入，文件未被改动。请在表格软件中打开、重新计算并保存后再导入。',
    en: '“{name}” holds only formulas that were never calculated, so there are no figures to import; the file was left as it is. Open it in a spreadsheet program, recalculate, save and import it again.',
  },
  'import-no-tables': {
    'zh-CN': '“{name}”中只有图片或图形，没有表格，没有导入任何数据，文件未被改动。请先把图片中的数据录入单元格。',
    en: '“{name}” holds only pictures and no tables; nothing was imported and the file was left as it is. Enter the figures of the pictures into cells first.',
  },
  'unknown-preset': {
    'zh-CN': '没有名为“{name}”的导入方式，没有导入。可用的有：{presets}。',
    en: 'There is no import preset “{name}”; nothing was imported. Presets are {presets}.',
  },
  'unknown-import': {
    'zh-CN': '这次导入的预览已失效，指标库没有改动。请重新选择文件。',
    en: 'This preview is no longer there; the store is unchanged. Choose the file again.',
  },
  'unknown-batch': {
    'zh-CN': '找不到这次导入，或它已被撤销，指标库没有改动。',
    en: 'This import was not found or is undone already; the store is unchanged.',
  },
} satisfies Sentences;
