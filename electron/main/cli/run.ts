import { app } from 'electron';
import { failureSentence } from '#contract/failure-sentences.ts';
import { failure, type Result, success } from '#contract/result.ts';
import { defaultLocale } from '../services/default-locale.ts';
import { type CommandContext, exitCode, type Locale, type Report } from './command.ts';
import { commands } from './commands.ts';
import { ownProfile } from './own-profile.ts';
import { wrongUsage } from './read-options.ts';

/**
 * Runs one command without a window: data on stdout, messages on stderr, and the exit code of `command.ts`.
 */
export function runCommandLine(args: readonly string[]): void {
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${error.stack}\n`); // instead of Electron's dialog, which nobody would answer
    app.exit(1);
  });
  app.setPath('userData', ownProfile());
  app.disableHardwareAcceleration();
  app.on('window-all-closed', () => {}); // the end of the print window isn't the end of the command

  const control = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => control.abort());
  const locale = messageLocale(args);
  const context = { locale, folder: process.cwd(), cancelled: control.signal };
  app
    .whenReady()
    .then(() => runCommand(args, context))
    .catch((error: unknown) =>
      failure('unexpected', { detail: error instanceof Error ? error.message : String(error) }),
    )
    .then(async (outcome) => {
      await print(outcome, args.includes('--json'), locale);
      app.exit(exitCode(outcome));
    });
}

async function runCommand([name, ...args]: readonly string[], context: CommandContext): Promise<Result<Report>> {
  if (name === undefined) return wrongUsage('danxia COMMAND');
  if (name === 'help' || name === '--help') return success(help(context.locale));
  const command = Object.entries(commands).find(([known]) => known === name)?.[1];
  if (command === undefined) return wrongUsage(name);
  if (args.includes('--help'))
    return success({ data: command.usage, lines: [`danxia ${command.usage}`], problems: [] });
  return command.run(args, context);
}

function help(locale: Locale): Report {
  const lines = Object.values(commands).map(({ usage, does }) => `danxia ${usage}\n    ${does[locale]}`);
  return { data: Object.values(commands).map(({ usage }) => usage), lines, problems: [] };
}

async function print(outcome: Result<Report>, json: boolean, locale: Locale): Promise<void> {
  if (!outcome.ok) return write(process.stderr, `${failureSentence(outcome.failure, locale)}\n`);
  const { data, lines, problems } = outcome.value;
  const text = json || lines === null ? JSON.stringify(data) : lines.join('\n');
  await write(process.stdout, `${text}\n`);
  await write(process.stderr, problems.map((problem) => `${problem}\n`).join(''));
}

/** Resolves when all is handed over: leaving earlier would cut long output off in a pipe. A reader may leave before. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.once('error', () => resolve());
    stream.write(text, () => resolve());
  });
}

function messageLocale(args: readonly string[]): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const asked = args[args.indexOf('--lang') + 1];
  return defaultLocale((args.includes('--lang') ? asked : undefined) ?? (LC_ALL || LC_MESSAGES || LANG || ''));
}
