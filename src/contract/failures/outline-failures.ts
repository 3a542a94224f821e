import type { Sentences } from './sentences.ts';

/** Reading the words of a presentation made elsewhere. */
export const outlineFailures = {
  'outline-wrong-type': {
    'zh-CN':
      '“{name}”不是 PowerPoint 演示文稿，没有读取任何文字，文件未被改动。请选择 .pptx 文件；旧的 .ppt 请先另存为 .pptx。',
    en: '“{name}” is no PowerPoint presentation; nothing was read and the file was left as it is. Choose a .pptx file; save an old .ppt as .pptx first.',
  },
  'outline-password': {
    'zh-CN': '“{name}”设有打开密码，没有读取任何文字，文件未被改动。请取消密码并另存后再选。',
    en: '“{name}” needs a password to open; nothing was read and the file was left as it is. Save a copy without the password and choose that.',
  },
  'outline-too-large': {
    'zh-CN': '“{name}”太大（{detail}），为安全起见没有读取，文件未被改动。请拆成几个文件后再选。',
    en: '“{name}” is too large ({detail}) and was not read, to be safe; the file was left as it is. Split it into several files.',
  },
  'outline-empty': {
    'zh-CN': '“{name}”中没有文字，没有生成汇报，文件未被改动。请核对是否选对了文件。',
    en: '“{name}” holds no text, so no briefing was made; the file was left as it is. Check that it is the right file.',
  },
  'outline-not-readable': {
    'zh-CN': '“{name}”已损坏或不完整，没有读取任何文字，文件未被改动。请用 PowerPoint 或 WPS 打开并另存后再选。',
    en: '“{name}” is damaged or incomplete; nothing was read and the file was left as it is. Open it in PowerPoint, save it again and choose that.',
  },
  'unknown-outline': {
    'zh-CN': '选过的演示文稿已不在内存中，没有生成汇报。请重新选择文件。',
    en: 'The presentation chosen is no longer in memory, so no briefing was made. Choose the file again.',
  },
} satisfies Sentences;
