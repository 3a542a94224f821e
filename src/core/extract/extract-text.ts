import type { Candidate, Span } from './candidate.ts';
import { finish } from './finish.ts';
import { isSummary, isTitle, noteFirstYear } from './headlines.ts';
import type { Draft } from './read/draft.ts';
import { noteTable, readHeading } from './read/read-heading.ts';
import { readSentence } from './read/read-sentence.ts';
import { beginParagraph, type TextState } from './read/text-state.ts';
import { alone, once, type Seen } from './repeats.ts';
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
  const seen: Seen = new Map();
  let leadsOn = false;
  let begun = false;
  const ahead: Candidate[] = []; // of a title or a summary, most of which is printed again below, with all that belongs to it
  for (const paragraph of paragraphsOf(folded)) {
    const title = !begun && isTitle(folded, paragraph);
    if (paragraph.kind === 'prose' && !title) {
      if (!begun) noteFirstYear(folded, paragraph, state);
      begun = true;
    }
    const drafts = readParagraph(text, folded, paragraph, state, leadsOn);
    leadsOn = leadsTo(folded, paragraph, leadsOn);
    const candidates = finish(text, drafts, state);
    const early = title || isSummary(folded, paragraph);
    if (early) ahead.push(...candidates);
    yield {
      candidates: early ? [] : candidates.filter((one) => once(seen, one)),
      read: paragraph.lines.at(-1)?.[1] ?? 0,
    };
  }
  yield { candidates: alone(seen, ahead), read: text.length };
}

export function extractText(text: string, context: TextContext): Candidate[] {
  const candidates = [...extractBlocks(text, context)].flatMap((block) => block.candidates);
  return candidates.sort(byPlace);
}

/** A line that ends with a colon or an arrow speaks for the list below it. */
function leadsTo(folded: string, { kind, lines }: Paragraph, before: boolean): boolean {
  if (kind !== 'prose') return kind === 'heading' && before;
  const words = (line: Span | undefined) => folded.slice(...(line ?? [0, 0])).trim();
  const listed = /^[●■◆★▲•·\-*>→]|^[(\d]/.test(words(lines[0]));
  return /[→:]$/.test(words(lines.at(-1))) || (before && listed);
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
