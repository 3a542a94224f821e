import type { Sentences } from './sentences.ts';

/** Texts and the review of their figures. */
export const textFailures = {
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
} satisfies Sentences;
