import type { CheckedObservation } from '../checked-observation.ts';
import { halfUnit } from '../rounds-equal.ts';
import type { SliceRule } from '../rule.ts';
import { computed, nameOf, said, say, figureOf } from '../sentences.ts';

const tolerance = 0.01;

export const recomputedRatio = {
  number: 33,
  severity: 'info',
  scope: 'slice',
  title: { 'zh-CN': '人均、密度、比率与分子分母相符', en: 'Ratios agree with their numerator and denominator' },
  check(observations) {
    const ratios = observations.filter(isRatio);
    if (ratios.length === 0) return [];
    const wanted = new Set(ratios.flatMap(({ indicator }) => [indicator.numeratorId, indicator.denominatorId]));
    const known = new Map<string, CheckedObservation>();
    for (const observation of observations) {
      const { id } = observation.indicator;
      if (!wanted.has(id) || observation.breakdown !== '' || observation.base === null) continue;
      if (!known.has(id)) known.set(id, observation);
    }
    return ratios.flatMap((ratio) => {
      const numerator = known.get(ratio.indicator.numeratorId ?? '');
      const denominator = known.get(ratio.indicator.denominatorId ?? '');
      const value = recompute(ratio, numerator, denominator);
      if (value === null || numerator === undefined || denominator === undefined) return [];
      const [name, printed, scale] = [nameOf(ratio), figureOf(ratio), 10 ** (ratio.parsedUnit?.multiplier ?? 0)];
      return {
        about: ratio,
        otherwise: [numerator, denominator],
        ...said(
          say(
            `${name['zh-CN']}为${printed['zh-CN']}，按“${numerator.indicator.name}”和“${denominator.indicator.name}”推算为${computed(value / scale, 4)}。`,
            `${name.en} is ${printed.en}; “${numerator.indicator.name}” by “${denominator.indicator.name}” makes ${computed(value / scale, 4)}.`,
          ),
        ),
      };
    });
  },
} as const satisfies SliceRule;

function isRatio({ indicator, base, breakdown, qualifier }: CheckedObservation): boolean {
  if (indicator.numeratorId === null || indicator.denominatorId === null) return false;
  return base !== null && breakdown === '' && qualifier === 'exact';
}

/** What the ratio should be where it is further off than a percent and its rounding; else null. */
function recompute(
  ratio: CheckedObservation,
  numerator: CheckedObservation | undefined,
  denominator: CheckedObservation | undefined,
): number | null {
  const [top, bottom] = [numerator?.base ?? null, denominator?.base ?? null];
  if (top === null || bottom === null || bottom === 0 || ratio.base === null) return null;
  const value = (top / bottom) * (ratio.indicator.factor ?? 1);
  const rounding = halfUnit(ratio.value ?? '') * 10 ** (ratio.parsedUnit?.multiplier ?? 0);
  return Math.abs(ratio.base - value) <= Math.max(Math.abs(value) * tolerance, rounding) ? null : value;
}
