import type { InboxDecision } from '#contract/inbox-contract.ts';
import { type Failure, failure, type Result, success } from '#contract/result.ts';
import type { Finding } from '#core/validation/finding.ts';
import type { StoreDatabase } from '../../connect.ts';
import { loadAreaIndex } from '../../import/areas/load-area-index.ts';
import type { Editing } from '../../queries/edit/typed-facts.ts';
import { writeAudit } from '../../queries/edit/write-audit.ts';
import { applyEdit } from '../apply-edit.ts';
import type { StoredCandidate } from '../candidate-rows.ts';
import { checkEdit } from '../check-edit.ts';
import { checkDrafts } from '../items/check-drafts.ts';
import type { TextContext } from '../items/context.ts';
import { type Draft, draftCandidates } from '../items/draft.ts';
import { type Accepting, acceptCandidate } from './accept.ts';
import { mergeInto } from './merge.ts';
import { reopen } from './reopen.ts';
import { stepWords } from './step-words.ts';
import { beginStep } from './steps.ts';

/** What a decision came to; `skipped` of accepting all still need a person. */
export type Outcome = { skipped: number };

class Refused extends Error {
  readonly failure: Failure;
  constructor(refused: Failure) {
    super(refused.code);
    this.failure = refused;
  }
}

/**
 * Carries out a decision of a text, whole or not at all, as one step that can be undone. Failures: unknown-candidate,
 * candidate-decided, candidate-blocked, candidate-unconfirmed, and those of edits and of accepting.
 */
export async function decide(
  database: StoreDatabase,
  text: TextContext,
  decision: InboxDecision,
  editing: Editing,
): Promise<Result<Outcome>> {
  const prepared = await prepare(database, text, decision, editing.now.slice(0, 10));
  if (!prepared.ok) return prepared;
  try {
    const outcome = await database.transaction().execute((transaction) => {
      return carryOut(transaction, text, decision, prepared.value, editing);
    });
    return success(outcome);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, failure: error.failure };
    throw error;
  }
}

type Prepared = { row: StoredCandidate | null; accepted: Draft[]; skipped: number };

/** Checks a decision, and reads what it needs before the transaction has the connection to itself. */
async function prepare(
  database: StoreDatabase,
  text: TextContext,
  decision: InboxDecision,
  today: string,
): Promise<Result<Prepared>> {
  if (decision.kind === 'accept-all') return prepareAll(database, text, decision.confidence, today);
  const row = text.candidates.find(({ id }) => id === decision.candidateId);
  if (row === undefined) return failure('unknown-candidate');
  if (decision.kind !== 'reopen' && row.state !== 'new') return failure('candidate-decided');
  const edit = decision.kind === 'accept' || decision.kind === 'edit' ? decision.edit : null;
  if (edit !== null) {
    const checked = await checkEdit(database, row.found, row.edit, edit);
    if (!checked.ok) return checked;
    row.edit = Object.keys(checked.value).length === 0 ? null : checked.value;
    row.candidate = applyEdit(row.found, row.edit);
  }
  if (decision.kind !== 'accept') return success({ row, accepted: [], skipped: 0 });

  const drafts = await draftCandidates(database, text);
  const findings = await checkDrafts(database, text, drafts, today);
  const draft = drafts.find((one) => one.row === row);
  if (draft === undefined) return failure('unknown-candidate');
  if (draft.place === null) return failure('area-missing');
  const error = (findings[drafts.indexOf(draft)] ?? []).find(({ severity }) => severity === 'error');
  if (error !== undefined) return failure('candidate-blocked', { rule: error.rule });
  if (draft.toConfirm.includes('conflict') && decision.reason === null) return failure('revision-without-reason');
  const confirmed = new Set([...decision.confirmed, ...(decision.reason === null ? [] : ['conflict'])]);
  if (draft.toConfirm.some((one) => !confirmed.has(one))) return failure('candidate-unconfirmed');
  return success({ row, accepted: [draft], skipped: 0 });
}

async function prepareAll(
  database: StoreDatabase,
  text: TextContext,
  confidence: number,
  today: string,
): Promise<Result<Prepared>> {
  const drafts = await draftCandidates(database, text);
  const findings = await checkDrafts(database, text, drafts, today);
  const wanted = drafts.filter(({ row }) => row.state === 'new' && row.candidate.confidence >= confidence);
  const accepted = wanted.filter((draft) => isClear(draft, findings[drafts.indexOf(draft)] ?? []));
  return success({ row: null, accepted, skipped: wanted.length - accepted.length });
}

function isClear({ toConfirm }: Draft, findings: readonly Finding[]): boolean {
  return toConfirm.length === 0 && !findings.some(({ severity }) => severity === 'error');
}

async function carryOut(
  database: StoreDatabase,
  text: TextContext,
  decision: InboxDecision,
  { row, accepted, skipped }: Prepared,
  editing: Editing,
): Promise<Outcome> {
  const step = beginStep(database, text.source.id, editing);
  const accepting = async (): Promise<Accepting> => ({
    ...{ database, text, step, editing },
    areas: await loadAreaIndex(database),
  });
  if (decision.kind === 'accept-all') {
    const context = await accepting();
    let stored = 0;
    for (const draft of accepted) if ((await acceptCandidate(context, draft, null)).ok) stored += 1;
    if (stored > 0) await step.keep('accept-all', stepWords('accept-all', '', stored));
    return { skipped: skipped + accepted.length - stored }; // one may contradict another that was stored before it
  }
  if (row === null) return { skipped: 0 };
  const { id, candidate, edit } = row;
  const decided = { decided_at: editing.now };
  switch (decision.kind) {
    case 'accept':
      for (const draft of accepted) orRefuse(await acceptCandidate(await accepting(), draft, decision.reason));
      break;
    case 'edit':
      await step.set(id, { edit: edit === null ? null : JSON.stringify(edit) });
      break;
    case 'reject':
      await step.set(id, { state: 'rejected', ...decided });
      break;
    case 'reopen':
      await reopen(database, text, step, row, editing.now);
      break;
    case 'merge':
      orRefuse(await mergeInto(await accepting(), row, decision.into));
      break;
  }
  await step.keep(decision.kind, stepWords(decision.kind, candidate.name, 1));
  if (decision.kind !== 'accept') {
    await writeAudit(database, editing.now, {
      ...{ who: editing.who, action: decision.kind, entity: 'candidate', entityId: id, reason: '' },
      old: { state: row.state, observation: row.observation_id },
      new: { ...decision, source: text.source.id },
    });
  }
  return { skipped: 0 };
}

/** Whatever was written so far is taken back with the transaction. */
function orRefuse(result: Result<unknown>): void {
  if (!result.ok) throw new Refused(result.failure);
}
