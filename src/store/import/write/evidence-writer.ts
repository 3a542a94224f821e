import { createHash } from 'node:crypto';
import type { TableRecord } from '#core/tables/record.ts';
import type { StoreDatabase } from '../../connect.ts';

type EvidenceOf = Pick<TableRecord, 'sheet'> & Partial<Pick<TableRecord, 'quote' | 'source'>>;

export type EvidenceWriter = {
  of(record: EvidenceOf): Promise<string>;
  /** The same for evidence that is written already, at once; null for the first of its kind. */
  known(record: EvidenceOf): string | null;
};

/**
 * Evidence of a table's figures: one a sheet, the cell stands with the figure; one a quotation where the table has a
 * column of them. A column of sources names other publications than the file.
 */
export function createEvidenceWriter(database: StoreDatabase, batchId: string, sourceId: string): EvidenceWriter {
  const written = new Map<string, string>();
  const sources = new Map<string, string>();

  async function sourceOf(name: string): Promise<string> {
    if (name === '') return sourceId;
    const known = sources.get(name);
    if (known !== undefined) return known;
    const id = `source-${digest(name)}`;
    await database
      .insertInto('source')
      .values({
        id,
        origin_id: null,
        type: 'table',
        title: name,
        publisher: name,
        date_published: '',
        url: '',
        body: '',
        sha256: '',
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    sources.set(name, id);
    return id;
  }

  const keyOf = ({ sheet, quote = '', source = '' }: EvidenceOf) => `${sheet}\u0000${source}\u0000${quote}`;
  return {
    known: (record) => written.get(keyOf(record)) ?? null,
    async of(record) {
      const { sheet, quote = '', source = '' } = record;
      const key = keyOf(record);
      const known = written.get(key);
      if (known !== undefined) return known;
      const id = `evidence-${batchId}-${written.size + 1}`;
      await database
        .insertInto('evidence')
        .values({ id, source_id: await sourceOf(source), quote, quote_start: -1, quote_end: -1, location: sheet })
        .execute();
      written.set(key, id);
      return id;
    },
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
