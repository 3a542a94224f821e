import { createHash } from 'node:crypto';
import type { TextSourceWords } from '#contract/inbox-contract.ts';
import type { Candidate } from '#core/extract/candidate.ts';
import type { StoreDatabase } from '../../connect.ts';
import { writeCodeLists } from '../../queries/write-catalogue.ts';
import { insertCandidates } from './insert-candidates.ts';

export type NewText = {
  body: string;
  words: TextSourceWords;
  fileName: string; // '' for pasted text
  candidates: readonly Candidate[];
};

/** The hash a text is known by. */
function hashOf(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex');
}

/** The text of these words, where it was read before. */
async function findText(database: StoreDatabase, body: string): Promise<string | null> {
  const row = await database
    .selectFrom('source')
    .innerJoin('inbox_text', 'inbox_text.source_id', 'source.id')
    .select('source.id')
    .where('source.sha256', '=', hashOf(body))
    .where('source.body', '=', body)
    .executeTakeFirst();
  return row?.id ?? null;
}

/**
 * Stores a text once, with what was found in it; `known` where it was read before. A source that has these very words
 * already becomes one of the inbox.
 */
export async function addText(
  database: StoreDatabase,
  text: NewText,
  now: string,
): Promise<{ sourceId: string; known: boolean }> {
  const known = await findText(database, text.body);
  if (known !== null) return { sourceId: known, known: true };
  return database.transaction().execute(async (transaction) => {
    await writeCodeLists(transaction); // a store from before has fewer units
    const sourceId = await sourceOf(transaction, text, now);
    await transaction.insertInto('inbox_text').values({ source_id: sourceId, added_at: now }).execute();
    await insertCandidates(
      transaction,
      sourceId,
      text.candidates.map((found, position) => ({ found, position })),
    );
    return { sourceId, known: false };
  });
}

async function sourceOf(database: StoreDatabase, { body, words, fileName }: NewText, now: string): Promise<string> {
  const sha256 = hashOf(body);
  const same = await database
    .selectFrom('source')
    .select('id')
    .where('sha256', '=', sha256)
    .where('body', '=', body)
    .executeTakeFirst();
  if (same !== undefined) return same.id;
  const id = `source-text-${sha256.slice(0, 16)}`;
  const { title, publisher, datePublished, url } = words;
  await database
    .insertInto('source')
    .values({
      ...{ id, origin_id: null, type: 'text', title, publisher, date_published: datePublished, url, body, sha256 },
      ...{ file_name: fileName, date_accessed: now.slice(0, 10) },
    })
    .execute();
  return id;
}
