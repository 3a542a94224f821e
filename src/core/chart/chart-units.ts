import type { ChartBlock } from '#core/deck/deck.ts';
import type { FigureReference, ObservationSnapshot } from '#core/indicators/observation.ts';
import { parseUnit } from '#core/indicators/unit.ts';
import { shownUnit } from '#core/indicators/display-unit.ts';

type OfUnits = Pick<ChartBlock, 'series' | 'displayUnit'>;
type Snapshots = Readonly<Record<string, ObservationSnapshot>>;

/** Units of the block's figures as printed; more than one cannot share an axis. */
export function chartUnits(block: OfUnits, snapshots: Snapshots): Set<string> {
  return new Set(seriesUnits(block, snapshots).flatMap((units) => [...units]));
}

/** Units of each series. */
export function seriesUnits(block: OfUnits, snapshots: Snapshots): Set<string>[] {
  return block.series.map(
    ({ figures }) =>
      new Set(figures.flatMap((figure) => (figure === null ? [] : unitOf(figure, snapshots, block.displayUnit)))),
  );
}

/** The units of the left and the right axis, where each series is of one of two units; else null. */
export function unitsOfSides(block: OfUnits, snapshots: Snapshots): [string, string] | null {
  const each = seriesUnits(block, snapshots);
  const [left, right, ...more] = new Set(each.flatMap((units) => [...units]));
  if (left === undefined || right === undefined || more.length > 0) return null;
  return each.some((units) => units.size > 1) ? null : [left, right];
}

/** 亿元 and 万元 measure the same: two axes would draw equal amounts at different heights. */
export function measureTheSame([left, right]: readonly [string, string]): boolean {
  const codes = [parseUnit(left)?.code, parseUnit(right)?.code];
  return codes[0] !== undefined && codes[0] === codes[1];
}

function unitOf(figure: FigureReference, snapshots: Snapshots, displayUnit: string | undefined): string[] {
  const snapshot = snapshots[figure.observationId];
  if (snapshot === undefined) return [];
  if (figure.facet === 'value') return [shownUnit(snapshot.unit, displayUnit)];
  if (figure.facet === 'growth') return ['%'];
  return figure.facet === 'change' ? ['个百分点'] : ['位'];
}
