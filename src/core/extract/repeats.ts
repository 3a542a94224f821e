import type { Candidate } from './candidate.ts';

/** The candidates of a text so far, by what repeats of them print alike. */
export type Seen = Map<string, Candidate[]>;

/** Whether a text states this for the first time; notes it if so. */
export function once(seen: Seen, candidate: Candidate): boolean {
  const key = keyOf(candidate);
  const before = seen.get(key);
  if (before === undefined) seen.set(key, [candidate]);
  else if (before.some((one) => isRepeat(one, candidate))) return false;
  else before.push(candidate);
  return true;
}

/** Those of a title or a summary that print a number nothing below prints: there numbers stand rounded and names are short. */
export function alone(seen: Seen, ahead: readonly Candidate[]): Candidate[] {
  const below = new Set([...seen.values()].flat().flatMap(numbersOf));
  return ahead.filter((one) => numbersOf(one).some((number) => !below.has(number)) && once(seen, one));
}

function numbersOf({ value, growth, change, ranks }: Candidate): string[] {
  const numbers = [value, growth?.percent ?? null, change?.points ?? null].filter((number) => number !== null);
  return numbers.length > 0 ? numbers : ranks.map(({ rank }) => `#${rank}`);
}

/** What repeats of a statement print alike, in a title, a lead and a caption: the fact, the area, the end of the name. */
function keyOf({ name, value, unit, growth, change, ranks, area }: Candidate): string {
  const end = name.slice(-2);
  if (value !== null) return [value, unit, area, end].join('|');
  const fact = growth?.percent ?? change?.points ?? `#${ranks[0]?.rank}`;
  return [fact, area, end].join('|');
}

/** Of two candidates with one key. */
function isRepeat(first: Candidate, again: Candidate): boolean {
  const printed = first.periodOrigin === 'printed' && again.periodOrigin === 'printed';
  if (printed && first.period !== again.period) return false;
  return first.name === again.name || /\d{2}/.test(first.value ?? ''); // names that end alike, with a telling value
}
