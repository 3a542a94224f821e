import type { Sentences } from './sentences.ts';

/** The clipboard. */
export const clipFailures = {
  'clip-damaged': {
    'zh-CN': '剪贴板里的丹霞内容不完整，没有粘贴，汇报未被改动。请回到原处重新复制。',
    en: 'What the clipboard holds from Danxia is incomplete; nothing was pasted and the briefing is unchanged. Copy it again.',
  },
  'clip-too-new': {
    'zh-CN': '剪贴板里的内容由更新版本的丹霞复制，没有粘贴，汇报未被改动。请先升级丹霞。',
    en: 'What the clipboard holds was copied by a newer Danxia; nothing was pasted and the briefing is unchanged. Update Danxia.',
  },
} satisfies Sentences;
