import { commandNames } from './cli/command-names.ts';

/** What a start of the program asks for: a command of the command line, or windows, maybe on files. */
export type Launch = { mode: 'command-line'; args: readonly string[] } | { mode: 'window'; files: readonly string[] };

/**
 * Reads `process.argv`. In a checkout the first argument that is no switch is the project folder; the launcher puts a
 * command behind `--cli --`, so that Chromium doesn't take its options for switches. A package is called
 * `danxia COMMAND …` or with files to open.
 */
export function parseLaunch(argv: readonly string[], packaged: boolean): Launch {
  const given = packaged ? argv.slice(1) : argv.slice(firstWord(argv, 1) + 1);
  const marker = given.indexOf('--cli');
  if (marker !== -1) {
    const separator = given.indexOf('--', marker);
    return { mode: 'command-line', args: given.slice(separator === -1 ? marker + 1 : separator + 1) };
  }
  const word = firstWord(given, 0);
  const first = given[word] ?? null;
  if (first !== null && commandNames.some((name) => name === first)) {
    return { mode: 'command-line', args: given.slice(word) };
  }
  return { mode: 'window', files: given.slice(word).filter((argument) => !argument.startsWith('-')) };
}

function firstWord(argv: readonly string[], from: number): number {
  const index = argv.findIndex((argument, position) => position >= from && !argument.startsWith('-'));
  return index === -1 ? argv.length : index;
}
