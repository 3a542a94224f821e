/**
 * How every boundary answers: a value, or one failure from a closed list. Nothing is thrown across a boundary,
 * because an error thrown through IPC arrives as a bare message string.
 */
export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** A failure names its code and the values its sentence needs; `failure-sentences.ts` holds the sentences. */
export type Failure = { code: FailureCode; values: Readonly<Record<string, string | number>> };

export const failureCodes = [
  // deck files
  'deck-not-found',
  'deck-not-readable',
  'deck-not-a-deck',
  'deck-truncated',
  'deck-too-new',
  'deck-migration-failed',
  'deck-invalid',
  'deck-too-large',
  'deck-unsafe-path',
  // writing
  'disk-full',
  'folder-read-only',
  'folder-missing',
  'write-failed',
  // store
  'store-missing',
  'store-damaged',
  'store-too-new',
  'store-not-migratable',
  'store-busy',
  'sample-damaged',
  'unknown-preset',
  'unknown-import',
  'unknown-batch',
  'import-not-found',
  'import-backup',
  'import-not-readable',
  'import-wrong-type',
  'import-password',
  'import-too-large',
  'import-empty',
  'import-only-formulas',
  'import-no-tables',
  'backup-damaged',
  'backup-not-found',
  'package-damaged',
  'too-many-figures',
  'figure-exists',
  'figure-empty',
  'unknown-figure',
  'unknown-indicator',
  'unit-does-not-fit',
  'not-a-period',
  'area-not-listed',
  // inbox
  'text-not-found',
  'text-not-readable',
  'text-wrong-type',
  'text-password',
  'text-too-large',
  'text-empty',
  'text-only-pictures',
  'unknown-text',
  'unknown-candidate',
  'candidate-decided',
  'candidate-blocked',
  'candidate-unconfirmed',
  'revision-without-reason',
  'area-missing',
  'not-a-value',
  'nothing-to-undo',
  'nothing-accepted',
  // assembling and exporting
  'no-facts',
  'unknown-area',
  'unknown-topic',
  'unknown-period',
  'unknown-slide',
  'font-missing',
  'image-not-readable',
  'image-too-large',
  'export-failed',
  'page-not-drawn',
  'cancelled',
  // boundary
  'invalid-request',
  'wrong-usage',
  'not-yet',
  'unexpected',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function failure(
  code: FailureCode,
  values: Readonly<Record<string, string | number>> = {},
): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, values } };
}
