import { printUnit } from '#core/indicators/unit.ts';
import type { CheckedObservation } from '../checked-observation.ts';
import type { Sentence } from '../finding.ts';
import type { Located, SeriesRule } from '../rule.ts';
import { computed, nameOf, periodOf, said, say, figureOf } from '../sentences.ts';
import { isCumulative, startsAnew, yearBefore, yearOf } from '../steps.ts';

const slips = [1, 2, 4, 8]; // powers of ten units and decimal points slip by
const slipTolerance = 0.15; // of log10: ×7 to ×14
const largestMultiplier = 8; // 亿: nobody means 万亿 and prints 亿
const smallCount = 50; // counts below double without anything being wrong

export const magnitudeJump = {
  number: 12,
  severity: 'warning',
  scope: 'series',
  title: { 'zh-CN': '与上一期相比没有数量级跳变', en: 'No jump of magnitude from the period before' },
  check(points) {
    const found: Located[] = [];
    const cumulative = points.some(isCumulative) ? new Map(points.map((point) => [point.period, point])) : null;
    let back = 1; // the way back after a jump is no second one
    for (let index = 1; index < points.length; index += 1) {
      const point = points[index];
      const before = cumulative === null ? points[index - 1] : cumulative.get(yearBefore(point?.period ?? ''));
      if (point === undefined || before === undefined || point.number === null || before.number === null) continue;
      const ratio = point.number / before.number;
      const isBack = back !== 1 && ratio * back >= 0.5 && ratio * back <= 2;
      back = 1;
      if ((ratio >= 0.5 && ratio <= 2) || !(ratio > 0) || !Number.isFinite(ratio) || isBack) continue;
      if (!isJump(before, point, ratio)) continue;
      found.push(told(before, point, ratio));
      back = cumulative === null ? ratio : 1;
    }
    return found;
  },
} as const satisfies SeriesRule;

function isJump(before: CheckedObservation, point: CheckedObservation, ratio: number): boolean {
  const quantity = point.parsedUnit?.quantity ?? null;
  if (startsAnew(point) || point.status === 'plan' || before.status === 'plan' || quantity === 'points') return false;
  if (/增长率|增速|增幅|涨幅/.test(point.indicator.name)) return false;
  // A small share doubles easily; 0.7443 for 74.43% is a slip.
  if (quantity === 'share') return slipOf(ratio) === 2;
  if (quantity === 'count' && Math.max(point.number ?? 0, before.number ?? 0) < smallCount) return false;
  const years = Math.max(1, yearOf(point) - yearOf(before));
  return ratio > 2 ** years || ratio < 0.5 ** years;
}

function told(before: CheckedObservation, point: CheckedObservation, ratio: number): Located {
  const [name, period, value, valueBefore] = [nameOf(point), periodOf(before), figureOf(point), figureOf(before)];
  const power = slipOf(ratio);
  const times = power === null ? computed(Math.max(ratio, 1 / ratio), 1) : String(10 ** power);
  const [zhAbout, about] = power === null ? ['', ''] : ['约', 'about '];
  const [zhTimes, enTimes] = ratio > 1 ? [`${times}倍`, `${times} times`] : [`${times}分之一`, `1/${times} of`];
  return {
    about: point,
    otherwise: [before],
    ...said(
      say(
        `${name['zh-CN']}的数值（${value['zh-CN']}）${zhAbout}为${period['zh-CN']}（${valueBefore['zh-CN']}）的${zhTimes}。`,
        `${name.en}: ${value.en} is ${about}${enTimes} ${valueBefore.en} (${period.en}).`,
      ),
      repairOf(point, power, ratio > 1),
    ),
  };
}

function slipOf(ratio: number): number | null {
  const power = Math.abs(Math.log10(ratio));
  return slips.find((slip) => Math.abs(power - slip) < slipTolerance) ?? null;
}

function repairOf({ parsedUnit, unit }: CheckedObservation, power: number | null, more: boolean): Sentence {
  if (power === null) return say('请核对数值、单位和统计口径。', 'Check the number, its unit and its scope.');
  const shift = more ? -power : power;
  const multiplier = (parsedUnit?.multiplier ?? 0) + shift;
  const possible = parsedUnit !== null && power >= 4 && multiplier <= largestMultiplier;
  const right = possible ? printUnit(parsedUnit.code, multiplier) : null;
  if (right !== null) return say(`单位可能是“${right}”而不是“${unit}”。`, `The unit may be “${right}”, not “${unit}”.`);
  if (parsedUnit?.quantity === 'share')
    return say('可能混用了小数与百分数。', 'A fraction may stand for a percentage.');
  return power < 4
    ? say('小数点或位数可能有误。', 'The decimal point may be misplaced.')
    : say(
        `数值可能漏记或多记了“${power === 4 ? '万' : '亿'}”。`,
        `A ${power === 4 ? '万' : '亿'} may be missing or one too many.`,
      );
}
