import { failure, type Result, success } from '#contract/result.ts';
import type { StoreDatabase } from '../../connect.ts';
import type { Tables } from '../../schema/tables.ts';
import { readCandidates, type StoredCandidate } from '../candidate-rows.ts';

/** A text of the inbox as its queries need it. */
export type TextContext = {
  source: Pick<Tables['source'], 'id' | 'title' | 'publisher' | 'date_published' | 'url' | 'body'> & {
    // Whose figures they are: of a text that restates another's, that one's.
    publication: { id: string; publisher: string; datePublished: string };
  };
  candidates: StoredCandidate[]; // in text order
};

/** Failure: unknown-text. */
export async function readText(database: StoreDatabase, sourceId: string): Promise<Result<TextContext>> {
  const row = await database
    .selectFrom('inbox_text')
    .innerJoin('source', 'source.id', 'inbox_text.source_id')
    .leftJoin('source as origin', 'origin.id', 'source.origin_id')
    .where('inbox_text.source_id', '=', sourceId)
    .select(['source.id', 'source.title', 'source.publisher', 'source.date_published', 'source.url', 'source.body'])
    .select(['origin.id as origin_id', 'origin.publisher as origin_publisher', 'origin.date_published as origin_date'])
    .executeTakeFirst();
  if (row === undefined) return failure('unknown-text');
  const { origin_id, origin_publisher, origin_date, ...source } = row;
  const publication =
    origin_id === null
      ? { id: source.id, publisher: source.publisher, datePublished: source.date_published }
      : { id: origin_id, publisher: origin_publisher ?? '', datePublished: origin_date ?? '' };
  return success({ source: { ...source, publication }, candidates: await readCandidates(database, sourceId) });
}
