import type { KnownArea } from '#core/indicators/area.ts';
import type { AreaIndex } from './area-index.ts';

const levels: Readonly<Record<string, KnownArea['level']>> = {
  省: 'province',
  市: 'city',
  州: 'city',
  盟: 'city',
  县: 'county',
  区: 'county',
  旗: 'county',
};

/**
 * The area of a row that is about all rows: 合计 is the area the table is about, 全省 in a city's table the province
 * around it. Null for any other name.
 */
export function areaOfWhole(name: string, areas: AreaIndex, context: string): KnownArea | null {
  const match = /^(?:全([省市县区州盟旗])(?:合计|总计)?|[合总]计|合计数)$/.exec(name.replace(/\s/g, ''));
  if (match === null) return null;
  const level = levels[match[1] ?? ''];
  return (level === undefined ? null : areas.around(context, level)) ?? areas.byCode(context);
}
