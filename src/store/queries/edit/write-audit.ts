import type { StoreDatabase } from '../../connect.ts';

export type Edit = {
  who: string;
  action: 'revise' | 'add' | 'dismiss' | 'accept' | 'edit' | 'reject' | 'reopen' | 'merge' | 'undo' | 'describe';
  entity?: 'observation' | 'candidate' | 'source'; // an observation where left out
  entityId: string;
  old: unknown; // as JSON; null for none
  new: unknown;
  reason: string; // in the person's words
};

export async function writeAudit(database: StoreDatabase, at: string, edit: Edit): Promise<void> {
  const text = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await database
    .insertInto('audit_log')
    .values({
      at,
      who: edit.who,
      action: edit.action,
      entity: edit.entity ?? 'observation',
      entity_id: edit.entityId,
      old: text(edit.old),
      new: text(edit.new),
      reason: edit.reason,
    })
    .execute();
}

/** What a vintage says, for the log. */
export function loggedFacts(facts: {
  vintage: number;
  value: string | null;
  unit: string;
  qualifier: string;
  status: string;
  growth: { percent: string; basis: string } | null;
  note: string;
}) {
  const { vintage, value, unit, qualifier, status, growth, note } = facts;
  return { vintage, value, unit, qualifier, status, growth, note };
}
