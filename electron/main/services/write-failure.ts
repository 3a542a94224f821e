import path from 'node:path';
import { type Failure, failure } from '#contract/result.ts';

/** What a refused write means to a person. */
export function writeFailure(error: unknown, target: string): { ok: false; failure: Failure } {
  const values = { name: path.basename(target), folder: path.dirname(target) };
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return failure('disk-full', values);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return failure('folder-read-only', values);
    case 'ENOENT':
    case 'ENOTDIR':
      return failure('folder-missing', values);
    default:
      return failure('write-failed', { ...values, detail: error instanceof Error ? error.message : String(error) });
  }
}
