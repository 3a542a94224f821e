import type { Sentences } from './sentences.ts';

/** Exporting, with what a page is drawn from. */
export const exportFailures = {
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
  'picture-damaged': {
    'zh-CN': '图片“{name}”已损坏，无法绘制。请重新插入这张图片。',
    en: 'The picture “{name}” is damaged and cannot be drawn. Insert it again.',
  },
  'logo-damaged': {
    'zh-CN': '单位标识“{name}”已损坏，幻灯片照样导出，但没有标识。请重新选择标识后再导出。',
    en: 'The logo “{name}” is damaged; the slides were exported without it. Choose the logo again, then export again.',
  },
  'slide-not-drawn': {
    'zh-CN': '这一页无法绘制（{detail}）。',
    en: 'This slide cannot be drawn ({detail}).',
  },
  'slides-failed': {
    'zh-CN': '第 {page} 页无法导出，没有写入任何文件。{detail}加上 --skip-failed 可导出其余各页。',
    en: 'Slides that cannot be exported: {page}; nothing was written. {detail} Add --skip-failed to export the others.',
  },
  'no-slides': {
    'zh-CN': '所选范围内没有可以导出的幻灯片，没有写入任何文件。请换一个范围，或包含隐藏的幻灯片。',
    en: 'There are no slides to export in what was chosen; nothing was written. Choose others, or include hidden slides.',
  },
  cancelled: {
    'zh-CN': '已取消，没有改动任何文件。',
    en: 'Cancelled; no file was changed.',
  },
} satisfies Sentences;
