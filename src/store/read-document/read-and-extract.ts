import type { InboxProgress } from '#contract/inbox-contract.ts';
import { longestText } from '#contract/inbox-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { Candidate } from '#core/extract/candidate.ts';
import { byPlace, extractBlocks } from '#core/extract/extract-text.ts';
import { readDocument } from './read-document.ts';
import { completedWords, sourceWords } from './source-words.ts';
import { tidyText } from './tidy-text.ts';
import type { ReadingStart, ReadText } from './worker/messages.ts';

const step = 50_000; // characters between two reports

/** A document, or words, with the figures in them. Failures: those of `readDocument`. */
export async function readAndExtract(
  start: ReadingStart,
  progressed: (progress: InboxProgress) => void,
): Promise<Result<ReadText>> {
  const read =
    start.kind === 'file' ? await readDocument(start.name, start.bytes, start.characterMaps) : readWords(start);
  if (!read.ok) return read;
  const { text: body, words } = read.value;
  const candidates: Candidate[] = [];
  let told = 0;
  for (const block of extractBlocks(body, { title: words.title, published: words.datePublished })) {
    candidates.push(...block.candidates);
    if (block.read - told < step && block.read < body.length) continue;
    told = block.read;
    progressed({ read: block.read, total: body.length });
  }
  return success({ body, words, candidates: candidates.sort(byPlace) });
}

function readWords({
  text,
  words,
}: Extract<ReadingStart, { kind: 'text' }>): Result<Pick<ReadDocumentOf, 'text' | 'words'>> {
  const tidy = tidyText(text);
  if (tidy === '') return failure('text-empty', { name: words.title });
  if (tidy.length > longestText) return failure('text-too-large', { name: words.title, detail: String(tidy.length) });
  return success({ text: tidy, words: completedWords(words, sourceWords(tidy)) });
}

type ReadDocumentOf = { text: string; words: ReadText['words'] };
