import { expect, test } from 'vitest';
import type { RecentEntry } from '#main/services/preferences.ts';
import { createRecentFiles } from '#main/services/recent-files.ts';

function remembered() {
  const kept: { recent: RecentEntry[] } = { recent: [] };
  return createRecentFiles({
    read: ((key: 'recent') => kept[key]) as never,
    write: (_key, value) => {
      kept.recent = value as RecentEntry[];
    },
  });
}

test('newest first, each once, ten at most, known by handles and not by paths', () => {
  const recent = remembered();
  for (let number = 1; number <= 12; number += 1) recent.remember(`/汇报/${number}.danxia`);
  recent.remember('/汇报/5.danxia');
  const list = recent.list();
  expect(list).toHaveLength(10);
  expect(list.slice(0, 2).map(({ name, folder }) => [name, folder])).toEqual([
    ['5', '/汇报'],
    ['12', '/汇报'],
  ]);
  expect(recent.fileOf(list[0]?.handle ?? '')).toBe('/汇报/5.danxia');
  expect(list[0]?.handle).toMatch(/^[0-9a-f]{64}$/);
  expect(recent.fileOf('/etc/passwd')).toBeNull();
  recent.forget('/汇报/5.danxia');
  expect(recent.list()[0]?.name).toBe('12');
});
