import { parentPort, workerData } from 'node:worker_threads';
import { dataSheets } from '#core/deck-data/data-sheets.ts';
import type { Deck } from '#core/deck/deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { writeWorkbook } from '#export/workbook/write-workbook.ts';

export type DataInput = { deck: Deck; scenes: readonly Scene[] };

/** Worker entry: the workbook of the data given as `workerData`; a large deck's takes a second. */
async function run({ deck, scenes }: DataInput): Promise<void> {
  const bytes = await writeWorkbook(dataSheets(deck, scenes), { title: deck.title, author: deck.organisation });
  parentPort?.postMessage(bytes);
}

void run(workerData as DataInput);
