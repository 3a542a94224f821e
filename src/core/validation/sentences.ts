import { areaOf } from '../indicators/area.ts';
import { printPeriod } from '../indicators/period.ts';
import { printWithUnit } from '../indicators/unit.ts';
import type { CheckedObservation } from './checked-observation.ts';
import type { Finding, Sentence } from './finding.ts';

export function say(zh: string, en: string): Sentence {
  return { 'zh-CN': zh, en };
}

/** What a rule says of a figure: what is wrong and, where it is known, what would repair it. */
export function said(message: Sentence, suggestion: Sentence | null = null): Pick<Finding, 'message' | 'suggestion'> {
  return { message, suggestion };
}

/** 韶关市“地区生产总值”2020年 · “地区生产总值”, Shaoguan, 2020 */
export function nameOf({ area, indicator, period }: CheckedObservation): Sentence {
  const known = period !== 'unknown';
  return say(
    `${area.name}“${indicator.name}”${known ? printPeriod(period, 'zh-CN') : ''}`,
    [`“${indicator.name}”`, areaOf(area.code)?.nameEn ?? area.name, ...(known ? [printPeriod(period, 'en')] : [])].join(
      ', ',
    ),
  );
}

/** The value as printed, with its unit. */
export function figureOf({ value, unit }: CheckedObservation): Sentence {
  return say(printWithUnit(value ?? '', unit, 'zh-CN'), printWithUnit(value ?? '', unit, 'en'));
}

export function periodOf({ period }: CheckedObservation): Sentence {
  return say(printPeriod(period, 'zh-CN'), printPeriod(period, 'en'));
}

/** A computed number for a sentence: at most `decimals` decimals, no trailing noughts. */
export function computed(value: number, decimals = 2): string {
  return String(Number(value.toFixed(decimals)));
}
