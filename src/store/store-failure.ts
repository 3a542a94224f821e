import path from 'node:path';
import { type Failure, type FailureCode, failure } from '#contract/result.ts';

/** Names what a file system or database error means to a person; `file` and the error's words are its values. */
export function failureOf(error: unknown, file: string): { ok: false; failure: Failure } {
  const code = errorCode(error);
  const detail = error instanceof Error ? error.message : String(error);
  return failure(failureCode(code, detail), { file: path.basename(file), folder: path.dirname(file), detail });
}

function failureCode(code: string, detail: string): FailureCode {
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'store-busy';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'store-damaged';
  if (code.startsWith('SQLITE_READONLY')) return 'folder-read-only';
  switch (code) {
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'folder-read-only';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'folder-missing';
    case 'EEXIST':
    case 'EISDIR':
    case 'EIO':
    case 'SQLITE_IOERR':
      return 'write-failed';
    default:
      // The driver gives no code when the file can't be opened at all (SQLite's 14, SQLITE_CANTOPEN).
      return /ConnectionFailed/.test(detail) ? 'store-missing' : 'unexpected';
  }
}

function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return '';
}
