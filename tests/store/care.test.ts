import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { failure, success } from '#contract/result.ts';
import { openIndicators } from '#main/services/indicators.ts';
import { careForStore } from '#main/services/store-care.ts';
import { backupStore } from '#store/backup/backup-store.ts';
import { listBackups } from '#store/backup/list-backups.ts';
import { restoreStore } from '#store/backup/restore-store.ts';
import { sampleStoreFile, temporaryFolder } from './sample-store.ts';

const enough = { timeout: 20_000, interval: 100 };

test('a sound store is copied once a day, in the background', async () => {
  const file = await sampleStoreFile();
  const folder = path.join(temporaryFolder(), 'backups');
  const indicators = openIndicators(file, null, folder);
  onTestFinished(() => indicators.close());
  careForStore(indicators, file, folder, () => undefined);
  await vi.waitFor(async () => expect(await listBackups(folder)).toHaveLength(1), enough);
  careForStore(indicators, file, folder, () => undefined); // the next start of the same day
  await new Promise((resolve) => setTimeout(resolve, 6500));
  expect(await listBackups(folder)).toHaveLength(1);
});

test('a damaged store that still opens is told, with the newest backup, is not copied, and can be restored', async () => {
  const file = await sampleStoreFile();
  const folder = temporaryFolder();
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
  const backup = await backupStore(file, folder, yesterday);
  if (!backup.ok) throw new Error(backup.failure.code);
  const bytes = readFileSync(file);
  bytes.fill(0xff, bytes.length - 40 * 4096, bytes.length - 20 * 4096);
  writeFileSync(file, bytes);

  const indicators = openIndicators(file, null, folder);
  onTestFinished(() => indicators.close());
  expect((await indicators.read(async () => 'read')).ok).toBe(true);
  const found = vi.fn();
  careForStore(indicators, file, folder, found);
  await vi.waitFor(() => expect(found).toHaveBeenCalled(), enough);
  const told = await indicators.read(async () => 'read');
  expect(told.ok ? null : told.failure).toMatchObject({
    code: 'store-damaged',
    values: { name: 'indicators.db', backup: backup.value.backupId },
  });
  expect(await listBackups(folder)).toHaveLength(1);

  const from = path.join(folder, backup.value.backupId);
  const restored = await indicators.restart(() => restoreStore(from, file, { folder, now: new Date() }));
  expect(restored.ok).toBe(true);
  const figures = await indicators.read((store) => store.snapshots(['obs-gdp-440200-2020']));
  expect(figures.ok && figures.value[0]?.value).toBe('1353.49');
});

test('a restart waits for those who read, and those who ask meanwhile wait for it', async () => {
  const file = await sampleStoreFile();
  const indicators = openIndicators(file, null);
  onTestFinished(() => indicators.close());
  const order: string[] = [];
  const slow = indicators.read(async (store) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    order.push('read');
    return (await store.snapshots(['obs-gdp-440200-2020'])).length;
  });
  const restart = indicators.restart(async () => {
    order.push('restart');
    return success(1);
  });
  const later = indicators.read(async (store) => {
    order.push('later');
    return (await store.choices()).areas.length;
  });
  expect(await slow).toEqual(success(1));
  expect(await restart).toEqual(success(1));
  expect((await later).ok).toBe(true);
  expect(order).toEqual(['read', 'restart', 'later']);
  expect(await indicators.restart(async () => failure('backup-damaged'))).toEqual(failure('backup-damaged'));
  expect((await indicators.read((store) => store.choices())).ok).toBe(true);
});
