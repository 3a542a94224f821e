import { type SqlBool, sql } from 'kysely';
import type { IndicatorSummary } from '#contract/contract.ts';
import type { StoreDatabase } from '../connect.ts';
import { foldText } from './fold-text.ts';
import { summariseIndicators } from './summarise-indicators.ts';

const trigram = 3; // characters below which the trigram index finds nothing (工业)

/**
 * Indicators that match every word of `text` by name, alias, part of either, pinyin or initials; best match first,
 * then in briefing order. Empty text lists all. `topic` null searches all topics.
 */
export async function searchIndicators(
  database: StoreDatabase,
  text: string,
  topic: string | null,
  limit: number,
): Promise<IndicatorSummary[]> {
  const words = text
    .normalize('NFKC')
    .split(/\s+/)
    .map(foldText)
    .filter((word) => word !== '');
  const scores = await scoreAll(database, words);

  const indicators = await database
    .selectFrom('indicator')
    .innerJoin('topic', 'topic.id', 'indicator.topic_id')
    .select(['indicator.id', 'indicator.topic_id'])
    .orderBy('topic.sort')
    .orderBy('indicator.sort')
    .orderBy('indicator.id')
    .execute();
  const found = indicators
    .filter(({ id, topic_id }) => (topic === null || topic_id === topic) && (scores === null || scores.has(id)))
    .map(({ id }) => ({ id, score: scores?.get(id) ?? 0 }));
  found.sort((left, right) => left.score - right.score); // stable: briefing order among equals
  return summariseIndicators(
    database,
    found.slice(0, limit).map(({ id }) => id),
  );
}

/** Summed scores of the indicators that match all words, 0 is best; null when there is no word. */
async function scoreAll(database: StoreDatabase, words: readonly string[]): Promise<Map<string, number> | null> {
  const byWord = await Promise.all(words.map((word) => scoreWord(database, word)));
  const [first, ...others] = byWord;
  if (first === undefined) return null;
  const inAll = [...first.keys()].filter((id) => others.every((scores) => scores.has(id)));
  return new Map(inAll.map((id) => [id, byWord.reduce((sum, scores) => sum + (scores.get(id) ?? 0), 0)]));
}

async function scoreWord(database: StoreDatabase, word: string): Promise<Map<string, number>> {
  const part = `%${word.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
  const like = (column: 'folded' | 'pinyin' | 'initials') => {
    const text = column === 'pinyin' ? sql`replace(pinyin, ' ', '')` : sql.ref(column);
    return sql<SqlBool>`${text} like ${part} escape '\\'`;
  };
  const rows = await database
    .selectFrom('indicator_alias')
    .select(['indicator_id', 'folded', 'pinyin', 'initials'])
    .where((where) => {
      const byName =
        [...word].length < trigram
          ? like('folded')
          : where(
              'indicator_id',
              'in',
              where
                .selectFrom('indicator_fts')
                .select('indicator_id')
                .where(sql<SqlBool>`terms match ${`"${word.replaceAll('"', '""')}"`}`),
            );
      const spelled = /^[a-z0-9]+$/.test(word);
      return spelled ? where.or([byName, like('pinyin'), like('initials')]) : byName;
    })
    .execute();

  const scores = new Map<string, number>();
  for (const row of rows) {
    const score = scoreOf(row, word);
    if (score !== null) scores.set(row.indicator_id, Math.min(score, scores.get(row.indicator_id) ?? score));
  }
  return scores;
}

/** How well one name matches, 0 is best; null when only another name of the indicator does. */
function scoreOf(
  { folded, pinyin, initials }: { folded: string; pinyin: string; initials: string },
  word: string,
): number | null {
  if (folded === word || initials === word) return 0;
  if (folded.startsWith(word)) return 1;
  if (initials.startsWith(word)) return 2;
  if (folded.includes(word)) return 3;
  if (pinyin.replaceAll(' ', '').startsWith(word)) return 4;
  if (initials.includes(word)) return 5;
  return startsAtSyllable(pinyin, word) ? 6 : null;
}

/** Pinyin is matched from the start of a syllable: 'lin' finds 森林, 'in' doesn't. */
function startsAtSyllable(pinyin: string, word: string): boolean {
  const syllables = pinyin.split(' ');
  return syllables.some((_, index) => syllables.slice(index).join('').startsWith(word));
}
