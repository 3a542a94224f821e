import type { CheckedObservation } from '../checked-observation.ts';
import type { Sentence } from '../finding.ts';
import type { Located, SeriesRule } from '../rule.ts';
import { computed, nameOf, said, say, figureOf } from '../sentences.ts';
import { isCumulative, startsAnew } from '../steps.ts';

const leastPoints = 8;
const limit = 3.5;
const robust = 1.4826; // makes the median deviation comparable with a standard deviation
const leastSpread = 0.02; // of log-differences; steadier series would alarm on every rounding
const usualPowers = [0, 3, 4, 6, 8, 12]; // 万, 亿 …: the catalogue's bounds don't say which of them they are in

export const outlier = {
  number: 27,
  severity: 'warning',
  scope: 'series',
  title: { 'zh-CN': '数值不偏离序列和合理范围', en: 'Values stay near their series and their plausible range' },
  check(points) {
    return [...implausible(points), ...unusual(points)];
  },
} as const satisfies SeriesRule;

function implausible(points: readonly CheckedObservation[]): Located[] {
  const first = points[0];
  if (first === undefined || (first.indicator.minimum === null && first.indicator.maximum === null)) return [];
  const { minimum, maximum } = first.indicator;
  return points.flatMap((point) => {
    if (point.number === null || isPlausible(point, minimum ?? -Infinity, maximum ?? Infinity)) return [];
    const [name, value] = [nameOf(point), figureOf(point)];
    const range = rangeOf(minimum, maximum);
    return {
      about: point,
      ...said(
        say(
          `${name['zh-CN']}为${value['zh-CN']}，超出合理范围（${range['zh-CN']}）。`,
          `${name.en} is ${value.en}, outside the plausible range (${range.en}).`,
        ),
        say('请核对数值和单位。', 'Check the number and its unit.'),
      ),
    };
  });
}

function rangeOf(minimum: number | null, maximum: number | null): Sentence {
  if (minimum === null) return say(`不高于${maximum}`, `${maximum} at most`);
  return maximum === null
    ? say(`不低于${minimum}`, `${minimum} at least`)
    : say(`${minimum}—${maximum}`, `${minimum}–${maximum}`);
}

function isPlausible({ number, base, parsedUnit }: CheckedObservation, minimum: number, maximum: number): boolean {
  if (number === null || (number >= minimum && number <= maximum)) return true;
  if (base === null || parsedUnit === null || !parsedUnit.base.scalable) return false;
  return usualPowers.some((power) => base / 10 ** power >= minimum && base / 10 ** power <= maximum);
}

function unusual(points: readonly CheckedObservation[]): Located[] {
  if (points.length < leastPoints || points.some(isCumulative)) return [];
  const steps: number[] = [];
  for (let index = 1; index < points.length; index += 1) {
    const ratio = (points[index]?.number ?? 0) / (points[index - 1]?.number ?? 0);
    if (!(ratio > 0) || ratio === Infinity) return [];
    steps.push(Math.log(ratio));
  }
  const middle = median(steps);
  const spread = Math.max(leastSpread, robust * median(steps.map((step) => Math.abs(step - middle))));
  const found: Located[] = [];
  let previous = 0; // the way back after an outlier is no second one
  steps.forEach((step, index) => {
    const score = (step - middle) / spread;
    const [before, point] = [points[index], points[index + 1]];
    const isBack = previous !== 0 && Math.sign(score) === -Math.sign(previous);
    previous = Math.abs(score) > limit && !isBack ? score : 0;
    // Rule 12 tells of doubling and halving.
    if (previous === 0 || before === undefined || point === undefined || Math.abs(step) > Math.LN2) return;
    if (startsAnew(point)) return;
    found.push(told(before, point, step, middle));
  });
  return found;
}

function told(before: CheckedObservation, point: CheckedObservation, step: number, usual: number): Located {
  const name = nameOf(point);
  const [own, middle] = [step, usual].map((change) => `${computed((Math.exp(change) - 1) * 100, 1)}%`);
  return {
    about: point,
    otherwise: [before],
    ...said(
      say(
        `${name['zh-CN']}比上一期变动${own}，明显偏离该序列通常的变动（中位数${middle}）。`,
        `${name.en} changed by ${own} from the period before, far from the usual ${middle} of its series.`,
      ),
      say('请核对数值；如口径有变化，请注明。', 'Check the number; if the scope changed, say so.'),
    ),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
