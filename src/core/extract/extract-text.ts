import type { Candidate } from './candidate.ts';
import { finish } from './finish.ts';
import { foldCharacters } from './fold-characters.ts';
import { noteTable, readHeading } from './read-heading.ts';
import { readSentence } from './read-sentence.ts';
import { readTable } from './read-table.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { readContext } from './text-context.ts';
import { beginParagraph, type TextState } from './text-state.ts';
import type { Draft } from './draft.ts';

/** What is known of a text beside its words. */
export type TextContext = {
  title: string; // '' when it is a line of the text
  published: string; // ISO date, '' when it is printed in the text or unknown
};

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
      seen.set(key, [...before, candidate]);
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

/** In text order. */
export function byPlace(left: Candidate, right: Candidate): number {
  return left.start - right.start;
}

/** 2015年,面对…: where no title says the year, the first words do. */
function noteFirstYear(folded: string, { lines }: Paragraph, state: TextState): void {
  const [first] = lines;
  const year =
    first === undefined ? null : /^\s*((?:19|20)\d{2})年(?:,|是|以来|,?全[市县区省])/.exec(folded.slice(...first));
  if (year === null || state.title !== null || state.section !== null) return;
  state.title = { period: year[1] ?? '', origin: 'heading', words: `${year[1]}年` };
}

/** 核心提示: what stands here stands below too. */
function isSummary(folded: string, { lines }: Paragraph): boolean {
  const [first] = lines;
  return (
    first !== undefined &&
    /^\s*[[【]?(?:核心提示|导语|摘要|内容提要|提要|核心阅读)[\]】]?\s*:/.test(folded.slice(...first))
  );
}

function isTitle(folded: string, { kind, lines }: Paragraph): boolean {
  const [first] = lines;
  if (kind !== 'prose' || lines.length > 1 || first === undefined) return false;
  const words = folded.slice(...first).trim();
  const more = /\S/.test(folded.slice(first[1], first[1] + 400));
  return more && words.length <= 50 && !/[。;,:]|^[●■◆★▲•\-]/.test(words);
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
  noteTable(/[^。;]*$/.exec(words)?.[0] ?? '', state);
  const drafts = sentencesOf(folded, [first[0], last[1]]).flatMap((sentence) =>
    readSentence(text, folded, sentence, state),
  );
  const main = drafts.find(({ reasons }) => reasons.size === 0);
  if (main !== undefined) state.main = main.name;
  return drafts;
}

/** What repeats of a statement print alike: in a title, a lead and a caption. */
function keyOf({ value, unit, growth, change, ranks, area }: Candidate): string {
  if (value !== null) return [value, unit, area].join('|');
  const fact = growth?.percent ?? change?.points ?? `#${ranks[0]?.rank}`;
  return [fact, area].join('|');
}

function isRepeat(first: Candidate, again: Candidate): boolean {
  const printed = first.periodOrigin === 'printed' && again.periodOrigin === 'printed';
  if (printed && first.period !== again.period) return false;
  if (first.name === again.name) return true;
  const telling = /\d{2}/.test(first.value ?? '');
  return telling && (first.name.endsWith(again.name.slice(-2)) || again.name.endsWith(first.name.slice(-2)));
}
