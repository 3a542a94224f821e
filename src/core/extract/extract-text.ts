import type { Candidate } from './candidate.ts';
import { finish } from './finish.ts';
import { isSummary, isTitle, noteFirstYear } from './headlines.ts';
import type { Draft } from './read/draft.ts';
import { noteTable, readHeading } from './read/read-heading.ts';
import { readSentence } from './read/read-sentence.ts';
import { beginParagraph, type TextState } from './read/text-state.ts';
import { isRepeat, keyOf } from './repeats.ts';
import { foldCharacters } from './scan/fold-characters.ts';
import { type Paragraph, paragraphsOf } from './scan/paragraphs.ts';
import { sentencesOf } from './scan/sentences.ts';
import { readTable } from './table/read-table.ts';
import { readContext, type TextContext } from './text-context.ts';

/** What a block of a text gave; `read` is how much of the text, in UTF-16 units, was read so far. */
export type ExtractedBlock = { candidates: Candidate[]; read: number };

/** Reads a text block by block, in order; each statement once. Never throws. */
export function* extractBlocks(text: string, context: TextContext): Generator<ExtractedBlock, void> {
  const folded = foldCharacters(text);
  const state = readContext(folded, context);
  const seen = new Map<string, Candidate[]>();
  let leadsOn = false; // a line that ends with a colon speaks for the list below it
  let begun = false;
  let led: Candidate[] = []; // of a summary above the text, most of which is printed again below
  for (const paragraph of paragraphsOf(folded)) {
    // A title's figures are printed again below it, with all that belongs to them.
    const title = !begun && isTitle(folded, paragraph);
    if (paragraph.kind === 'prose' && !title) {
      if (!begun) noteFirstYear(folded, paragraph, state);
      begun = true;
    }
    const drafts = title ? [] : readParagraph(text, folded, paragraph, state, leadsOn);
    const last = paragraph.lines.at(-1);
    const end = last?.[1] ?? 0;
    if (paragraph.kind === 'table') leadsOn = false;
    if (paragraph.kind === 'prose') {
      const words = folded.slice(...(last ?? [0, 0])).trim();
      const bullet = /^[●■◆★▲•·\-*>→]|^[(\d]/.test(folded.slice(...(paragraph.lines[0] ?? [0, 0])).trim());
      leadsOn = /[→:]$/.test(words) || (leadsOn && bullet);
    }
    const lead = isSummary(folded, paragraph);
    const candidates = finish(text, drafts, state).filter((candidate) => {
      const key = keyOf(candidate);
      const before = seen.get(key) ?? [];
      if (lead) return true;
      if (before.some((one) => isRepeat(one, candidate))) return false;
      if (before.length === 0) seen.set(key, before);
      before.push(candidate);
      return true;
    });
    if (lead) led = candidates;
    yield { candidates: lead ? [] : candidates, read: end };
  }
  const alone = led.filter((one) => !(seen.get(keyOf(one)) ?? []).some((again) => isRepeat(one, again)));
  yield { candidates: alone, read: text.length };
}

export function extractText(text: string, context: TextContext): Candidate[] {
  const candidates = [...extractBlocks(text, context)].flatMap((block) => block.candidates);
  return candidates.sort(byPlace);
}

/** In text order: by where its words begin, then by its first number. */
export function byPlace(left: Candidate, right: Candidate): number {
  return left.start - right.start || (left.numerals[0]?.span[0] ?? 0) - (right.numerals[0]?.span[0] ?? 0);
}

function readParagraph(
  text: string,
  folded: string,
  paragraph: Paragraph,
  state: TextState,
  leadsOn: boolean,
): Draft[] {
  if (paragraph.kind === 'heading') {
    readHeading(folded, paragraph.lines, state);
    return [];
  }
  if (paragraph.kind === 'table') return readTable(folded, paragraph.lines, state);
  beginParagraph(state, leadsOn);
  const [first, last] = [paragraph.lines[0], paragraph.lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const words = folded.slice(...last).trim();
  noteTable(words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf(';')) + 1), state);
  const drafts = sentencesOf(folded, [first[0], last[1]]).flatMap((sentence) =>
    readSentence(text, folded, sentence, state),
  );
  const main = drafts.find(({ reasons }) => reasons.size === 0);
  if (main !== undefined) state.main = main.name;
  return drafts;
}
