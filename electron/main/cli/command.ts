import type { Failure, Result } from '#contract/result.ts';

export type Locale = 'zh-CN' | 'en';

/** What a command ran into and made. `lines` is the output without `--json`; null prints the data as JSON anyway. */
export type Report = {
  data: unknown;
  lines: readonly string[] | null;
  problems: readonly string[]; // sentences, for stderr
};

export type CommandContext = {
  locale: Locale;
  folder: string; // the person's working folder, for relative paths
  cancelled: AbortSignal;
};

/** One command: how it is written, and what it does. Paths in `usage` are capitals. */
export type Command = {
  usage: string;
  does: Readonly<Record<Locale, string>>;
  run(args: readonly string[], context: CommandContext): Promise<Result<Report>>;
};

/** 0 done · 1 done with problems, or refused · 2 wrong usage or not available. */
export function exitCode(outcome: Result<Report>): 0 | 1 | 2 {
  if (outcome.ok) return outcome.value.problems.length === 0 ? 0 : 1;
  return isUsage(outcome.failure) ? 2 : 1;
}

function isUsage({ code }: Failure): boolean {
  return code === 'wrong-usage' || code === 'not-yet';
}
