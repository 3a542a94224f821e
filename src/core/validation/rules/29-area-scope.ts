import { areas } from '#core/indicators/area.ts';
import { periodBounds } from '#core/indicators/sdmx-period.ts';
import type { CheckedObservation } from '../checked-observation.ts';
import type { Sentence } from '../finding.ts';
import type { SeriesRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

const namesByCode = new Map(areas.map(({ code, name, shortName }) => [code, [name, shortName]]));
const scopes = /市区|市辖区|市本级|全市/;

export const areaScope = {
  number: 29,
  severity: 'error',
  scope: 'series',
  title: { 'zh-CN': '地区在该时期存在，名称与范围一致', en: 'The area existed, and its name and extent stay the same' },
  check(points) {
    const first = points[0];
    return points.flatMap((point) => {
      const wrong = first === undefined ? null : wrongOf(point, first);
      if (wrong === null) return [];
      const name = nameOf(point);
      return {
        about: point,
        ...said(
          say(`${name['zh-CN']}：${wrong['zh-CN']}。`, `${name.en}: ${wrong.en}.`),
          say(
            '请改选地区，或把不同范围的数据分列为不同序列。',
            'Choose another area, or keep extents in series of their own.',
          ),
        ),
      };
    });
  },
} as const satisfies SeriesRule;

function wrongOf(point: CheckedObservation, first: CheckedObservation): Sentence | null {
  const { area } = point;
  if (area.validFrom !== null || area.validTo !== null) {
    const bounds = periodBounds(point.period);
    if (bounds !== null && area.validFrom !== null && bounds.end.slice(0, 4) < area.validFrom) {
      return say(`该地区${area.validFrom}年才设立`, `the area exists since ${area.validFrom}`);
    }
    if (bounds !== null && area.validTo !== null && bounds.start.slice(0, 4) > area.validTo) {
      return say(`该地区${area.validTo}年已撤销`, `the area was dissolved in ${area.validTo}`);
    }
  }
  if (point !== first && area.name !== first.area.name) {
    const [own, other] = [point, first].map(({ area: { name } }) => scopes.exec(name)?.[0] ?? '');
    if (own !== other) {
      return say(
        `“${area.name}”与序列中的“${first.area.name}”范围不同`,
        `“${area.name}” is not the extent of “${first.area.name}”`,
      );
    }
  }
  const names = namesByCode.get(area.code);
  return names === undefined || names.includes(area.name)
    ? null
    : say(
        `名称“${area.name}”与代码${area.code}（${names[0]}）不符`,
        `“${area.name}” is not the area of code ${area.code}`,
      );
}
