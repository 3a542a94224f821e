import { failure, type Result, success } from '#contract/result.ts';
import type { StoreDatabase } from '../../connect.ts';
import type { Editing } from './typed-facts.ts';
import { writeAudit } from './write-audit.ts';

export type Dismissal = { observationId: string; vintage: number; rule: number; reason: string };

/** Leaves out what a rule says of a vintage from now on; a later vintage is looked at anew. Failure: unknown-figure. */
export async function dismissFinding(
  database: StoreDatabase,
  { observationId, vintage, rule, reason }: Dismissal,
  { who, now }: Editing,
): Promise<Result<null>> {
  return database.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('observation')
      .select('row_id')
      .where('observation_id', '=', observationId)
      .where('vintage', '=', vintage)
      .executeTakeFirst();
    if (known === undefined) return failure('unknown-figure');
    const decision = { state: 'dismissed' as const, reason, decided_at: now };
    await transaction
      .insertInto('check_result')
      .values({ rule, observation_id: observationId, vintage, ...decision })
      .onConflict((conflict) => conflict.columns(['rule', 'observation_id', 'vintage']).doUpdateSet(decision))
      .execute();
    await writeAudit(transaction, now, {
      ...{ who, action: 'dismiss', entityId: observationId, reason },
      old: null,
      new: { rule, vintage },
    });
    return success(null);
  });
}
