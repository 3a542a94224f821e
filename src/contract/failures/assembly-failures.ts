import type { Sentences } from './sentences.ts';

/** Assembling decks and finding their slides. */
export const assemblyFailures = {
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
  'template-not-found': {
    'zh-CN': '找不到这个模板，可能已被删除，其他模板没有变化。请重新打开列表后再选。',
    en: 'This template was not found; it may have been deleted, and the others are unchanged. Open the list again and choose.',
  },
  'unknown-slide': {
    'zh-CN': '找不到这张幻灯片，汇报没有改动。请重新选择幻灯片。',
    en: 'This slide was not found; the briefing is unchanged. Choose a slide again.',
  },
} satisfies Sentences;
