import { stat } from 'node:fs/promises';
import { failure, type Result, success } from '#contract/result.ts';
import { failureOf } from '../store-failure.ts';
import { connectInBackground } from './background-connection.ts';
import { letGoOfFiles } from './let-go-of-files.ts';

const attempts = 25;

/**
 * Puts the log of a store into it and ends it, which SQLite does only while nobody has the store open: the proof that
 * its file can be replaced. Failure: store-busy. A damaged store has no say.
 */
export async function endLog(storeFile: string): Promise<Result<null>> {
  if ((await stat(storeFile).catch(() => null)) === null) return success(null);
  for (let attempt = 1; ; attempt++) {
    await letGoOfFiles();
    const ended = await tryToEnd(storeFile);
    if (ended === 'ended') return success(null);
    if (ended !== 'busy') return ended;
    if (attempt >= attempts) return failure('store-busy', failureOf(new Error('in use'), storeFile).failure.values);
  }
}

async function tryToEnd(storeFile: string): Promise<'ended' | 'busy' | ReturnType<typeof failure>> {
  const connection = connectInBackground(storeFile, 'read-write', 0);
  try {
    await connection.run('pragma journal_mode = delete');
    return 'ended';
  } catch (error) {
    const refused = failureOf(error, storeFile);
    if (refused.failure.code === 'store-busy') return 'busy';
    return refused.failure.code === 'store-damaged' ? 'ended' : refused;
  } finally {
    connection.close();
  }
}
