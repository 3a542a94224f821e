import type { CandidateState, InboxEntry } from '#contract/inbox-contract.ts';
import type { StoreDatabase } from '../../connect.ts';

/** Texts with how many of their candidates are in which state, the newest first. */
export async function listTexts(database: StoreDatabase): Promise<InboxEntry[]> {
  const rows = await database
    .selectFrom('inbox_text')
    .innerJoin('source', 'source.id', 'inbox_text.source_id')
    .select(['source.id', 'source.title', 'source.publisher', 'source.date_published', 'source.url', 'added_at'])
    .orderBy('added_at', 'desc')
    .orderBy('source.id')
    .execute();
  const counted = await database
    .selectFrom('candidate')
    .select(['source_id', 'state'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy(['source_id', 'state'])
    .execute();
  return rows.map(({ id, title, publisher, date_published, url, added_at }) => {
    const counts: Record<CandidateState, number> = { new: 0, accepted: 0, edited: 0, rejected: 0, merged: 0 };
    for (const { source_id, state, count } of counted) if (source_id === id) counts[state] = Number(count);
    return { sourceId: id, title, publisher, datePublished: date_published, url, addedAt: added_at, counts };
  });
}
