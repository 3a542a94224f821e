import type { Language } from '../indicators/language.ts';

/** What makes a candidate less than certain, each with what it costs of the confidence. */
const reasons = {
  'period-inferred': {
    cost: 0.12,
    'zh-CN': '时间不是原句写明的，请核对',
    en: 'its sentence does not print the period',
  },
  'period-unknown': { cost: 0.2, 'zh-CN': '没有写明起止时间', en: 'the period is not stated' },
  'area-inferred': { cost: 0.04, 'zh-CN': '地区承接上文', en: 'the area is carried over from earlier words' },
  'area-unknown': { cost: 0.15, 'zh-CN': '没有写明地区', en: 'the area is not stated' },
  'name-carried': { cost: 0.12, 'zh-CN': '指标名称承接上文', en: 'the name is carried over from earlier words' },
  'name-after-number': { cost: 0.08, 'zh-CN': '指标名称在数字之后', en: 'the name stands after the number' },
  'name-vague': { cost: 0.3, 'zh-CN': '指标名称不完整', en: 'the name is incomplete' },
  'name-long': { cost: 0.1, 'zh-CN': '指标名称较长，请精简', en: 'the name is long' },
  distributed: { cost: 0.06, 'zh-CN': '由“分别”“均”等分配得到', en: 'distributed by 分别, 均 or the like' },
  'unit-unusual': { cost: 0.1, 'zh-CN': '计量单位不常见', en: 'an unusual unit' },
  'unit-missing': { cost: 0.25, 'zh-CN': '没有计量单位', en: 'no unit is printed' },
  'chinese-numeral': { cost: 0.15, 'zh-CN': '数字以汉字书写', en: 'the number is written in characters' },
  'from-table': { cost: 0.1, 'zh-CN': '来自文中的表格', en: 'read from a table in the text' },
  'counts-things': { cost: 0.15, 'zh-CN': '只是顺带计数，未必是指标', en: 'it may only count things in passing' },
} as const;

export type ReasonCode = keyof typeof reasons;

export function reasonSentence(code: ReasonCode, language: Language): string {
  return reasons[code][language];
}

/** 1 less the costs, never under 0.05. */
export function confidenceOf(codes: readonly ReasonCode[]): number {
  const left = codes.reduce((sum, code) => sum - reasons[code].cost, 1);
  return Math.max(0.05, Math.round(left * 100) / 100);
}
