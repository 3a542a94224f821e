import { comparePeriods } from '#core/indicators/sdmx-period.ts';
import type { CheckedBatch, BatchRule } from '../rule.ts';
import type { CheckedObservation } from '../checked-observation.ts';
import { push } from '../groups.ts';
import { computed, periodOf, said, say } from '../sentences.ts';
import { isCumulative, isEarlier, startsAnew } from '../steps.ts';

const leastSeries = 5;
const most = 0.8; // of a column jump the same way

type Step = { point: CheckedObservation; ratio: number };

/** When nearly all areas or groups of an indicator jump in one period, the method changed rather than the world. */
export const seriesBreak = {
  number: 28,
  severity: 'warning',
  scope: 'batch',
  title: { 'zh-CN': '整列数据同时跳变时标注序列中断', en: 'A whole column that jumps is a break of series' },
  check(batch) {
    const columns = new Map<string, Map<string, Step[]>>(); // by indicator and unit, then by period
    for (const [key, points] of batch.series) {
      const name = `${points[0]?.indicator.id}\n${points[0]?.unit}`;
      const periods = columns.get(name) ?? new Map<string, Step[]>();
      columns.set(name, periods);
      for (const step of stepsOf(points, batch, key)) push(periods, step.point.period, step);
    }
    const steps = [...columns.values()].flatMap((periods) => [...periods.values()]);
    return steps.flatMap((column) => {
      const first = column[0];
      const up = column.filter(({ ratio }) => ratio > 2).length;
      const down = column.filter(({ ratio }) => ratio < 0.5).length;
      if (first === undefined || column.length < leastSeries || Math.max(up, down) < column.length * most) return [];
      const ratios = column.map(({ ratio }) => ratio).sort((left, right) => left - right);
      const [period, times] = [periodOf(first.point), computed(ratios[Math.floor(ratios.length / 2)] ?? 1)];
      const { name } = first.point.indicator;
      return {
        about: first.point,
        ...said(
          say(
            `“${name}”${period['zh-CN']}的${column.length}个序列中有${Math.max(up, down)}个同时跳变，约为上一期的${times}倍。`,
            `“${name}”, ${period.en}: ${Math.max(up, down)} of ${column.length} series jump together, to about ${times} times the period before.`,
          ),
          say(
            '请核对整列的单位；如口径或调查方法有变化，请把状态改为“口径调整”。',
            'Check the unit of the column; if the method changed, mark a break of series.',
          ),
        ),
      };
    });
  },
} as const satisfies BatchRule;

function* stepsOf(points: readonly CheckedObservation[], batch: CheckedBatch, key: string): Generator<Step> {
  const quantity = points[0]?.parsedUnit?.quantity;
  if (quantity === 'points' || points.some(isCumulative)) return;
  const ordered = isOrdered(points) ? points : [...points].sort((a, b) => comparePeriods(a.period, b.period));
  let before = ordered[0] === undefined ? null : storedBefore(ordered[0], batch, key);
  for (const point of ordered) {
    if (point.number === null || point.period === 'unknown' || point.period === before?.period) continue;
    if (!startsAnew(point) && before !== null && before.number !== null && before.number > 0 && point.number > 0) {
      yield { point, ratio: point.number / before.number };
    }
    before = point;
  }
}

/** The last figure the store holds before the first that comes: imports often bring one new period. */
function storedBefore(first: CheckedObservation, { storedPeriods, current }: CheckedBatch, key: string) {
  let latest: string | null = null;
  for (const period of storedPeriods.get(key) ?? []) {
    if (period === 'unknown' || !isEarlier(period, first.period)) continue;
    if (latest === null || isEarlier(latest, period)) latest = period;
  }
  return latest === null ? null : current({ ...first, period: latest });
}

function isOrdered(points: readonly CheckedObservation[]): boolean {
  return points.every(({ period }, index) => period.length === 4 && period > (points[index - 1]?.period ?? ''));
}
