import { createHash } from 'node:crypto';
import type { StoreDatabase } from '../../connect.ts';

export type ManualSource = {
  title: string;
  publisher: string;
  datePublished: string; // ISO date, '' when unknown
  originId: string | null; // the publication whose figure a person put right
  note: string;
};

/** The id of a source a person typed, which is stored once for the same title, publisher, date, origin and note. */
export async function manualSource(database: StoreDatabase, source: ManualSource): Promise<string> {
  const { title, publisher, datePublished, originId, note } = source;
  const words = [title, publisher, datePublished, ...(originId === null ? [] : [originId, note])];
  const id = `source-manual-${createHash('sha256').update(words.join('\u0000')).digest('hex').slice(0, 12)}`;
  await database
    .insertInto('source')
    .values({
      id,
      origin_id: originId,
      type: 'manual',
      title,
      publisher,
      date_published: datePublished,
      url: '',
      body: '',
      sha256: '',
      note,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return id;
}
