import { randomUUID } from 'node:crypto';
import type { StoreDatabase } from '../../connect.ts';
import type { PlannedTarget } from '../plan/plan-rows.ts';
import type { EvidenceWriter } from './evidence-writer.ts';

/** Stores the targets of a batch. A target for the same year of the same indicator and area is superseded, and stays. */
export async function writeTargets(
  database: StoreDatabase,
  targets: readonly PlannedTarget[],
  evidence: EvidenceWriter,
  { batchId, createdAt }: { batchId: string; createdAt: string },
): Promise<void> {
  for (const { target, plan } of targets) {
    const same = {
      indicator_id: plan.indicator.id,
      area_code: plan.area.code,
      period: target.period,
      measure: target.measure,
    };
    await database
      .updateTable('target')
      .set({ is_current: 0 })
      .where('indicator_id', '=', same.indicator_id)
      .where('area_code', '=', same.area_code)
      .where('period', '=', same.period)
      .where('measure', '=', same.measure)
      .where('is_current', '=', 1)
      .execute();
    await database
      .insertInto('target')
      .values({
        id: `target-${randomUUID()}`,
        ...same,
        printed: target.printed,
        value_text: target.value,
        unit_text: target.measure === 'growth' ? '%' : target.unit,
        comparator: target.comparator,
        nature: target.nature,
        baseline_value: target.baseline?.value ?? null,
        baseline_period: target.baseline?.period ?? null,
        evidence_id: await evidence.of(target),
        is_current: 1,
        batch_id: batchId,
        created_at: createdAt,
      })
      .execute();
  }
}
