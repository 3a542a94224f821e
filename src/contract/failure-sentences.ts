import { allFailures } from './failures/all-failures.ts';
import type { Locale, Sentences } from './failures/sentences.ts';
import type { Failure } from './result.ts';

/** Printed where a failure lacks a value of its sentence. */
const generalWords: Sentences = {
  name: { 'zh-CN': '文件', en: 'the file' },
  folder: { 'zh-CN': '目标文件夹', en: 'the folder' },
  area: { 'zh-CN': '所选地区', en: 'the area' },
  period: { 'zh-CN': '所选时期', en: 'the period' },
  indicator: { 'zh-CN': '该指标', en: 'the indicator' },
  unit: { 'zh-CN': '无', en: 'none' },
  page: { 'zh-CN': '某', en: '?' },
  rule: { 'zh-CN': '见提示', en: 'see the finding' },
  backup: { 'zh-CN': '见指标库窗口', en: 'see the store’s window' },
  detail: { 'zh-CN': '原因不明', en: 'no details' },
};

/** The sentence a person reads. */
export function failureSentence({ code, values }: Failure, locale: Locale): string {
  return allFailures[code][locale].replace(/\{(\w+)\}/g, (_placeholder, key: string) => {
    const value = values[key] ?? (key === 'detail' ? values.reason : undefined) ?? '';
    return value === '' ? (generalWords[key]?.[locale] ?? '—') : String(value);
  });
}
