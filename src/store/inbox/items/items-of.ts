import type { InboxItem } from '#contract/inbox-contract.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Finding } from '#core/validation/finding.ts';
import type { StoreDatabase } from '../../connect.ts';
import { snapshotsById } from '../../queries/snapshots-by-id.ts';
import { checkDrafts } from './check-drafts.ts';
import type { TextContext } from './context.ts';
import { type Draft, draftCandidates } from './draft.ts';

/** The candidates of a text as a window shows them. `today` is an ISO date. */
export async function itemsOf(database: StoreDatabase, text: TextContext, today: string): Promise<InboxItem[]> {
  const drafts = await draftCandidates(database, text);
  const findings = await checkDrafts(database, text, drafts, today);
  return showDrafts(database, drafts, findings);
}

export async function showDrafts(
  database: StoreDatabase,
  drafts: readonly Draft[],
  findings: readonly (readonly Finding[])[],
): Promise<InboxItem[]> {
  const ids = drafts.map(shownId).filter((id) => id !== null);
  const snapshots = new Map((await snapshotsById(database, [...new Set(ids)])).map((one) => [one.id, one]));
  return drafts.map((draft, index) => itemOf(draft, findings[index] ?? [], snapshots));
}

/** What a decided candidate became, or what an open one meets. */
function shownId({ row, stored }: Draft): string | null {
  return row.observation_id ?? stored?.observation_id ?? null;
}

function itemOf(
  draft: Draft,
  findings: readonly Finding[],
  snapshots: ReadonlyMap<string, ObservationSnapshot>,
): InboxItem {
  const { row, matches, place, topic, meeting, toConfirm } = draft;
  const { state, candidate, edit, observation_id, indicator_id } = row;
  const isStored = state === 'accepted' || state === 'edited';
  return {
    candidateId: row.id,
    candidate,
    changed: edit !== null,
    state,
    matches,
    indicatorId: isStored ? indicator_id : draft.indicatorId,
    topic,
    area: place?.listed ? { code: place.area.code, name: place.area.name } : null,
    meeting: isStored ? 'stored' : meeting,
    stored: snapshots.get(shownId(draft) ?? '') ?? null,
    findings: [...findings],
    toConfirm,
    observationId: observation_id,
  };
}
