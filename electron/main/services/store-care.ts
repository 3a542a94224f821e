import { backupStore } from '#store/backup/backup-store.ts';
import { quickCheck } from '#store/backup/check-store.ts';
import { listBackups } from '#store/backup/list-backups.ts';
import { failureOf } from '#store/store-failure.ts';
import type { Indicators } from './indicators.ts';

const delay = 5000; // milliseconds: the first window comes first

/**
 * Once a start, beside everything else: reads the store through, and makes the day's backup of one that is sound. A
 * damaged one is never copied, since it would push the good backups out; reads say so from then on.
 */
export function careForStore(indicators: Indicators, file: string, folder: string, found: () => void): void {
  setTimeout(() => {
    care(indicators, file, folder, found).catch((error: Error) => console.error('care of the store:', error.message));
  }, delay).unref();
}

async function care(indicators: Indicators, file: string, folder: string, found: () => void): Promise<void> {
  const opened = await indicators.read(async () => null);
  if (!opened.ok) return;
  const damage = await damageOf(file);
  if (damage !== '') {
    await indicators.condemn(damage);
    return found();
  }
  const now = new Date();
  const [newest] = await listBackups(folder);
  if (newest !== undefined && new Date(newest.createdAt).toDateString() === now.toDateString()) return;
  const backup = await backupStore(file, folder, now);
  if (!backup.ok) console.error('no backup of the day:', backup.failure.code, backup.failure.values.detail ?? '');
}

async function damageOf(file: string): Promise<string> {
  try {
    return await quickCheck(file);
  } catch (error) {
    const { code, values } = failureOf(error, file).failure;
    return code === 'store-damaged' ? String(values.detail) : '';
  }
}
