import { type PrintedUnit, parseUnit } from '#core/indicators/unit.ts';
import type { CheckedObservation } from '../checked-observation.ts';
import type { Located, SeriesRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

/** Points of a series share their unit, so headers and names are read once for each. */
export const unitAgrees = {
  number: 31,
  severity: 'warning',
  scope: 'series',
  title: { 'zh-CN': '表头、单元格和指标名称中的单位一致', en: 'Units of header, cell and name agree' },
  check(points) {
    const known = new Map<string, boolean>();
    const found = points.flatMap((point): Located[] => {
      const { headerUnit, unit, value } = point;
      if (headerUnit === null || headerUnit === unit || value === null) return [];
      const agrees = known.get(headerUnit) ?? isSame(parseUnit(headerUnit), point.parsedUnit);
      known.set(headerUnit, agrees);
      if (agrees) return [];
      const name = nameOf(point);
      return [
        {
          about: point,
          ...said(
            say(
              `${name['zh-CN']}的表头单位是“${headerUnit}”，数据单位是“${unit}”。`,
              `${name.en}: the header’s unit is “${headerUnit}”, the figure’s is “${unit}”.`,
            ),
            say('请确认以哪一个单位为准。', 'Decide which unit is right.'),
          ),
        },
      ];
    });
    return [...inName(points), ...found];
  },
} as const satisfies SeriesRule;

function inName(points: readonly CheckedObservation[]): Located[] {
  const about = points.find(({ value }) => value !== null);
  const printed = about === undefined ? undefined : /[（(]([^（）()]+)[)）]$/.exec(about.indicator.name)?.[1];
  if (about === undefined || printed === undefined || printed === about.unit) return [];
  const parsed = parseUnit(printed);
  if (parsed === null || isSame(parsed, about.parsedUnit)) return [];
  const name = nameOf(about);
  return [
    {
      about,
      otherwise: points,
      ...said(
        say(
          `${name['zh-CN']}的名称中有单位“${printed}”，单位栏${about.unit === '' ? '为空' : `却是“${about.unit}”`}。`,
          `${name.en}: its name holds the unit “${printed}”, its unit is ${about.unit === '' ? 'empty' : `“${about.unit}”`}.`,
        ),
        say(`请把“${printed}”移到单位栏。`, `Move “${printed}” to the unit.`),
      ),
    },
  ];
}

// A unit the table doesn't know is rule 3's; here it would be told twice.
function isSame(left: PrintedUnit | null, right: PrintedUnit | null): boolean {
  if (left === null) return true;
  return right !== null && left.code === right.code && left.multiplier === right.multiplier;
}
