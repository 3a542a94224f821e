import type { CandidateEdit } from '#contract/inbox-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { Candidate } from '#core/extract/candidate.ts';
import { decimalOf } from '#core/indicators/facets.ts';
import { parsePeriod } from '#core/indicators/period.ts';
import type { StoreDatabase } from '../connect.ts';

const ratio = /^\d+(?:\.\d+)?(?:[:：∶]\d+(?:\.\d+)?)+$/;

/**
 * What a person typed as it is stored: the period as SDMX, the value without separators, nothing that is as
 * found. It is put over what was changed earlier.
 * Failures: not-a-period, not-a-value, unknown-indicator.
 */
export async function checkEdit(
  database: StoreDatabase,
  found: Candidate,
  earlier: CandidateEdit | null,
  edit: CandidateEdit,
): Promise<Result<CandidateEdit>> {
  const checked: CandidateEdit = { ...edit };
  if (edit.name !== undefined) checked.name = edit.name.trim() === '' ? found.name : edit.name.trim();
  if (edit.unit !== undefined) checked.unit = edit.unit === null ? null : edit.unit.trim();
  if (edit.area !== undefined) checked.area = edit.area.trim();
  if (edit.period !== undefined) {
    const period = parsePeriod(edit.period, yearOf(found.period));
    if (period === null) return failure('not-a-period', { period: edit.period });
    checked.period = period;
  }
  if (edit.value !== undefined) {
    const value = edit.value === null || edit.value.trim() === '' ? null : edit.value.trim();
    if (value !== null && decimalOf(value) === null && !ratio.test(value)) return failure('not-a-value', { value });
    checked.value = value?.replaceAll(',', '').replace(/^\+/, '') ?? null;
  }
  if (edit.indicatorId != null) {
    const known = await database
      .selectFrom('indicator')
      .select('id')
      .where('id', '=', edit.indicatorId)
      .executeTakeFirst();
    if (known === undefined) return failure('unknown-indicator', { name: edit.indicatorId });
  }
  return success(withoutSame(found, { ...earlier, ...checked }));
}

/** 一季度 typed alone is of the year that was found. */
function yearOf(period: string): number | null {
  const year = /^\d{4}/.exec(period)?.[0];
  return year === undefined ? null : Number(year);
}

function withoutSame(found: Candidate, edit: CandidateEdit): CandidateEdit {
  const own: CandidateEdit = {
    ...{ name: found.name, value: found.value, unit: found.unit, status: found.status, qualifier: found.qualifier },
    growthPercent: found.growth?.percent ?? null,
    changePoints: found.change?.points ?? null,
  };
  // A period or an area typed again is confirmed by that; a topic and an indicator are no part of what was found.
  const kept = Object.entries(edit).filter(
    ([key, value]) => value !== undefined && own[key as keyof CandidateEdit] !== value,
  );
  return Object.fromEntries(kept) as CandidateEdit;
}
