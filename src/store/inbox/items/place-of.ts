import type { Candidate } from '#core/extract/candidate.ts';
import type { KnownArea } from '#core/indicators/area.ts';
import type { AreaIndex } from '../../import/areas/area-index.ts';
import { areaOfWhole } from '../../import/areas/whole-area.ts';
import { unlistedArea } from '../../import/plan/series-plan.ts';

/** The area of a statement; `listed` false for a name of no list, null where the text names none. */
export type Place = { area: KnownArea; listed: boolean } | null;

/** Finds the areas of a text's statements. `title` says what the text is about where its statements don't. */
export function placesOf(areas: AreaIndex, title: string, candidates: readonly Candidate[]): (area: string) => Place {
  const context = contextOf(areas, title, candidates);
  return (text) => {
    const name = text.trim();
    if (name === '') return null;
    const found = areaOfWhole(name, areas, context) ?? areas.byCode(name) ?? areas.byName(name, context);
    return found === null ? { area: unlistedArea(name, context), listed: false } : { area: found, listed: true };
  };
}

/** The code of the area a text is about: what most statements that name none are of, or the title names. */
function contextOf(areas: AreaIndex, title: string, candidates: readonly Candidate[]): string {
  const counts = new Map<string, number>();
  for (const { area, areaOrigin } of candidates) {
    if (areaOrigin === 'text' && area !== '') counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  const own = most === undefined ? null : areas.byName(most[0], '');
  return (own ?? areas.byName(areas.longestIn(title), ''))?.code ?? '';
}
