import type { Language } from './language.ts';
import type { ObservationStatus } from './observation.ts';

/** How a status is printed beside a figure. */
export const statusWords: Record<Language, Record<ObservationStatus, string>> = {
  'zh-CN': {
    normal: '正式数',
    provisional: '初步数',
    estimated: '估计数',
    forecast: '预计数',
    plan: '规划数',
    break: '口径调整',
    'different-definition': '口径不同',
    imputed: '推算数',
    'low-reliability': '可靠性低',
    unvalidated: '未核实',
  },
  en: {
    normal: 'final',
    provisional: 'provisional',
    estimated: 'estimated',
    forecast: 'forecast',
    plan: 'planned',
    break: 'break in series',
    'different-definition': 'different definition',
    imputed: 'imputed',
    'low-reliability': 'low reliability',
    unvalidated: 'unvalidated',
  },
};
