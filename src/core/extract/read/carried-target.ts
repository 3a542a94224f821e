import { withHead } from '../names/with-head.ts';
import { headOf, takesHead } from '../names/name-words.ts';
import type { Asked } from './asked.ts';
import type { Draft } from './draft.ts';
import type { Mark, Reading } from './reading.ts';
import { again, type Name, newDraft, putAside, takeOver } from './statements.ts';
import type { NumberTime } from './times.ts';

/** A name from the clause before; where something came from is said by the way. */
export function awaitedTarget(reading: Reading, { lead, mark, time }: Asked): Draft | null {
  const main = carriedTarget(reading, mark, lead.from ? { known: reading.state.time, spoken: false } : time);
  return main !== null && lead.from ? putAside(reading, again(reading, main, time)) : main;
}

export function namesOne(words: string): boolean {
  return headOf(words) !== '' || takesHead(words);
}

/** 总量居全省第8位;同比增长5.8%: what the sentence before left open is said here. */
export function goneOnWith(reading: Reading, { lead, role, time }: Asked): Draft | null {
  const { last } = reading.state;
  if (last === null || reading.pending !== null || time.spoken || lead.from) return null;
  if (lead.area !== '' && lead.area !== last.area) return null;
  const open =
    (role === 'growth' && last.growth === null) ||
    (role === 'change' && last.change === null) ||
    (role === 'rank' && last.ranks.length === 0) ||
    (role === 'comparison' && last.comparisons.length === 0);
  return open ? takeOver(reading, last) : null;
}

/** A number without any name of its own goes on with the sentence before. */
export function carriedTarget(reading: Reading, mark: Mark, time: NumberTime): Draft | null {
  const { pending, state } = reading;
  const name = pending === null ? state.last?.name : withHead(pending.words, state);
  if (name === undefined) return null;
  const start = pending?.start ?? mark.start;
  const carried: Name = {
    name,
    written: reading.printed.slice(start, start + name.length),
    start,
    reasons: ['name-carried'],
  };
  return newDraft(reading, carried, time);
}
