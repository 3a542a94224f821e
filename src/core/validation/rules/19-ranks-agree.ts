import type { CheckedObservation } from '../checked-observation.ts';
import type { Located, SliceRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

export const ranksAgree = {
  number: 19,
  severity: 'warning',
  scope: 'slice',
  title: { 'zh-CN': '同一排名只有一个位次', en: 'Statements agree on a rank' },
  check(observations) {
    const ranked = observations.filter(({ ranks }) => ranks.length > 0);
    if (ranked.length < 2) return [];
    const found: Located[] = [];
    const known = new Map<string, { rank: number; of: CheckedObservation }>();
    for (const observation of ranked) {
      for (const { rank, scope, of } of observation.ranks) {
        const key = [observation.indicator.id, observation.breakdown, of, scope.trim()].join('\n');
        const first = known.get(key);
        if (first === undefined) known.set(key, { rank, of: observation });
        else if (first.rank !== rank) found.push(told(observation, first.of, scope, [rank, first.rank]));
      }
    }
    return found;
  },
} as const satisfies SliceRule;

function told(
  about: CheckedObservation,
  first: CheckedObservation,
  scope: string,
  [rank, other]: readonly [number, number],
): Located {
  const name = nameOf(about);
  return {
    about,
    otherwise: [first],
    ...said(
      say(
        `${name['zh-CN']}在“${scope}”中的位次有第${rank}位和第${other}位两种说法。`,
        `${name.en} is ranked both ${rank} and ${other} in “${scope}”.`,
      ),
      say('请核对两处来源，保留正确的位次。', 'Compare the sources and keep the right rank.'),
    ),
  };
}
