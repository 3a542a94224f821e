import type { Span } from '../candidate.ts';
import type { BaseMention } from '../scan/bases.ts';
import type { Figure } from '../scan/figure.ts';
import type { RankMention } from '../scan/ranks.ts';
import type { TimeMention } from '../scan/time-mentions.ts';
import type { Draft } from './draft.ts';
import type { KnownTime, TextState } from './text-state.ts';

export type Mark = Figure | RankMention;

/** One sentence with all that was found in it, and the statements read so far. Offsets are the sentence's. */
export type Reading = {
  text: string; // folded
  printed: string; // as in the source, for names
  offset: number; // of the sentence in the text
  parentheses: readonly Span[];
  times: readonly TimeMention[];
  bases: readonly BaseMention[];
  marks: readonly Mark[];
  state: TextState;
  drafts: Draft[];
  over: Draft[]; // of earlier sentences, which this one goes on with
  aside: Draft[]; // said by the way: of an earlier time, of a plan; what follows goes on with the statement before
  group: Draft[]; // what 分别 distributes over
  pending: { words: string; start: number; speed: boolean } | null; // a name whose figure follows in the next clause
  pair: readonly string[]; // two names a clause set side by side: 前者, 后者
  opener: string; // of the clause
  used: number; // words up to here are part of a name already
  from: KnownTime | null; // the time a level before came from: 由2016年的…
  speeds: boolean; // the clause speaks of growth that went from one to another: 增速由…回落至
};

export function within({ start, end }: { start: number; end: number }, [from, to]: Span): boolean {
  return start >= from && end <= to;
}

export function baseIn({ bases }: Reading, span: Span, kind: BaseMention['kind']): BaseMention | undefined {
  return bases.filter((base) => base.kind === kind && within(base, span)).at(-1);
}
