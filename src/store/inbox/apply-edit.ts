import type { CandidateEdit } from '#contract/inbox-contract.ts';
import type { Candidate } from '#core/extract/candidate.ts';

/** What was found with what a person changed of it; the words it stands in stay. An edit is checked when it is stored. */
export function applyEdit(found: Candidate, edit: CandidateEdit | null): Candidate {
  if (edit === null) return found;
  const { name, value, unit, period, area, growthPercent, changePoints, status, qualifier } = edit;
  return {
    ...found,
    name: name ?? found.name,
    value: value === undefined ? found.value : value,
    unit: unit === undefined ? found.unit : unit,
    period: period ?? found.period,
    area: area ?? found.area,
    growth: growthPercent === undefined ? found.growth : growthOf(found, growthPercent),
    change: changePoints === undefined ? found.change : changeOf(found, changePoints),
    status: status ?? found.status,
    qualifier: qualifier ?? found.qualifier,
  };
}

function growthOf({ growth }: Candidate, percent: string | null): Candidate['growth'] {
  return percent === null ? null : { percent: unsigned(percent), basis: growth?.basis ?? '' };
}

function changeOf({ change }: Candidate, points: string | null): Candidate['change'] {
  return points === null ? null : { points: unsigned(points), base: change?.base ?? '' };
}

/** A plus says nothing. */
function unsigned(number: string): string {
  return number.replace(/^\+/, '');
}
