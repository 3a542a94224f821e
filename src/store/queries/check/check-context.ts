import { parseUnit } from '#core/indicators/unit.ts';
import type { CheckedArea, CheckedIndicator } from '#core/validation/checked-observation.ts';
import type { StoreDatabase } from '../../connect.ts';
import type { EvidenceContext } from '../browse/point-context.ts';

const chunk = 1000; // SQLite binds at most 32,766 values a statement

export async function readIndicators(
  database: StoreDatabase,
  ids: readonly string[],
): Promise<Map<string, CheckedIndicator>> {
  const indicators = new Map<string, CheckedIndicator>();
  for (let start = 0; start < ids.length; start += chunk) {
    const rows = await database
      .selectFrom('indicator')
      .where('id', 'in', ids.slice(start, start + chunk))
      .select(['id', 'name_zh', 'kind', 'unit_text', 'decimals', 'minimum', 'maximum', 'next_release'])
      .select(['numerator_id', 'denominator_id', 'factor'])
      .execute();
    for (const row of rows) {
      indicators.set(row.id, {
        id: row.id,
        name: row.name_zh,
        kind: row.kind,
        quantity: parseUnit(row.unit_text)?.quantity ?? null,
        decimals: row.decimals,
        minimum: row.minimum,
        maximum: row.maximum,
        nextRelease: row.next_release === '' ? null : row.next_release,
        numeratorId: row.numerator_id,
        denominatorId: row.denominator_id,
        factor: row.factor,
      });
    }
  }
  return indicators;
}

export async function readAreas(database: StoreDatabase): Promise<Map<string, CheckedArea>> {
  const rows = await database.selectFrom('area').select(['code', 'name', 'valid_from', 'valid_to']).execute();
  return new Map(
    rows.map(({ code, name, valid_from, valid_to }) => [
      code,
      { code, name, known: true, validFrom: valid_from, validTo: valid_to },
    ]),
  );
}

/** The texts quotations stand in, by source. */
export async function readBodies(
  database: StoreDatabase,
  evidence: readonly EvidenceContext[],
): Promise<Map<string, string>> {
  const quoted = evidence.filter(({ quotation }) => quotation.start >= 0).map(({ text }) => text.id);
  const ids = [...new Set(quoted)];
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('source')
    .where('id', 'in', ids)
    .where('body', '!=', '')
    .select(['id', 'body'])
    .execute();
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** Quotations of texts beside the first one, by row. Stores of tables alone have none and are asked nothing. */
export async function readFurtherQuotes(
  database: StoreDatabase,
  evidence: readonly EvidenceContext[],
  rows: readonly { row_id: number }[],
): Promise<Map<number, string[]>> {
  const quotes = new Map<number, string[]>();
  if (!evidence.some(({ quotation }) => quotation.start >= 0)) return quotes;
  for (let start = 0; start < rows.length; start += chunk) {
    const ids = rows.slice(start, start + chunk).map(({ row_id }) => row_id);
    const found = await database
      .selectFrom('observation_evidence')
      .innerJoin('evidence', 'evidence.id', 'observation_evidence.evidence_id')
      .where('observation_evidence.row_id', 'in', ids)
      .where('evidence.quote_start', '>=', 0)
      .select(['observation_evidence.row_id', 'evidence.quote'])
      .execute();
    for (const { row_id, quote } of found) quotes.set(row_id, [...(quotes.get(row_id) ?? []), quote]);
  }
  return quotes;
}
