import { type FailureCode, failure } from '#contract/result.ts';

const marks = new WeakMap<Error, FailureCode>();

/** An error that readers throw among themselves; `failureOfError` makes the failure with its code of it. */
export function refusal(code: FailureCode, detail = ''): Error {
  const error = new Error(detail);
  marks.set(error, code);
  return error;
}

/** Whatever a reader or a library threw, as a failure. Errors nobody foresaw mean a file that is not well formed. */
export function failureOfError(error: unknown, name: string): ReturnType<typeof failure> {
  const code = error instanceof Error ? marks.get(error) : undefined;
  const message = error instanceof Error ? error.message : String(error);
  const detail = message.split('\n')[0]?.slice(0, 200) ?? '';
  if (code !== undefined) return failure(code, { name, detail });
  const large = /Sheet .*spans|limit of \d+ bytes|Array buffer allocation|Invalid (string|array) length/.test(detail);
  return failure(large ? 'import-too-large' : 'import-not-readable', { name, detail });
}
