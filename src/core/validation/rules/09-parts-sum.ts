import type { CheckedObservation } from '../checked-observation.ts';
import { halfUnit } from '../rounds-equal.ts';
import type { Located, SliceRule } from '../rule.ts';
import { computed, figureOf, nameOf, said, say } from '../sentences.ts';
import { isWhole, structuresOf } from '../structures.ts';

/** Totals whose parts are indicators of their own. */
const sums = [
  { total: /^(?:地区|国内)?生产总值$/, parts: ['第一产业增加值', '第二产业增加值', '第三产业增加值'] },
  { total: /^(?:货物)?进出口总额$/, parts: ['出口总额', '进口总额'] },
  { total: /^常住人口$/, parts: ['城镇常住人口', '乡村常住人口'] },
];
const partNames = new Set(sums.flatMap(({ parts }) => parts));

/** A breakdown may list some parts only (其中), so it is compared when it comes this near to the total. */
const nearlyWhole = 0.05;

export const partsSum = {
  number: 9,
  severity: 'warning',
  scope: 'slice',
  title: { 'zh-CN': '分项合计等于总量', en: 'Parts add up to the total' },
  check(observations) {
    const additive = observations.filter(isAdditive);
    return [...ofIndicators(additive), ...ofBreakdowns(additive)];
  },
} as const satisfies SliceRule;

function ofIndicators(additive: readonly CheckedObservation[]): Located[] {
  const named = additive.filter(({ breakdown, indicator }) => breakdown === '' && partNames.has(indicator.name));
  if (named.length < 2) return [];
  return sums.flatMap((sum) => {
    const parts = sum.parts.flatMap((name) => named.find(({ indicator }) => indicator.name === name) ?? []);
    const total = additive.find(({ breakdown, indicator }) => breakdown === '' && sum.total.test(indicator.name));
    return total === undefined || parts.length < sum.parts.length ? [] : compare(total, parts);
  });
}

function ofBreakdowns(additive: readonly CheckedObservation[]): Located[] {
  const divided = additive.filter(({ breakdown }) => !isWhole(breakdown));
  if (divided.length < 2) return [];
  const totals = new Map<string, CheckedObservation>();
  for (const observation of additive) {
    const { indicator, breakdown } = observation;
    if (isWhole(breakdown) && !totals.has(indicator.id)) totals.set(indicator.id, observation);
  }
  const keyOf = ({ indicator, breakdown }: CheckedObservation) => ({ of: indicator.id, part: breakdown });
  return [...structuresOf(divided, keyOf).values()].flatMap((parts) => {
    const total = totals.get(parts[0]?.indicator.id ?? '');
    if (total === undefined || parts.length < 2) return [];
    const whole = Math.abs(total.base ?? 0);
    const sum = parts.reduce((result, { base }) => result + (base ?? 0), 0);
    return Math.abs(sum - (total.base ?? 0)) > whole * nearlyWhole ? [] : compare(total, parts);
  });
}

function compare(total: CheckedObservation, parts: readonly CheckedObservation[]): Located[] {
  const sum = parts.reduce((result, { base }) => result + (base ?? 0), 0);
  const tolerance = [total, ...parts].reduce((result, part) => result + halfUnit(part.value ?? '') * scaleOf(part), 0);
  const off = sum - (total.base ?? 0);
  if (Math.abs(off) <= tolerance * (1 + 1e-9)) return [];
  const name = nameOf(total);
  const [together, apart] = [sum, Math.abs(off)].map((amount) =>
    figureOf({ ...total, value: computed(amount / scaleOf(total), 4) }),
  );
  return [
    {
      about: total,
      otherwise: parts,
      ...said(
        say(
          `${name['zh-CN']}的${parts.length}个分项合计为${together?.['zh-CN']}，与总量相差${apart?.['zh-CN']}，超出四舍五入的范围。`,
          `${name.en}: its ${parts.length} parts add up to ${together?.en}, ${apart?.en} off the total, more than rounding explains.`,
        ),
        say(
          '请核对各分项与总量是否出自同一来源、同一口径。',
          'Check whether total and parts have one source and one scope.',
        ),
      ),
    },
  ];
}

function isAdditive({ base, qualifier, status, indicator: { kind } }: CheckedObservation): boolean {
  return base !== null && kind !== 'ratio' && kind !== 'duration' && qualifier === 'exact' && status !== 'plan';
}

function scaleOf({ parsedUnit }: CheckedObservation): number {
  return 10 ** (parsedUnit?.multiplier ?? 0);
}
