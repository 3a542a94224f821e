import { stat } from 'node:fs/promises';
import { failureOf } from '../store-failure.ts';
import { type BackgroundConnection, connectInBackground } from './background-connection.ts';

/**
 * Reads a store beside those who use it, in a folder that may be read-only. Rejects with the driver's error, and with
 * one of code ENOENT where there is no file.
 */
export async function readInBackground<Value>(
  file: string,
  work: (connection: BackgroundConnection) => Promise<Value>,
): Promise<Value> {
  await stat(file);
  try {
    return await readIn('read-only', file, work);
  } catch (error) {
    const { code } = failureOf(error, file).failure;
    const log = await stat(`${file}-wal`).catch(() => null);
    const unfinished = log !== null && log.size > 0; // its pages would be missed
    if (unfinished || (code !== 'folder-read-only' && code !== 'store-missing')) throw error;
    return readIn('immutable', file, work);
  }
}

async function readIn<Value>(
  mode: 'read-only' | 'immutable',
  file: string,
  work: (connection: BackgroundConnection) => Promise<Value>,
): Promise<Value> {
  const connection = connectInBackground(file, mode);
  try {
    return await work(connection);
  } finally {
    connection.close();
  }
}
