import type { Candidate } from './candidate.ts';

/** What repeats of a statement print alike: in a title, a lead and a caption. */
export function keyOf({ value, unit, growth, change, ranks, area }: Candidate): string {
  if (value !== null) return [value, unit, area].join('|');
  const fact = growth?.percent ?? change?.points ?? `#${ranks[0]?.rank}`;
  return [fact, area].join('|');
}

export function isRepeat(first: Candidate, again: Candidate): boolean {
  const printed = first.periodOrigin === 'printed' && again.periodOrigin === 'printed';
  if (printed && first.period !== again.period) return false;
  if (first.name === again.name) return true;
  const telling = /\d{2}/.test(first.value ?? '');
  return telling && (first.name.endsWith(again.name.slice(-2)) || again.name.endsWith(first.name.slice(-2)));
}
