import type { Sentences } from './sentences.ts';

/** Deck files. */
export const deckFailures = {
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
  'deck-changed-outside': {
    'zh-CN':
      '“{name}”在磁盘上已被他人或其他程序改动，没有覆盖，您的更改仍在窗口中。请在窗口上方选择保留哪一份，或另存为新文件。',
    en: '“{name}” was changed on disk by someone else; it was not overwritten and your changes are in the window. Choose above which one to keep, or save under another name.',
  },
  'deck-open-elsewhere': {
    'zh-CN': '“{name}”正在另一个窗口中打开，没有写入，改动仍在本窗口中。请换一个文件名，或先关闭那个窗口。',
    en: '“{name}” is open in another window; nothing was written and your changes are still here. Choose another name, or close that window first.',
  },
  'deck-unsafe-path': {
    'zh-CN': '“{name}”中含有不安全的路径，没有打开，文件未被改动。请核实文件来源。',
    en: '“{name}” holds an unsafe path and was not opened; the file was left as it is. Check where it comes from.',
  },
} satisfies Sentences;
