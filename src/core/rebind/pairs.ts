import { factText } from '#core/indicators/facets.ts';
import type { ObservationKey, ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import type { SnapshotPair } from './changed-messages.ts';
import { chooseCounterpart, wantedFor } from './counterpart.ts';
import type { Moving } from './move-slide.ts';
import { wordMover } from './move-words.ts';
import { shiftPeriod } from './shift-period.ts';
import type { Move } from './target.ts';

/** Each of the observations, by its id, with its counterpart among those found; null where there is none. */
export function pairsOf(
  used: readonly ObservationSnapshot[],
  move: Move,
  found: readonly ObservationSnapshot[],
): Map<string, SnapshotPair> {
  const byKey = new Map<string, ObservationSnapshot[]>();
  for (const each of found) {
    const key = keyText({ indicatorId: each.indicatorId, area: each.area.code, period: each.period });
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  return new Map(
    used.map((old) => {
      const wanted = wantedFor(old, move);
      const fresh = wanted === null ? null : chooseCounterpart(old, byKey.get(keyText(wanted)) ?? []);
      return [old.id, { old, fresh }];
    }),
  );
}

export function keyText({ indicatorId, area, period }: ObservationKey): string {
  return `${indicatorId} ${area} ${period}`;
}

/** How words, labels and periods of what uses these observations move. */
export function moveSaid(used: readonly ObservationSnapshot[], move: Move): Pick<Moving, 'words' | 'label' | 'period'> {
  const words = wordMover(move);
  const periods = periodLabels(used, move);
  return {
    words,
    label: (text) => periods.get(text) ?? words(text),
    period: (text) => shiftPeriod(text, move.from.period, move.to.period) ?? text,
  };
}

/** Periods that stand alone, on axes and in heads of tables, move as their figures do. */
function periodLabels(used: readonly ObservationSnapshot[], { from, to, language }: Move): Map<string, string> {
  return new Map(
    used.flatMap(({ period }) => {
      const moved = shiftPeriod(period, from.period, to.period);
      if (moved === null) return [];
      const printed: [string, string] = [printPeriod(period, language), printPeriod(moved, language)];
      return [printed, [period, moved] as [string, string]];
    }),
  );
}

/** Counterparts of figures, and the observations that have none. */
export function lookupIn(pairs: ReadonlyMap<string, SnapshotPair>): Pick<Moving, 'figure' | 'observation'> & {
  lost: Set<ObservationSnapshot>;
} {
  const lost = new Set<ObservationSnapshot>();
  const freshOf = (id: string, has: (fresh: ObservationSnapshot) => boolean) => {
    const pair = pairs.get(id);
    if (pair === undefined) return null;
    if (pair.fresh !== null && has(pair.fresh)) return pair.fresh.id;
    lost.add(pair.old);
    return null;
  };
  return {
    lost,
    observation: (id) => freshOf(id, () => true),
    figure: (figure) => {
      const observationId = freshOf(figure.observationId, (fresh) => factText(fresh, figure.facet) !== null);
      return observationId === null ? null : { ...figure, observationId };
    },
  };
}
