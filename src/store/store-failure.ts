import path from 'node:path';
import { type Failure, type FailureCode, failure } from '#contract/result.ts';

/**
 * Names what a file system or database error means to a person. Values: `name` (of the file), `folder`, `detail` (the error's
 * own words).
 */
export function failureOf(error: unknown, file: string): { ok: false; failure: Failure } {
  const detail = error instanceof Error ? error.message : String(error);
  const code = ofDatabase(error) ?? ofFileSystem(error) ?? (cannotOpen(detail) ? 'store-missing' : 'unexpected');
  return failure(code, { name: path.basename(file), folder: path.dirname(file), detail });
}

/** SQLite's result codes; the lowest byte is the kind, what is above it the particular case. */
function ofDatabase(error: unknown): FailureCode | null {
  if (!(error instanceof Error && 'rawCode' in error && typeof error.rawCode === 'number')) return null;
  switch (error.rawCode & 0xff) {
    case 5: // busy
    case 6: // locked
      return 'store-busy';
    case 8: // read-only
    case 14: // can't open a file beside the store
      return 'folder-read-only';
    case 10: // input or output error
      return 'write-failed';
    case 11: // corrupt
    case 26: // not a database
      return 'store-damaged';
    case 13:
      return 'disk-full';
    default:
      return null;
  }
}

function ofFileSystem(error: unknown): FailureCode | null {
  if (!(error instanceof Error && 'code' in error)) return null;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'folder-read-only';
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST': // a file stands where a folder was to be made
      return 'folder-missing';
    case 'EISDIR':
    case 'EIO':
      return 'write-failed';
    default:
      return null;
  }
}

// The driver gives no code when it can't open the file at all.
function cannotOpen(detail: string): boolean {
  return detail.startsWith('ConnectionFailed');
}
