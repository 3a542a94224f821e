import type { Sentences } from './sentences.ts';

/** Writing a file. */
export const writeFailures = {
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
} satisfies Sentences;
