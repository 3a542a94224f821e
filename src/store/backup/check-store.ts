import { failure, type Result, success } from '#contract/result.ts';
import type { StoreCheck } from '#contract/store-contract.ts';
import { failureOf } from '../store-failure.ts';
import type { BackgroundConnection } from './background-connection.ts';
import { type Locale, problemWords } from './problem-words.ts';
import { readInBackground } from './read-in-background.ts';
import { wrongQuotations } from './wrong-quotations.ts';

/**
 * Examines a whole store without changing it: SQLite's pages and indexes, references, one current vintage at most for
 * a period of a series, superseded rows that exist, quotations that are in their source word for word. Problems are
 * sentences. Failures: those of opening it.
 */
export async function checkStore(file: string, locale: Locale): Promise<Result<StoreCheck>> {
  try {
    return success(await readInBackground(file, (connection) => examine(connection, locale)));
  } catch (error) {
    const refused = failureOf(error, file);
    const { code, values } = refused.failure;
    return code === 'folder-missing' ? failure('store-missing', values) : refused;
  }
}

/** Whether SQLite can read every page: faster than `checkStore`, for every start. '' when it can. */
export async function quickCheck(file: string): Promise<string> {
  const rows = await readInBackground(file, (connection) => connection.all('pragma quick_check(1)'));
  const said = String(rows[0]?.quick_check ?? '');
  return said === 'ok' ? '' : said;
}

const examples = 5; // of one kind of problem, named

async function examine(connection: BackgroundConnection, locale: Locale): Promise<StoreCheck> {
  const words = problemWords[locale];
  const problems: string[] = [];
  const tell = (kind: keyof typeof words, found: readonly string[]) => {
    if (found.length === 0) return;
    const named = found.slice(0, examples).join(locale === 'en' ? ', ' : '、');
    problems.push(words[kind](found.length, found.length > examples ? `${named}…` : named));
  };
  const texts = async (sql: string) => (await connection.all(sql)).map((row) => String(row.said));

  const pages = await texts("select integrity_check as said from pragma_integrity_check where integrity_check != 'ok'");
  tell('pages', pages);
  tell(
    'references',
    await texts(
      `select "table" || ' ' || coalesce(rowid, '') || ' → ' || parent as said from pragma_foreign_key_check limit 1000`,
    ),
  );
  tell(
    'currentTwice',
    await texts(`
      select series_id || ' ' || period as said from observation where is_current = 1
      group by series_id, period having count(*) > 1`),
  );
  tell(
    'supersedes',
    await texts(`
      select later.observation_id || ' v' || later.vintage as said from observation as later
      where later.supersedes_row_id is not null and not exists
        (select 1 from observation as earlier
         where earlier.row_id = later.supersedes_row_id and earlier.observation_id = later.observation_id)`),
  );
  tell('quotations', await wrongQuotations(connection));
  return {
    healthy: problems.length === 0,
    problems,
    indicators: Number((await texts('select count(*) as said from indicator'))[0] ?? 0),
    observations: Number((await texts('select count(*) as said from observation where is_current = 1'))[0] ?? 0),
  };
}
