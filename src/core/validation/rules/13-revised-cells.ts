import type { CheckedObservation } from '../checked-observation.ts';
import { roundsEqual } from '../rounds-equal.ts';
import type { BatchRule } from '../rule.ts';
import { computed, said, say } from '../sentences.ts';

const usualShare = 0.05;

export const revisedCells = {
  number: 13,
  severity: 'warning',
  scope: 'batch',
  title: { 'zh-CN': '改动较多的导入须按修订确认', en: 'An import that changes many figures is a revision' },
  check({ incoming, current }) {
    let compared = 0;
    let about: CheckedObservation | null = null;
    const changes: number[] = [];
    for (const observation of incoming) {
      const stored = observation.value === null ? null : current(observation);
      if (stored === null || stored.value === null || observation.value === null) continue;
      compared += 1;
      if (stored.value === observation.value || roundsEqual(stored.value, observation.value)) continue;
      about ??= observation;
      if (stored.number !== null && stored.number !== 0 && observation.number !== null) {
        changes.push(Math.abs(observation.number / stored.number - 1) * 100);
      } else {
        changes.push(Number.POSITIVE_INFINITY); // from nought there is no percentage
      }
    }
    if (about === null || changes.length <= compared * usualShare) return [];
    changes.sort((left, right) => left - right);
    const finite = changes.filter(Number.isFinite);
    const [median, largest] = [finite[Math.floor((finite.length - 1) / 2)] ?? 0, finite.at(-1) ?? 0];
    return [
      {
        about,
        ...said(
          say(
            `与库中现行数据相比，${compared}个数值中有${changes.length}个不同，变动幅度中位数${computed(median)}%、最大${computed(largest)}%。`,
            `${changes.length} of ${compared} values differ from those stored: by ${computed(median)}% in the middle, ${computed(largest)}% at most.`,
          ),
          say('如为修订，请确认并注明修订原因。', 'If this is a revision, confirm it and say why.'),
        ),
      },
    ];
  },
} as const satisfies BatchRule;
