import type { Candidate } from './candidate.ts';

/** What repeats of a statement print alike, in a title, a lead and a caption: the fact, the area, the end of the name. */
export function keyOf({ name, value, unit, growth, change, ranks, area }: Candidate): string {
  const end = name.slice(-2);
  if (value !== null) return [value, unit, area, end].join('|');
  const fact = growth?.percent ?? change?.points ?? `#${ranks[0]?.rank}`;
  return [fact, area, end].join('|');
}

/** Of two candidates with one key. */
export function isRepeat(first: Candidate, again: Candidate): boolean {
  const printed = first.periodOrigin === 'printed' && again.periodOrigin === 'printed';
  if (printed && first.period !== again.period) return false;
  return first.name === again.name || /\d{2}/.test(first.value ?? ''); // names that end alike, with a telling value
}
