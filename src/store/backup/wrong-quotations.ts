import type { BackgroundConnection } from './background-connection.ts';

const pageSize = 2000;
const bodiesKept = 20; // in memory; quotations of one source lie together

/** Ids of evidence whose quotation isn't what its source holds at the place given. Table cells have no such place. */
export async function wrongQuotations(connection: BackgroundConnection): Promise<string[]> {
  const wrong: string[] = [];
  const bodies = new Map<string, string>();
  let last = Number.MIN_SAFE_INTEGER;
  while (true) {
    const rows = await connection.all(
      `select rowid as place, id, source_id, quote, quote_start, quote_end from evidence
       where quote_start >= 0 and rowid > ? order by rowid limit ${pageSize}`,
      [last],
    );
    if (rows.length === 0) return wrong;
    for (const row of rows) {
      const body = await bodyOf(connection, bodies, String(row.source_id));
      // Offsets count UTF-16 units, as JavaScript does and SQLite doesn't.
      if (body.slice(Number(row.quote_start), Number(row.quote_end)) !== row.quote) wrong.push(String(row.id));
    }
    last = Number(rows.at(-1)?.place);
  }
}

async function bodyOf(connection: BackgroundConnection, bodies: Map<string, string>, source: string): Promise<string> {
  const known = bodies.get(source);
  if (known !== undefined) return known;
  const rows = await connection.all('select body from source where id = ?', [source]);
  const body = String(rows[0]?.body ?? '');
  if (bodies.size >= bodiesKept) bodies.clear();
  bodies.set(source, body);
  return body;
}
