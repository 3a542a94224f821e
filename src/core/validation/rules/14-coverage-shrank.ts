import { languages } from '#core/indicators/language.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { comparePeriods } from '#core/indicators/sdmx-period.ts';
import type { CheckedObservation } from '../checked-observation.ts';
import type { BatchRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';
import { isEarlier } from '../steps.ts';

const named = 3; // periods a finding names

export const coverageShrank = {
  number: 14,
  severity: 'warning',
  scope: 'batch',
  title: { 'zh-CN': '地区和时期不少于上一版本', en: 'No fewer areas and periods than before' },
  *check({ incoming, series, storedPeriods }) {
    for (const [key, points] of series) {
      const missing = gapsOf(points, storedPeriods.get(key) ?? []);
      const about = points[0];
      if (about === undefined || missing.length === 0) continue;
      const name = nameOf({ ...about, period: 'unknown' });
      const [zh, en] = languages.map((language) =>
        missing.slice(0, named).map((period) => printPeriod(period, language)),
      );
      const more = missing.length > named;
      yield {
        about,
        ...said(
          say(
            `${name['zh-CN']}缺少库中已有的${missing.length}个时期：${zh?.join('、')}${more ? '等' : ''}。`,
            `${name.en} lacks ${missing.length} periods the store holds: ${en?.join(', ')}${more ? ' …' : ''}.`,
          ),
          say('请检查文件是否完整；库中数据不受影响。', 'Check whether the file is complete; what is stored stays.'),
        ),
      };
    }
    // Most series come again and a few don't: the file lost areas. A file of a few series is just that.
    const absent = [...storedPeriods].filter(([key, periods]) => periods.length > 0 && !series.has(key)).length;
    const about = incoming[0];
    if (about === undefined || absent === 0 || absent * 2 > storedPeriods.size) return;
    yield {
      about,
      ...said(
        say(
          `库中已有的${absent}个序列（地区或分组）没有出现在本次导入中。`,
          `${absent} stored series (areas or groups) are not in this import.`,
        ),
        say('请检查文件是否缺少地区。', 'Check whether areas are missing in the file.'),
      ),
    };
  },
} as const satisfies BatchRule;

/** Stored periods between the first and the last that come. Files of recent years only end where they begin. */
function gapsOf(points: readonly CheckedObservation[], stored: readonly string[]): string[] {
  if (points.length < 2 || stored.length === 0) return [];
  const coming = new Set(points.map(({ period }) => period));
  const lost = stored.filter((period) => period !== 'unknown' && !coming.has(period));
  if (lost.length === 0) return [];
  const ordered = [...coming].filter((period) => period !== 'unknown').sort(comparePeriods);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return [];
  return lost.filter((period) => isEarlier(first, period) && isEarlier(period, last)).sort(comparePeriods);
}
