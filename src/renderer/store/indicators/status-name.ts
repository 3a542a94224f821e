import { observationStatuses } from '#core/indicators/observation.ts';
import { statusWords } from '#core/indicators/status-words.ts';

export function statusName(id: string, locale: 'zh-CN' | 'en'): string {
  const status = observationStatuses.find((known) => known === id);
  return status === undefined ? id : statusWords[locale][status];
}
