import type { Candidate } from './candidate.ts';

/** What is known of a text beside its words. */
export type TextContext = {
  title: string; // '' when it is a line of the text
  published: string; // ISO date, '' when it is printed in the text or unknown
};

/** What a block of a text gave; `read` is how much of the text, in UTF-16 units, was read so far. */
export type ExtractedBlock = { candidates: Candidate[]; read: number };

/** Reads a text block by block, in order; each statement once. Never throws. */
export function* extractBlocks(text: string, _context: TextContext): Generator<ExtractedBlock, void> {
  yield { candidates: [], read: text.length };
}

export function extractText(text: string, context: TextContext): Candidate[] {
  return [...extractBlocks(text, context)].flatMap(({ candidates }) => candidates);
}
