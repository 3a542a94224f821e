import type { Run } from '#core/deck/deck.ts';
import { runText } from '#core/deck/plain-text.ts';
import type { Builder } from './builder.ts';

const longest = 46; // Chinese characters: two lines of a title; Latin letters and digits are half as wide

/** Cuts a title at its last clause that fits: a message that needs a third line is two messages. */
export function titleWithin(runs: readonly Run[], { choices, facts }: Builder): Run[] {
  const deck = { snapshots: Object.fromEntries(facts), language: choices.language };
  const lengths = runs.map((run) =>
    [...runText(run, deck)].reduce((sum, sign) => sum + (sign < '\u2000' ? 0.5 : 1), 0),
  );
  const length = (end: number) => lengths.slice(0, end).reduce((sum, each) => sum + each, 0);
  if (length(runs.length) <= longest) return [...runs];
  for (let end = runs.length - 1; end > 0; end -= 1) {
    const next = runs[end];
    const clauseEnds = next?.kind === 'words' && /^[，,；;、]/.test(next.text);
    if (clauseEnds && length(end) <= longest) return runs.slice(0, end);
  }
  return [...runs];
}
