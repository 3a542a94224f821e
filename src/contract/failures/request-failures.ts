import type { Sentences } from './sentences.ts';

/** Requests and commands. */
export const requestFailures = {
  'invalid-request': {
    'zh-CN': '程序内部的请求无效，已拒绝，没有改动。请重新启动丹霞；您的更改已自动备份。',
    en: 'An invalid request inside the program was refused; nothing was changed. Restart Danxia; your changes have a recovery copy.',
  },
  'change-out-of-step': {
    'zh-CN': '改动与后台的副本不衔接，将整份重新备份。您的更改仍在窗口中，可以继续编辑。',
    en: 'A change did not follow the copy in the background, which is made anew. Your changes are in the window; go on editing.',
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
} satisfies Sentences;
