import { type FailureCode, failure } from '#contract/result.ts';
import { failureOfError } from '../read/refusal.ts';

const marks = new WeakMap<Error, FailureCode>();

/** An error readers of documents throw among themselves; `documentFailure` makes the failure of it. */
export function documentRefusal(code: FailureCode, detail = ''): Error {
  const error = new Error(detail);
  marks.set(error, code);
  return error;
}

/** Whatever a reader or a library threw, as a failure. What nobody foresaw means a file that is not well formed. */
export function documentFailure(error: unknown, name: string): ReturnType<typeof failure> {
  const code = error instanceof Error ? marks.get(error) : undefined;
  const detail = error instanceof Error ? error.message.split('\n')[0]?.slice(0, 200) : String(error).slice(0, 200);
  if (code !== undefined) return failure(code, { name, detail: detail ?? '' });
  const shared = failureOfError(error, name).failure; // archives are opened by what reads tables
  const known = sameOfTables[shared.code];
  return failure(known ?? 'text-not-readable', { name, detail: shared.values.detail ?? detail ?? '' });
}

const sameOfTables: Readonly<Partial<Record<FailureCode, FailureCode>>> = {
  'import-too-large': 'text-too-large',
  'import-password': 'text-password',
  'import-wrong-type': 'text-wrong-type',
  'import-empty': 'text-empty',
};
