import type { IndicatorMatch } from '#contract/inbox-contract.ts';
import type { Candidate } from '#core/extract/candidate.ts';
import type { StoreDatabase } from '../../connect.ts';
import { catalogueIndex } from '../../queries/browse/catalogue-index.ts';
import { canBeIn } from '../../queries/edit/unit-of-series.ts';
import { leastToAsk, leastToChoose, matchName, type NameMatch } from './match-name.ts';
import { type MatchIndex, matchIndex } from './match-index.ts';

const mostMatches = 5;

export type Matching = (candidate: Candidate, areaCode: string) => IndicatorMatch[];

/**
 * Answers which indicators candidates may be of, best first. Of two with one name, the one that has figures of the
 * candidate's area comes first; those whose unit measures something else come last.
 */
export async function matchCandidates(database: StoreDatabase, candidates: readonly Candidate[]): Promise<Matching> {
  const index = matchIndex(await catalogueIndex(database));
  const byName = new Map(candidates.map(({ name }) => [name, known(index, name)]));
  const ids = new Set([...byName.values()].flat().map(({ indicator }) => indicator.id));
  const series = await seriesOf(database, [...ids]);

  return ({ name, value, unit }, areaCode) => {
    const printed = value === null ? '' : (unit ?? '');
    const ranked = (byName.get(name) ?? []).map(({ indicator, matched, score }) => {
      const used = series.get(indicator.id) ?? [];
      const unitFits = canBeIn(printed, used, indicator.unit);
      const hasArea = used.some(({ area }) => area === areaCode);
      return { match: { indicatorId: indicator.id, name: indicator.name, matched, score, unitFits }, hasArea };
    });
    ranked.sort(
      (left, right) =>
        Number(right.match.unitFits) - Number(left.match.unitFits) ||
        right.match.score - left.match.score ||
        Number(right.hasArea) - Number(left.hasArea),
    );
    return ranked.slice(0, mostMatches).map(({ match }) => match);
  };
}

const matched = new WeakMap<MatchIndex, Map<string, NameMatch[]>>();

/** A text's names are the same with every decision, and so are the store's with most. */
function known(index: MatchIndex, name: string): NameMatch[] {
  const names = matched.get(index) ?? new Map<string, NameMatch[]>();
  matched.set(index, names);
  const found = names.get(name) ?? matchName(index, name);
  names.set(name, found);
  return found;
}

type UsedIn = { code: string | null; area: string };

async function seriesOf(database: StoreDatabase, ids: readonly string[]): Promise<Map<string, UsedIn[]>> {
  const used = new Map<string, UsedIn[]>();
  for (let start = 0; start < ids.length; start += 500) {
    const rows = await database
      .selectFrom('series')
      .select(['indicator_id', 'unit_code as code', 'area_code as area'])
      .distinct()
      .where('indicator_id', 'in', ids.slice(start, start + 500))
      .execute();
    for (const { indicator_id, code, area } of rows) {
      const list = used.get(indicator_id);
      if (list === undefined) used.set(indicator_id, [{ code, area }]);
      else list.push({ code, area });
    }
  }
  return used;
}

/**
 * The indicator a candidate is put to, null for a new one; `asked` where a person has to say whether it is that one. A
 * known name with a unit that measures something else may be another indicator, or a unit misprinted.
 */
export function choose(matches: readonly IndicatorMatch[]): { indicatorId: string | null; asked: boolean } {
  const best = matches.find(({ unitFits }) => unitFits);
  if (best !== undefined && best.score >= leastToAsk) {
    return { indicatorId: best.indicatorId, asked: best.score < leastToChoose };
  }
  return { indicatorId: null, asked: matches.some(({ score }) => score >= leastToChoose) };
}
