import type { Run } from '#core/deck/deck.ts';

const longest = 46; // characters: two lines of a title

/**
 * Cuts a title at its last clause that fits: a message that needs a third line is two messages. Figures count as ten
 * characters, about what they print.
 */
export function titleWithin(runs: readonly Run[]): Run[] {
  const length = (part: readonly Run[]) =>
    part.reduce((sum, run) => sum + (run.kind === 'words' ? run.text.length : 10), 0);
  if (length(runs) <= longest) return [...runs];
  for (let end = runs.length - 1; end > 0; end -= 1) {
    const last = runs[end];
    const clauseEnds = last?.kind === 'words' && /^[，,；;]/.test(last.text);
    if (clauseEnds && length(runs.slice(0, end)) <= longest) return runs.slice(0, end);
  }
  return [...runs];
}
