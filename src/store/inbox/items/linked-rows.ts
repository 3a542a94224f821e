import type { StoreDatabase } from '../../connect.ts';

const none: ReadonlySet<number> = new Set();

/** Rows of figures that have words of this source as further evidence, by where the words stand. */
export async function linkedRows(
  database: StoreDatabase,
  sourceId: string,
): Promise<(start: number, end: number) => ReadonlySet<number>> {
  const rows = await database
    .selectFrom('evidence')
    .innerJoin('observation_evidence', 'observation_evidence.evidence_id', 'evidence.id')
    .where('evidence.source_id', '=', sourceId)
    .select(['evidence.quote_start', 'evidence.quote_end', 'observation_evidence.row_id'])
    .execute();
  const linked = new Map<string, Set<number>>();
  for (const { quote_start, quote_end, row_id } of rows) {
    const key = `${quote_start} ${quote_end}`;
    linked.set(key, (linked.get(key) ?? new Set()).add(row_id));
  }
  return (start, end) => linked.get(`${start} ${end}`) ?? none;
}
