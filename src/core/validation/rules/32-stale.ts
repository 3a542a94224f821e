import type { CheckedObservation } from '../checked-observation.ts';
import type { BatchRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';
import { isEarlier } from '../steps.ts';

export const stale = {
  number: 32,
  severity: 'warning',
  scope: 'batch',
  title: { 'zh-CN': '应公布的新数据已过期未入', en: 'The next release is due' },
  check({ incoming, today }) {
    const latest = new Map<string, CheckedObservation>();
    for (const observation of incoming) {
      const { indicator, source } = observation;
      if (indicator.nextRelease === null || indicator.nextRelease >= today || source === null) continue;
      // Without a date nobody knows whether the figures are the new release.
      if (source.datePublished === '' || source.datePublished >= indicator.nextRelease) continue;
      const known = latest.get(indicator.id);
      if (known === undefined || isEarlier(known.period, observation.period)) {
        latest.set(indicator.id, observation);
      }
    }
    return [...latest.values()].map((about) => {
      const name = nameOf(about);
      return {
        about,
        ...said(
          say(
            `${name['zh-CN']}是最新一期，而新数据应在${about.indicator.nextRelease}公布。`,
            `${name.en} is the latest, but the next release was due on ${about.indicator.nextRelease}.`,
          ),
          say('请查找新公布的数据。', 'Look for the new release.'),
        ),
      };
    });
  },
} as const satisfies BatchRule;
