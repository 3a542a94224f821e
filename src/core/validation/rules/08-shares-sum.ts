import type { CheckedObservation } from '../checked-observation.ts';
import { halfUnit } from '../rounds-equal.ts';
import type { SliceRule } from '../rule.ts';
import { computed, nameOf, said, say } from '../sentences.ts';
import { isWhole, structuresOf } from '../structures.ts';

const usualTolerance = 0.2;
const structureNames = /比重|占比|构成|结构|比例|份额/;
const sector = /第[一二三]产业/;

export const sharesSum = {
  number: 8,
  severity: 'warning',
  scope: 'slice',
  title: { 'zh-CN': '同一结构的各项占比合计为100%', en: 'Shares of one structure add up to 100%' },
  check(observations) {
    const shares = observations.filter(
      (observation) => observation.parsedUnit?.code === 'PT' && isStructure(observation),
    );
    if (shares.length < 2) return [];
    return [...structuresOf(shares, keyOf).values()].flatMap((parts) => {
      const first = parts[0];
      if (first === undefined || parts.length < 2) return [];
      const sum = parts.reduce((total, { number }) => total + (number ?? 0), 0);
      const rounding = parts.reduce((total, { value }) => total + halfUnit(value ?? ''), 0);
      const off = Math.abs(sum - 100);
      if (off <= Math.max(usualTolerance, rounding) + 1e-9) return [];
      // Two of three sectors aren't the whole; other structures may lack a part, too.
      const complete = sector.test(first.indicator.name) && parts.length === 3;
      if (!complete && (sector.test(first.indicator.name) || off > 10)) return [];
      const name = nameOf(first);
      return {
        about: first,
        ...said(
          say(
            `${name['zh-CN']}等${parts.length}项占比合计为${computed(sum)}%，不等于100%。`,
            `${name.en}: ${parts.length} shares add up to ${computed(sum)}%, not 100%.`,
          ),
          say('请核对各项数值，并检查是否缺少一项。', 'Check each share and whether one is missing.'),
        ),
      };
    });
  },
} as const satisfies SliceRule;

function isStructure({ number, indicator, breakdown, qualifier }: CheckedObservation): boolean {
  if (number === null || qualifier !== 'exact' || !structureNames.test(indicator.name)) return false;
  return breakdown === '' ? sector.test(indicator.name) : !isWhole(breakdown);
}

/** Sectors are indicators of their own: their names differ by the sector only. */
function keyOf({ indicator, breakdown }: CheckedObservation): { of: string; part: string } {
  if (breakdown !== '') return { of: indicator.id, part: breakdown };
  return { of: indicator.name.replace(sector, ''), part: sector.exec(indicator.name)?.[0] ?? '' };
}
