import type { Run, Slide } from '#core/deck/deck.ts';
import { numericValue, rankOfFacet } from '#core/indicators/facets.ts';
import type { FigureReference, ObservationSnapshot } from '#core/indicators/observation.ts';

/** What a title says that need no longer be so, because its figure now says something else. */
export type ChangedMessage = { slideId: string; reason: 'direction' | 'first-place' | 'missing' };

export type SnapshotPair = { old: ObservationSnapshot; fresh: ObservationSnapshot | null };

/** Why a slide's title has to be read again, once a reason; a title without figures says nothing that could change. */
export function changedMessages(slide: Slide, pairs: ReadonlyMap<string, SnapshotPair>): ChangedMessage[] {
  const reasons = new Set(slide.title.flatMap((run) => reasonOf(run, pairs) ?? []));
  return [...reasons].map((reason) => ({ slideId: slide.id, reason }));
}

function reasonOf(run: Run, pairs: ReadonlyMap<string, SnapshotPair>): ChangedMessage['reason'] | null {
  if (run.kind === 'words') return null;
  const pair = pairs.get(run.figure.observationId);
  if (pair === undefined) return null;
  if (pair.fresh === null) return 'missing';
  return turned(run.figure, pair.old, pair.fresh)
    ? run.figure.facet.startsWith('rank:')
      ? 'first-place'
      : 'direction'
    : null;
}

function turned({ facet }: FigureReference, old: ObservationSnapshot, fresh: ObservationSnapshot): boolean {
  if (facet.startsWith('rank:')) {
    return (rankOfFacet(old, facet)?.rank === 1) !== (rankOfFacet(fresh, facet)?.rank === 1);
  }
  if (facet === 'value') return false;
  return Math.sign(numericValue(old, facet) ?? 0) !== Math.sign(numericValue(fresh, facet) ?? 0);
}
