import type { TextSourceWords } from '#contract/inbox-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { Candidate } from '#core/extract/candidate.ts';
import { isDay } from '#core/indicators/day.ts';
import type { StoreDatabase } from '../../connect.ts';
import type { Editing } from '../../queries/edit/typed-facts.ts';
import { writeAudit } from '../../queries/edit/write-audit.ts';
import { readCandidates, type StoredCandidate } from '../candidate-rows.ts';
import { insertCandidates } from './insert-candidates.ts';

/**
 * Says another title, publisher, date or address of a text, and what is found in it with that. What is decided stays,
 * and so does what a person changed. Failures: unknown-text, not-a-period (the date).
 */
export async function describeText(
  database: StoreDatabase,
  sourceId: string,
  words: TextSourceWords,
  found: readonly Candidate[],
  { who, now }: Editing,
): Promise<Result<null>> {
  const { title, publisher, datePublished, url } = words;
  if (datePublished !== '' && !isDay(datePublished)) return failure('not-a-period', { period: datePublished });
  return database.transaction().execute(async (transaction) => {
    const source = await transaction
      .selectFrom('inbox_text')
      .innerJoin('source', 'source.id', 'inbox_text.source_id')
      .select(['title', 'publisher', 'date_published', 'url'])
      .where('source_id', '=', sourceId)
      .executeTakeFirst();
    if (source === undefined) return failure('unknown-text');
    await transaction
      .updateTable('source')
      .set({ title: title.trim(), publisher: publisher.trim(), date_published: datePublished, url: url.trim() })
      .where('id', '=', sourceId)
      .execute();
    await replaceFound(transaction, sourceId, found);
    await writeAudit(transaction, now, {
      ...{ who, action: 'describe', entity: 'source', entityId: sourceId, reason: '', old: source, new: words },
    });
    return success(null);
  });
}

/** What is found anew takes the place of what was found at the same words. */
async function replaceFound(database: StoreDatabase, sourceId: string, found: readonly Candidate[]): Promise<void> {
  const waiting = new Map<string, StoredCandidate[]>();
  for (const row of await readCandidates(database, sourceId)) {
    const key = placeOf(row.found);
    waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  const fresh: { found: Candidate; position: number }[] = [];
  for (const [position, candidate] of found.entries()) {
    const row = waiting.get(placeOf(candidate))?.shift();
    if (row === undefined) fresh.push({ found: candidate, position });
    else {
      const again = row.state === 'new' ? { found: JSON.stringify(candidate) } : {};
      await database
        .updateTable('candidate')
        .set({ position, ...again })
        .where('id', '=', row.id)
        .execute();
    }
  }
  const gone = [...waiting.values()].flat().filter(({ state, edit }) => state === 'new' && edit === null);
  for (const { id } of gone) await removeUnused(database, id);
  await insertCandidates(database, sourceId, fresh);
}

/** A statement is the same where the numbers it was read from are. */
function placeOf({ start, end, numerals }: Candidate): string {
  const [first] = numerals;
  return `${start} ${end} ${first?.span.join(' ') ?? ''}`;
}

/** What nobody decided, changed or merged into is no loss: it is no longer what the text says. */
async function removeUnused(database: StoreDatabase, id: string): Promise<void> {
  await database
    .deleteFrom('candidate')
    .where('id', '=', id)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('candidate as other').select('other.id').where('other.merged_into', '=', id))),
    )
    .execute();
}
