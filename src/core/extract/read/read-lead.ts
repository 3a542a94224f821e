import type { Span } from '../candidate.ts';
import { cutEnd, cutStart, keep, type Kept } from './kept-words.ts';
import { endings } from './lead-endings.ts';
import { leading } from './lead-patterns.ts';
import type { Lead } from './lead.ts';

/** Reads the words of `sentence` in [start, end), without those in `closed` (times, bases). */
export function readLead(
  sentence: string,
  [start, end]: Span,
  closed: readonly Span[],
  areaOf: (words: string) => number,
): Lead {
  const kept = keep(sentence, start, end, closed);
  const lead: Lead = {
    ...{ words: '', span: null, direction: null, reaches: false, from: false, speed: false, measure: null, each: null },
    ...{ drives: false, does: '', area: '', attains: false, verb: '' },
  };
  stripEnd(kept, lead);
  stripStart(kept, areaOf);
  stripEnd(kept, lead);
  const text = kept.text;
  // 三次产业分别拉动经济增长: what is distributed stands before, what it does after.
  const between = /^(.{2,}?)(?:分别|依次)(.+)$/.exec(kept.text);
  if (between !== null) {
    lead.each = 'respectively';
    lead.does = between[2] ?? '';
    cutEnd(kept, kept.text.length - (between[1] ?? '').length);
  }
  lead.drives = /拉动|贡献/.test(lead.does) || /拉动|[上下]拉|贡献$/.test(text);
  lead.words = kept.text;
  const first = kept.at[0];
  const last = kept.at.at(-1);
  if (kept.text !== '' && first !== undefined && last !== undefined) lead.span = [first, last + 1];
  return lead;
}

const mostRounds = 20; // words and their endings are few; a text of nothing else stops here

function stripEnd(kept: Kept, lead: Lead): void {
  for (let round = 0; round < mostRounds; round++) {
    const length = endingOf(kept.text, lead);
    if (length === null || length === 0) return;
    cutEnd(kept, length);
  }
}

function endingOf(text: string, lead: Lead): number | null {
  for (const ending of endings) {
    const length = ending(text, lead);
    if (length !== null) return length;
  }
  return null;
}

function stripStart(kept: Kept, areaOf: (words: string) => number): void {
  for (let round = 0; round < 12; round++) {
    const area = areaOf(kept.text);
    if (area > 0) {
      cutStart(kept, area);
      continue;
    }
    const match = leading.map((pattern) => pattern.exec(kept.text)).find((found) => found !== null && found[0] !== '');
    if (match === undefined || match === null) return;
    cutStart(kept, match[0].length);
  }
}
