import type { Failure, FailureCode } from './result.ts';

type Locale = 'zh-CN' | 'en';

/**
 * What each failure says to a person: what happened, what was kept, what to do. Words in braces are the failure's
 * values; one that is absent is printed as the general word below.
 */
const sentences: Readonly<Record<FailureCode, Readonly<Record<Locale, string>>>> = {
  'deck-not-found': {
    'zh-CN': '找不到汇报文件“{name}”，它可能已被移动或删除。请检查位置后重新打开。',
    en: 'The briefing “{name}” was not found; it may have been moved or deleted. Check where it is and open it again.',
  },
  'deck-not-readable': {
    'zh-CN': '无法读取“{name}”，文件未被改动。请检查是否有读取权限、是否被其他程序占用。',
    en: '“{name}” cannot be read and was left as it is. Check that you may read it and that no other program holds it.',
  },
  'deck-not-a-deck': {
    'zh-CN': '“{name}”不是丹霞汇报文件，未作任何改动。请选择扩展名为 .danxia 的文件。',
    en: '“{name}” is not a Danxia briefing and was left as it is. Choose a file that ends in .danxia.',
  },
  'deck-truncated': {
    'zh-CN': '“{name}”不完整（可能复制或下载时中断），文件未被改动。请重新获取，或打开同一文件夹中的 .bak 备份。',
    en: '“{name}” is incomplete, perhaps from an interrupted copy, and was left as it is. Get it again, or open the .bak copy beside it.',
  },
  'deck-too-new': {
    'zh-CN': '“{name}”由更新版本的丹霞保存，当前版本无法打开，文件未被改动。请先升级丹霞。',
    en: '“{name}” was saved by a newer Danxia and was left as it is. Update Danxia to open it.',
  },
  'deck-migration-failed': {
    'zh-CN': '“{name}”的旧格式无法转换，文件未被改动。请用保存它的版本打开，或联系维护人员。',
    en: 'The old format of “{name}” could not be converted; the file was left as it is. Open it with the version that saved it, or ask your support.',
  },
  'deck-invalid': {
    'zh-CN': '“{name}”的内容已损坏，文件未被改动。请打开同一文件夹中的 .bak 备份，或重新获取文件。',
    en: 'The contents of “{name}” are damaged; the file was left as it is. Open the .bak copy beside it, or get the file again.',
  },
  'deck-too-large': {
    'zh-CN': '“{name}”展开后超过允许的大小，为安全起见没有打开，文件未被改动。请减少图片后重新保存，或核实文件来源。',
    en: '“{name}” unpacks to more than is allowed and was not opened, to be safe; the file was left as it is. Save it with fewer pictures, or check where it comes from.',
  },
  'deck-unsafe-path': {
    'zh-CN': '“{name}”中含有不安全的路径，没有打开，文件未被改动。请核实文件来源。',
    en: '“{name}” holds an unsafe path and was not opened; the file was left as it is. Check where it comes from.',
  },
  'disk-full': {
    'zh-CN': '磁盘空间不足，没有写入“{name}”，原有文件保持不变。请清理空间或换一个位置再试。',
    en: 'The disk is full; “{name}” was not written and what was there is unchanged. Free some space or choose another place and try again.',
  },
  'folder-read-only': {
    'zh-CN': '文件夹“{folder}”不允许写入，没有写入“{name}”，原有文件保持不变。请换一个文件夹，或请管理员开放权限。',
    en: 'The folder “{folder}” may not be written to; “{name}” was not written and what was there is unchanged. Choose another folder, or ask for permission.',
  },
  'folder-missing': {
    'zh-CN': '找不到文件夹“{folder}”，没有写入“{name}”。请检查磁盘或网络位置是否可用，或换一个文件夹。',
    en: 'The folder “{folder}” was not found; “{name}” was not written. Check that the disk or network place is available, or choose another folder.',
  },
  'write-failed': {
    'zh-CN': '没有写入“{name}”，原有文件保持不变。请检查它是否被其他程序打开，然后再试。',
    en: '“{name}” was not written and what was there is unchanged. Check whether another program has it open, then try again.',
  },
  'store-missing': {
    'zh-CN': '找不到指标库“{name}”。请检查路径；汇报文件中的数据不受影响。',
    en: 'The indicator store “{name}” was not found. Check its path; the figures inside briefings are not affected.',
  },
  'store-damaged': {
    'zh-CN':
      '指标库“{name}”已损坏，已原样保留，未作改动。请从备份恢复（最近的备份：{backup}）；汇报文件仍可打开、放映和导出。',
    en: 'The indicator store “{name}” is damaged and was left as it is. Restore it from a backup (the newest: {backup}); briefings still open, present and export.',
  },
  'store-too-new': {
    'zh-CN': '指标库“{name}”由更新版本的丹霞建立，已原样保留。请先升级丹霞；汇报文件仍可打开、放映和导出。',
    en: 'The indicator store “{name}” was made by a newer Danxia and was left as it is. Update Danxia; briefings still open, present and export.',
  },
  'store-not-migratable': {
    'zh-CN': '指标库“{name}”的版本无法转换，已原样保留。请从备份恢复，或联系维护人员；汇报文件不受影响。',
    en: 'The version of the indicator store “{name}” cannot be converted; it was left as it is. Restore a backup or ask your support; briefings are not affected.',
  },
  'store-busy': {
    'zh-CN': '指标库“{name}”正被其他程序使用，没有改动。请关闭其他程序后再试。',
    en: 'The indicator store “{name}” is in use by another program; nothing was changed. Close the other program and try again.',
  },
  'sample-damaged': {
    'zh-CN': '随程序提供的示例数据缺失或损坏，没有建立示例指标库，您的文件不受影响。请重新安装丹霞。',
    en: 'The sample data that comes with the program is missing or damaged, so the sample store was not built; your files are not affected. Install Danxia again.',
  },
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
  'backup-damaged': {
    'zh-CN': '备份“{name}”已损坏，或不是丹霞指标库的备份，没有恢复，当前指标库保持不变。请换一个备份（{detail}）。',
    en: 'The backup “{name}” is damaged or not one of a Danxia store; nothing was restored and the store is unchanged. Choose another backup ({detail}).',
  },
  'backup-not-found': {
    'zh-CN': '找不到备份“{name}”，没有恢复，当前指标库保持不变。请刷新备份列表后重新选择。',
    en: 'The backup “{name}” was not found; nothing was restored and the store is unchanged. Refresh the list of backups and choose again.',
  },
  'package-damaged': {
    'zh-CN':
      '数据包“{name}”不完整或被改动过，没有恢复，当前指标库保持不变。请重新获取数据包，或用其他备份（{detail}）。',
    en: 'The data package “{name}” is incomplete or was changed; nothing was restored and the store is unchanged. Get the package again or use another backup ({detail}).',
  },
  'too-many-figures': {
    'zh-CN':
      '指标库有 {count} 个数据，超过这种表格的上限 {most} 个，没有导出“{name}”，原有文件保持不变。请改为导出 CSV 或数据包。',
    en: 'The store holds {count} figures, more than the {most} such a workbook takes; “{name}” was not exported and what was there is unchanged. Export CSV or the data package instead.',
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
  'figure-exists': {
    'zh-CN': '指标库中已有{area}“{indicator}”{period}的数据，没有新增。请打开这个数据，用“修订”写入新的数值。',
    en: 'The store already holds “{indicator}”, {area}, {period}; nothing was added. Open that figure and revise it.',
  },
  'figure-empty': {
    'zh-CN': '没有填写数值或增速，没有保存，指标库没有改动。请至少填写一项。',
    en: 'Neither a value nor a growth rate was given; nothing was saved and the store is unchanged. Enter at least one.',
  },
  'unknown-figure': {
    'zh-CN': '找不到这个数据，它可能已随导入一起撤销，指标库没有改动。请刷新列表后再试。',
    en: 'This figure was not found; its import may have been undone. The store is unchanged. Look at the list again.',
  },
  'unknown-indicator': {
    'zh-CN': '找不到指标“{name}”，没有保存，指标库没有改动。请从列表中选择指标，或填写新指标的名称。',
    en: 'The indicator “{name}” was not found; nothing was saved and the store is unchanged. Choose an indicator from the list, or enter the name of a new one.',
  },
  'unit-does-not-fit': {
    'zh-CN':
      '单位“{unit}”不在单位表中，或与指标“{indicator}”不是同一种量，没有保存，指标库没有改动。请核对单位，或改选指标。',
    en: 'The unit “{unit}” is in no table or does not measure what “{indicator}” does; nothing was saved and the store is unchanged. Check the unit, or choose another indicator.',
  },
  'not-a-period': {
    'zh-CN':
      '无法识别时间“{period}”，没有保存，指标库没有改动。请写成 2020年、2020年一季度、2020年1—10月、2021年4月的形式，发布日期写成 2021-03-01。',
    en: 'The time “{period}” is not understood; nothing was saved and the store is unchanged. Write 2020, 2020-Q1, 2020-01/2020-10 or 2021-04, and a date of publication as 2021-03-01.',
  },
  'area-not-listed': {
    'zh-CN': '地区代码表中没有“{area}”，或有同名地区，没有保存，指标库没有改动。请填写地区全称或代码，例如 440200。',
    en: '“{area}” is in no list of areas, or several have this name; nothing was saved and the store is unchanged. Enter the full name or the code, such as 440200.',
  },
  'text-not-found': {
    'zh-CN': '找不到文件“{name}”，没有读取。请检查位置后再试。',
    en: 'The file “{name}” was not found; nothing was read. Check where it is.',
  },
  'text-not-readable': {
    'zh-CN':
      '“{name}”已损坏或不完整，无法读取，没有提取任何数据，文件未被改动。请用 Word、WPS 或浏览器打开并另存后再试，或复制文字后粘贴（{detail}）。',
    en: '“{name}” is damaged or incomplete and cannot be read; nothing was extracted and the file was left as it is. Open it elsewhere and save it again, or copy its text and paste it ({detail}).',
  },
  'text-wrong-type': {
    'zh-CN':
      '“{name}”不是文稿（{detail}），没有提取任何数据，文件未被改动。请选择 TXT、Word（.docx）、PDF 或网页文件；表格请在指标库中导入。',
    en: '“{name}” is no text ({detail}); nothing was extracted and the file was left as it is. Choose a .txt, .docx, .pdf or .html file; tables are imported into the store.',
  },
  'text-password': {
    'zh-CN': '“{name}”设有打开密码，没有提取任何数据，文件未被改动。请取消密码并另存后再打开。',
    en: '“{name}” needs a password to open; nothing was extracted and the file was left as it is. Save a copy without the password and open that.',
  },
  'text-too-large': {
    'zh-CN': '“{name}”太大（{detail}），为安全起见没有读取，文件未被改动。请拆成几个文件，或只粘贴所需的章节。',
    en: '“{name}” is too large ({detail}) and was not read, to be safe; the file was left as it is. Split it, or paste only the chapters you need.',
  },
  'text-empty': {
    'zh-CN': '“{name}”中没有文字，没有提取任何数据，文件未被改动。请核对是否选对了文件。',
    en: '“{name}” holds no text; nothing was extracted and the file was left as it is. Check that it is the right file.',
  },
  'text-only-pictures': {
    'zh-CN':
      '“{name}”只有图片，没有可以选取的文字（可能是扫描件），没有提取任何数据，文件未被改动。请先用文字识别软件转换，再打开。',
    en: '“{name}” holds only pictures and no text that can be selected (a scan, perhaps); nothing was extracted and the file was left as it is. Run text recognition on it first.',
  },
  'unknown-text': {
    'zh-CN': '找不到这篇文稿，指标库没有改动。请刷新文稿列表后再试。',
    en: 'This text was not found; the store is unchanged. Look at the list of texts again.',
  },
  'unknown-candidate': {
    'zh-CN': '找不到这条数据，文稿可能已重新提取，指标库没有改动。请重新打开文稿。',
    en: 'This figure was not found, the text may have been read anew; the store is unchanged. Open the text again.',
  },
  'candidate-decided': {
    'zh-CN': '这条数据已经处理过，没有改动。如要更改，请先撤回原来的决定。',
    en: 'This figure is decided already and was left as it is. Take the decision back first to change it.',
  },
  'candidate-blocked': {
    'zh-CN': '这条数据没有通过核对（规则{rule}），没有入库，指标库没有改动。请按提示改正后再采用，或略去。',
    en: 'This figure does not pass the checks (rule {rule}) and was not stored; the store is unchanged. Correct it as the finding says, or reject it.',
  },
  'candidate-unconfirmed': {
    'zh-CN': '这条数据有推断的内容尚未确认，没有入库，指标库没有改动。请逐项核对并确认后再采用。',
    en: 'Something of this figure was inferred and is not confirmed yet; it was not stored and the store is unchanged. Check and confirm it first.',
  },
  'revision-without-reason': {
    'zh-CN':
      '指标库中已有不同的数值，没有入库，指标库没有改动。请选择修订原因后再采用；如以原有数值为准，请略去这条数据。',
    en: 'The store holds another number for this figure; nothing was stored. Choose why it is revised, or reject this one to keep the number that is there.',
  },
  'area-missing': {
    'zh-CN': '没有写明是哪个地区的数据，没有入库，指标库没有改动。请先填写地区。',
    en: 'The area of this figure is not stated; it was not stored and the store is unchanged. Enter the area first.',
  },
  'not-a-value': {
    'zh-CN': '“{value}”不是可识别的数值，没有保存，指标库没有改动。请填写数字，例如 1353.49 或 11.4:31.2:57.5。',
    en: '“{value}” is no number that can be read; nothing was saved and the store is unchanged. Enter a number such as 1353.49, or a ratio such as 11.4:31.2:57.5.',
  },
  'nothing-to-undo': {
    'zh-CN': '这篇文稿没有可以撤销的操作，指标库没有改动。',
    en: 'Nothing was decided of this text that could be undone; the store is unchanged.',
  },
  'nothing-accepted': {
    'zh-CN': '这篇文稿还没有采用任何数据，没有生成幻灯片。请先采用需要的数据。',
    en: 'No figure of this text was accepted yet, so no slides were made. Accept the figures you need first.',
  },
  'no-facts': {
    'zh-CN': '指标库中没有{area}{period}所选主题的数据，没有生成汇报。请换一个时期或主题，或先导入数据。',
    en: 'The store holds no figures of these topics for {area}, {period}, so no briefing was made. Choose another period or topic, or import figures first.',
  },
  'unknown-area': {
    'zh-CN': '指标库中没有地区“{area}”，没有生成汇报。请使用指标库中的地区代码，例如 440200。',
    en: 'The store has no area “{area}”, so no briefing was made. Use the code of an area in the store, such as 440200.',
  },
  'unknown-topic': {
    'zh-CN': '没有名为“{topic}”的主题，没有生成汇报。可用的主题：overview、integration、innovation、ecology。',
    en: 'There is no topic “{topic}”, so no briefing was made. Topics are overview, integration, innovation and ecology.',
  },
  'unknown-period': {
    'zh-CN': '无法识别时期“{period}”，没有生成汇报。请写成 2020、2020-Q1 或 2020-S1 的形式。',
    en: 'The period “{period}” is not understood, so no briefing was made. Write it as 2020, 2020-Q1 or 2020-S1.',
  },
  'unknown-slide': {
    'zh-CN': '找不到这张幻灯片，汇报没有改动。请重新选择幻灯片。',
    en: 'This slide was not found; the briefing is unchanged. Choose a slide again.',
  },
  'font-missing': {
    'zh-CN': '随程序提供的字体“{font}”缺失，没有导出，原有文件保持不变。请重新安装丹霞。',
    en: 'The font “{font}” that comes with the program is missing; nothing was exported and what was there is unchanged. Install Danxia again.',
  },
  'image-not-readable': {
    'zh-CN': '无法读取图片“{name}”，汇报没有改动。请选择 PNG 或 JPEG 图片。',
    en: 'The picture “{name}” cannot be read; the briefing is unchanged. Choose a PNG or JPEG picture.',
  },
  'image-too-large': {
    'zh-CN': '图片“{name}”太大，没有插入。请先缩小后再插入。',
    en: 'The picture “{name}” is too large and was not inserted. Make it smaller first.',
  },
  'export-failed': {
    'zh-CN': '导出没有完成，原有文件保持不变，汇报不受影响。请再试一次；如仍失败，请重新启动丹霞（{detail}）。',
    en: 'The export was not finished; what was there is unchanged and the briefing is not affected. Try again, and restart Danxia if it fails again ({detail}).',
  },
  'page-not-drawn': {
    'zh-CN': '第 {page} 页没有画完，没有导出，原有文件保持不变。请关闭其他程序后再试；如仍失败，请重新启动丹霞。',
    en: 'Page {page} was not drawn, so nothing was exported and what was there is unchanged. Close other programs and try again, and restart Danxia if it fails again.',
  },
  cancelled: {
    'zh-CN': '已取消，没有改动任何文件。',
    en: 'Cancelled; no file was changed.',
  },
  'invalid-request': {
    'zh-CN': '程序内部的请求无效，已拒绝，没有改动。请重新启动丹霞；您的更改已自动备份。',
    en: 'An invalid request inside the program was refused; nothing was changed. Restart Danxia; your changes have a recovery copy.',
  },
  'wrong-usage': {
    'zh-CN': '命令写法有误：{detail}。用 danxia help 查看用法。',
    en: 'The command is not written correctly: {detail}. See danxia help.',
  },
  'not-yet': {
    'zh-CN': '“{name}”尚未提供，没有做任何事。',
    en: '“{name}” is not available yet; nothing was done.',
  },
  unexpected: {
    'zh-CN': '出现意外问题，操作没有完成，文件保持不变。请重新启动丹霞；如再次出现，请联系维护人员（{detail}）。',
    en: 'Something unexpected happened and the operation was not finished; files are unchanged. Restart Danxia, and tell your support if it happens again ({detail}).',
  },
};

/** Printed where a failure lacks a value of its sentence. */
const generalWords: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  name: { 'zh-CN': '文件', en: 'the file' },
  folder: { 'zh-CN': '目标文件夹', en: 'the folder' },
  area: { 'zh-CN': '所选地区', en: 'the area' },
  period: { 'zh-CN': '所选时期', en: 'the period' },
  indicator: { 'zh-CN': '该指标', en: 'the indicator' },
  unit: { 'zh-CN': '无', en: 'none' },
  page: { 'zh-CN': '某', en: '?' },
  rule: { 'zh-CN': '见提示', en: 'see the finding' },
  backup: { 'zh-CN': '见指标库窗口', en: 'see the store’s window' },
  detail: { 'zh-CN': '原因不明', en: 'no details' },
};

/** The sentence a person reads. */
export function failureSentence({ code, values }: Failure, locale: Locale): string {
  return sentences[code][locale].replace(/\{(\w+)\}/g, (_placeholder, key: string) => {
    const value = values[key] ?? (key === 'detail' ? values.reason : undefined) ?? '';
    return value === '' ? (generalWords[key]?.[locale] ?? '—') : String(value);
  });
}
