import type { Decided } from '#contract/inbox-contract.ts';
import type { Result } from '#contract/result.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { changeInbox, useInbox } from './inbox-state.ts';

let turn: Promise<unknown> = Promise.resolve();

/** Asks when everything before is answered, so that what was pressed first counts first. */
export function inTurn<Value>(ask: () => Promise<Value>): Promise<Value> {
  const answered = turn.then(ask);
  turn = answered.catch(() => null); // nothing that fails holds up what comes after it
  return answered;
}

/** A decision in its turn, whose changes are taken over; null when it failed or wasn't asked. */
export function decideInTurn(
  sourceId: string,
  candidateId: string | null,
  ask: () => Promise<Result<Decided>> | null,
): Promise<Decided | null> {
  if (candidateId !== null) setDeciding((ids) => ids.add(candidateId));
  return inTurn(async () => {
    const answer = await ask();
    if (candidateId !== null) setDeciding((ids) => ids.delete(candidateId));
    if (answer === null) return null;
    if (answer.ok) apply(sourceId, answer.value);
    else report(answer.failure);
    return answer.ok ? answer.value : null;
  });
}

function setDeciding(change: (ids: Set<string>) => void): void {
  const deciding = new Set(useInbox.getState().deciding);
  change(deciding);
  changeInbox({ deciding });
}

function apply(sourceId: string, { items, undo: last }: Decided): void {
  const { text } = useInbox.getState();
  if (text?.sourceId !== sourceId) return; // another text is open by now
  const changed = new Map(items.map((item) => [item.candidateId, item]));
  changeInbox({
    text: { ...text, undo: last, items: text.items.map((item) => changed.get(item.candidateId) ?? item) },
  });
}
