import type { Confirmation, IndicatorMatch, Meeting } from '#contract/inbox-contract.ts';
import type { StoreDatabase } from '../../connect.ts';
import { loadAreaIndex } from '../../import/areas/load-area-index.ts';
import { topicForName } from '../../import/topic-for-name.ts';
import { isPeriodInferred, type StoredCandidate } from '../candidate-rows.ts';
import { choose, matchCandidates } from '../match/match-candidates.ts';
import { meet } from '../meeting/meet.ts';
import { factsOfCandidate, type StatementFacts } from '../meeting/statement-facts.ts';
import { figureKey, type FigureKey, loadStoredFigures, type StoredFigure } from '../meeting/stored-figures.ts';
import type { TextContext } from './context.ts';
import { linkedRows } from './linked-rows.ts';
import { type Place, placesOf } from './place-of.ts';

/** A candidate with where it would go and how it meets what is there. */
export type Draft = {
  row: StoredCandidate;
  facts: StatementFacts;
  matches: IndicatorMatch[];
  indicatorId: string | null;
  topic: string;
  place: Place;
  meeting: Meeting;
  stored: StoredFigure | null;
  toConfirm: Confirmation[];
};

/** Drafts of a text's candidates, in their order. */
export async function draftCandidates(database: StoreDatabase, text: TextContext): Promise<Draft[]> {
  const { source, candidates } = text;
  const all = candidates.map(({ candidate }) => candidate);
  const areas = await loadAreaIndex(database);
  const placeOf = placesOf(areas, source.title, all);
  const matching = await matchCandidates(database, all);
  const linked = await linkedRows(database, source.id);

  const begun = candidates.map((row) => {
    const { candidate, edit } = row;
    const place = placeOf(candidate.area);
    const matches = matching(candidate, place?.area.code ?? '');
    const chosen = choose(matches);
    const indicatorId = edit?.indicatorId === undefined ? chosen.indicatorId : (edit.indicatorId ?? sameName(matches));
    const isAsked = chosen.asked && edit?.indicatorId === undefined;
    return { row, place, matches, indicatorId, isAsked, facts: factsOfCandidate(candidate) };
  });
  const stored = await loadStoredFigures(
    database,
    begun.map(keyOf).filter((key) => key !== null),
  );

  return begun.map(({ isAsked, ...one }) => {
    const { row, facts, place } = one;
    const { name, start, end } = row.candidate;
    const key = keyOf(one);
    const current = key === null ? [] : (stored.get(figureKey(key)) ?? []);
    const met = meet(facts, { sourceId: source.id, start, end }, current, linked(start, end));
    const meeting = one.indicatorId === null ? 'new-indicator' : met.meeting;
    return {
      ...one,
      topic: row.edit?.topic ?? topicForName(name),
      meeting,
      stored: met.stored,
      toConfirm: confirmationsOf(row, place, isAsked, meeting),
    };
  });
}

/** A new indicator of a name that is there already is that one. */
function sameName([best]: readonly IndicatorMatch[]): string | null {
  return best !== undefined && best.score === 1 && best.unitFits ? best.indicatorId : null;
}

function keyOf({ row, place, indicatorId }: Pick<Draft, 'row' | 'place' | 'indicatorId'>): FigureKey | null {
  if (indicatorId === null || place === null || !place.listed) return null;
  return { indicatorId, areaCode: place.area.code, period: row.candidate.period };
}

/** What a person has to look at: whatever its own clause or a heading doesn't print, unless they typed it. */
function confirmationsOf(row: StoredCandidate, place: Place, isAsked: boolean, meeting: Meeting): Confirmation[] {
  if (row.state !== 'new') return [];
  const { areaOrigin } = row.candidate;
  const open: Confirmation[] = [];
  if (isPeriodInferred(row)) open.push('period');
  const isCarried = (areaOrigin === 'earlier' || areaOrigin === 'unknown') && row.edit?.area === undefined;
  if (place === null || !place.listed || isCarried) open.push('area');
  if (isAsked) open.push('indicator');
  if (meeting === 'conflict') open.push('conflict');
  return open;
}
