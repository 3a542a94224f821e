import type { SourceText } from '#contract/store-contract.ts';
import type { StoreDatabase } from '../../connect.ts';

/**
 * A source with its text. Where only a text that restates it is kept (an article about a bulletin), that text: it is
 * what the quotations stand in. Null for an unknown source.
 */
export async function sourceText(database: StoreDatabase, sourceId: string): Promise<SourceText | null> {
  const row = await database.selectFrom('source').selectAll().where('id', '=', sourceId).executeTakeFirst();
  if (row === undefined) return null;
  const restating =
    row.body !== ''
      ? undefined
      : await database
          .selectFrom('source')
          .select('body')
          .where('origin_id', '=', sourceId)
          .where('body', '!=', '')
          .orderBy('id')
          .executeTakeFirst();
  return {
    sourceId: row.id,
    title: row.title,
    publisher: row.publisher,
    datePublished: row.date_published,
    url: row.url,
    note: row.note,
    body: restating?.body ?? row.body,
  };
}
