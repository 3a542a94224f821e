import type { CheckedObservation } from '../checked-observation.ts';
import type { Located, SeriesRule } from '../rule.ts';
import { computed, nameOf, periodOf, said, say } from '../sentences.ts';
import { startsAnew, yearBefore } from '../steps.ts';

const tolerance = 3; // points

export const growthOfLevels = {
  number: 11,
  severity: 'info',
  scope: 'series',
  title: { 'zh-CN': '按库存数值推算的增速与公布增速', en: 'Growth of the stored levels beside the published one' },
  check(points) {
    const last = points.length - 1;
    if (last < 1 || !points.some(({ growth }) => growth !== null)) return [];
    const byPeriod = new Map(points.map((point) => [point.period, point]));
    return points.flatMap((point) => {
      const before = point.growth === null ? undefined : byPeriod.get(yearBefore(point.period));
      return before === undefined || startsAnew(point) ? [] : compare(before, point);
    });
  },
} as const satisfies SeriesRule;

function compare(before: CheckedObservation, point: CheckedObservation): Located[] {
  const { growth, number } = point;
  if (growth === null || number === null || before.number === null || before.number <= 0) return [];
  if (point.qualifier !== 'exact' || before.qualifier !== 'exact' || !isYearly(growth.basis)) return [];
  if (point.parsedUnit?.quantity === 'share' || point.parsedUnit?.quantity === 'points') return [];
  const percent = (number / before.number - 1) * 100;
  if (Math.abs(percent - Number(growth.percent)) <= tolerance) return [];
  const [name, period] = [nameOf(point), periodOf(before)];
  return [
    {
      about: point,
      otherwise: [before],
      ...said(
        say(
          `${name['zh-CN']}按${period['zh-CN']}数值推算增长${computed(percent, 1)}%，公布增速为${growth.percent}%；推算为名义增速，公布的可能是实际增速。`,
          `${name.en}: ${computed(percent, 1)}% over the level of ${period.en}, ${growth.percent}% published; the first is nominal, the second may be real.`,
        ),
      ),
    },
  ];
}

function isYearly(basis: string): boolean {
  return basis === '' || /同比|上年|去年|yoy/i.test(basis);
}
