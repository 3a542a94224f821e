import { test } from 'vitest';
import { writeDeckArchive } from '../../electron/main/services/deck-archive.ts';
import { chartKindsDeck } from './chart-kinds-deck.ts';
test('look', async () => {
  const done = await (writeDeckArchive as never as (...all: unknown[]) => Promise<unknown>)(
    '/tmp/kinds5/kinds.danxia',
    chartKindsDeck(),
    {},
    { keepBackup: false },
  );
  console.log(JSON.stringify(done));
});
