import { type ParseArgsConfig, parseArgs } from 'node:util';
import { failure, type Result, success } from '#contract/result.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Given extends Options> = ReturnType<
  typeof parseArgs<{ options: Given; allowPositionals: true; strict: true; args: string[] }>
>;

/** Options every command takes; `run.ts` reads them before the command does. */
export const commonOptions = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
} satisfies Options;

/** Reads a command's options strictly; anything it doesn't know is wrong usage. */
export function readOptions<Given extends Options>(
  args: readonly string[],
  options: Given,
  positionals: number | 'some', // some: one or more
  missing = 'DECK',
): Result<Parsed<Given & typeof commonOptions>> {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...options, ...commonOptions },
      allowPositionals: true,
      strict: true,
    });
    const given = parsed.positionals.length;
    if (positionals === 'some' ? given > 0 : given === positionals) {
      return success(parsed as unknown as Parsed<Given & typeof commonOptions>);
    }
    if (positionals === 'some') return wrongUsage('FILE ?');
    const extra = parsed.positionals.slice(positionals);
    return wrongUsage(extra.length > 0 ? extra.join(' ') : `${missing} ?`);
  } catch (error) {
    return wrongUsage(error instanceof Error ? firstSentence(error.message) : String(error));
  }
}

export function wrongUsage(detail: string): ReturnType<typeof failure> {
  return failure('wrong-usage', { detail });
}

/** Node's message goes on to explain how to pass such an argument anyway. */
function firstSentence(message: string): string {
  return (message.split(/\. |\n/)[0] ?? message).replace(/\.$/, '');
}
