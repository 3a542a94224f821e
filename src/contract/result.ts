import type { FailureCode } from './failures/all-failures.ts';

/**
 * How every boundary answers: a value, or one failure from a closed list. Nothing is thrown across a boundary,
 * because an error thrown through IPC arrives as a bare message string.
 */
export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** A failure names its code and the values its sentence needs; `failures/` holds the codes with their sentences. */
export type Failure = { code: FailureCode; values: Readonly<Record<string, string | number>> };

export type { FailureCode };

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function failure(
  code: FailureCode,
  values: Readonly<Record<string, string | number>> = {},
): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, values } };
}
