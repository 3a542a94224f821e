import { type FailureCode, failure } from '#contract/result.ts';
import { failureOfError } from '../read/refusal.ts';

/** Whatever a reader or a library threw, as a failure of a document. */
export function documentFailure(error: unknown, name: string): ReturnType<typeof failure> {
  const { code, values } = failureOfError(error, name).failure;
  return failure(ofDocuments[code] ?? code, values);
}

/** Archives and encodings are opened by what reads tables, which refuses in words of its own. */
const ofDocuments: Readonly<Partial<Record<FailureCode, FailureCode>>> = {
  'import-too-large': 'text-too-large',
  'import-password': 'text-password',
  'import-wrong-type': 'text-wrong-type',
  'import-empty': 'text-empty',
  'import-not-readable': 'text-not-readable',
};
