import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { type ChartKind, chartKinds } from '#core/scene/chart-spec.ts';
import { type ChartData, chartFacts } from './chart-facts.ts';
import type { ChartFacts, Said } from './chart-input.ts';
import { chartKindDefinitions } from './chart-kinds.ts';

/** A kind with why it tells the data (`fits`) or why it would mislead. */
export type ChartChoice = { kind: ChartKind; fits: boolean; reason: Said };

/** Every chart kind: those that fit the data first, the one that tells them best at the front; the others would mislead. */
export function fittingChartKinds(
  block: ChartData,
  snapshots: Readonly<Record<string, ObservationSnapshot>>,
): ChartChoice[] {
  const facts = chartFacts(block, snapshots);
  return chartKinds
    .map((kind) => {
      const misfit = misfitOf(kind, facts);
      const { rank, ...why } = chartKindDefinitions[kind].suits(facts);
      return { choice: { kind, fits: misfit === null, reason: misfit ?? why }, rank: misfit === null ? rank : -1 };
    })
    .sort((left, right) => right.rank - left.rank)
    .map(({ choice }) => choice);
}

function misfitOf(kind: ChartKind, facts: ChartFacts): Said | null {
  const { twoUnits, ownAxes, misfit } = chartKindDefinitions[kind];
  const apart = (twoUnits === true && facts.twoSides) || (ownAxes !== undefined && facts.unitEach);
  if (facts.units > 1 && !apart)
    return { zh: '单位不同，不能放在同一坐标轴上', en: 'Different units cannot share an axis' };
  if (facts.mixedSpans)
    return {
      zh: '累计数与当期数（或长短不同的时期）不能并列比较',
      en: 'Sums over periods of different length cannot be compared side by side',
    };
  return misfit(facts);
}
