import { printArea } from './area.ts';
import type { Language } from './language.ts';
import type { ObservationSnapshot } from './observation.ts';
import { printPeriodOf } from './period.ts';

/** What a figure is called beside another it is held against, by what differs: 广东省 · 2019年 · 2025年目标. */
export function comparedName(other: ObservationSnapshot, own: ObservationSnapshot, language: Language): string {
  const english = language === 'en';
  const planned = other.status === 'plan';
  const parts = [
    other.indicatorId === own.indicatorId ? '' : other.shortName,
    other.area.code === own.area.code ? '' : printArea(other.area, language),
    other.period === own.period && !planned ? '' : printPeriodOf(other, language),
    planned ? (english ? 'target' : '目标') : '',
  ].filter((part) => part !== '');
  return english ? parts.join(' ') : parts.join('');
}
