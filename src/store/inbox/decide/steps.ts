import type { Sentence } from '#core/validation/finding.ts';
import type { StoreDatabase } from '../../connect.ts';
import type { Editing } from '../../queries/edit/typed-facts.ts';
import type { Tables } from '../../schema/tables.ts';

/** What of a candidate a decision changes. */
export type DecidedColumns = Pick<
  Tables['candidate'],
  'edit' | 'state' | 'indicator_id' | 'observation_id' | 'merged_into' | 'decided_at'
>;

export const undecided: Omit<DecidedColumns, 'edit'> = {
  state: 'new',
  indicator_id: null,
  observation_id: null,
  merged_into: null,
  decided_at: null,
};

/** What a decision wrote beside the candidate, so that it can be taken back. Rows are those of `observation`. */
export type Write = { candidateId: string } & (
  | { kind: 'made'; row: number }
  | { kind: 'withdrawn'; row: number }
  | { kind: 'linked'; row: number; evidence: string }
  | { kind: 'unlinked'; row: number; evidence: string; value: string; unit: string }
);

export type StepKind = Tables['inbox_step']['kind'];

/** A decision being made: collects what it changes, and is kept as one step. */
export type Step = {
  set(candidateId: string, columns: Partial<DecidedColumns>): Promise<void>;
  wrote(write: Write): void;
  keep(kind: StepKind, words: Sentence): Promise<void>;
};

export function beginStep(database: StoreDatabase, sourceId: string, { who, now }: Editing): Step {
  const before = new Map<string, DecidedColumns>();
  const writes: Write[] = [];
  return {
    async set(candidateId, columns) {
      if (!before.has(candidateId)) {
        before.set(
          candidateId,
          await database
            .selectFrom('candidate')
            .select(['edit', 'state', 'indicator_id', 'observation_id', 'merged_into', 'decided_at'])
            .where('id', '=', candidateId)
            .executeTakeFirstOrThrow(),
        );
      }
      await database.updateTable('candidate').set(columns).where('id', '=', candidateId).execute();
    },
    wrote: (write) => writes.push(write),
    async keep(kind, words) {
      await database
        .insertInto('inbox_step')
        .values({
          ...{ source_id: sourceId, kind, who, at: now, undone_at: null, words: JSON.stringify(words) },
          before: JSON.stringify([...before]),
          writes: JSON.stringify(writes),
        })
        .execute();
    },
  };
}

/** The decision undoing takes back next, null for none. */
export async function lastStep(database: StoreDatabase, sourceId: string) {
  const row = await database
    .selectFrom('inbox_step')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : stepOf(row);
}

/** What the decisions of a text that still hold wrote for some of its candidates, in order. */
export async function writesOf(
  database: StoreDatabase,
  sourceId: string,
  candidateIds: readonly string[],
): Promise<Write[]> {
  const rows = await database
    .selectFrom('inbox_step')
    .select('writes')
    .where('source_id', '=', sourceId)
    .where('undone_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows
    .flatMap(({ writes }) => JSON.parse(writes) as Write[])
    .filter((write) => candidateIds.includes(write.candidateId));
}

function stepOf(row: Omit<Tables['inbox_step'], 'id'> & { id: number }) {
  return {
    id: row.id,
    kind: row.kind,
    words: JSON.parse(row.words) as Sentence,
    before: JSON.parse(row.before) as [string, DecidedColumns][],
    writes: JSON.parse(row.writes) as Write[],
  };
}
