import type { Problem } from '#core/layout/layout-types.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { Locale } from './command.ts';

const sentences: Readonly<Record<Problem['code'], Readonly<Record<Locale, string>>>> = {
  overflow: { 'zh-CN': '文字放不下', en: 'the text does not fit' },
  'missing-figure': { 'zh-CN': '引用的数据不在汇报中', en: 'a figure it refers to is not in the deck' },
  'missing-picture': { 'zh-CN': '引用的图片不在汇报中', en: 'a picture it refers to is not in the deck' },
  'empty-slot': { 'zh-CN': '有未填的内容', en: 'a place is left empty' },
  'no-slot': { 'zh-CN': '这种版式没有位置放，没有显示', en: 'the layout has no place for it, so it is not shown' },
  'chart-not-drawable': { 'zh-CN': '图表的数据不足以绘制', en: 'the chart has too little data to draw' },
};

/** One problem of layout as a line for stderr: page, place, what is wrong. */
export function problemSentence(
  problem: Problem,
  scenes: readonly Pick<Scene, 'slideId' | 'number'>[],
  locale: Locale,
) {
  const page = scenes.find((scene) => scene.slideId === problem.slideId)?.number ?? '?';
  const what = sentences[problem.code][locale];
  return locale === 'en' ? `Page ${page}, ${problem.slot}: ${what}.` : `第 ${page} 页（${problem.slot}）：${what}。`;
}
