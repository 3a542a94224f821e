import { periodBounds } from '#core/indicators/sdmx-period.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

export const periodPublished = {
  number: 15,
  severity: 'error',
  scope: 'observation',
  title: { 'zh-CN': '时期不晚于发布日期（预测、规划除外）', en: 'Only forecasts and plans lie after publication' },
  check(observation) {
    const { source, status, period } = observation;
    if (source === null || source.datePublished === '' || status === 'plan' || status === 'forecast') return null;
    const spanOfYears = period.length === 9;
    // A year or month still running has figures already; a span that goes on beyond it is a plan.
    if (!spanOfYears && period.slice(0, 4) < source.datePublished.slice(0, 4)) return null;
    const bounds = periodBounds(period);
    const published = source.datePublished.slice(0, 7);
    if (bounds === null || (spanOfYears ? `${bounds.end.slice(0, 4)}-01` : bounds.start) <= published) return null;
    const name = nameOf(observation);
    return said(
      say(
        `${name['zh-CN']}的时期晚于来源的发布日期${source.datePublished}。`,
        `${name.en}: its period lies after ${source.datePublished}, when the source was published.`,
      ),
      say(
        '如为预测值或规划目标，请把状态改为“预计数”或“规划数”。',
        'If it is a forecast or a target, set its status so.',
      ),
    );
  },
} as const satisfies ObservationRule;
