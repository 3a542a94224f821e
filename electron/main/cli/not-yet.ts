import { failure } from '#contract/result.ts';
import type { Command } from './command.ts';

/** A command of the interface that a later version brings. */
export function notYet(name: string, usage: string, does: Command['does']): Command {
  return { usage, does, run: async () => failure('not-yet', { name }) };
}
