import type { CandidateState, InboxItem } from '#contract/inbox-contract.ts';
import type { Span } from '#core/extract/candidate.ts';
import type { Paragraph } from './paragraphs.ts';
import { paragraphAt } from './paragraphs.ts';

/** How a mark is coloured: by what was decided, and what differs from the store. */
export type MarkState = CandidateState | 'conflict';

/** A run of equal words: which candidates' quotation it is in, and whose number or name it is. */
export type Piece = {
  text: string;
  start: number;
  quoted: readonly string[]; // candidates whose quotation holds it
  number: string | null; // candidate whose number it is
  name: string | null;
  state: MarkState | null; // of the number or name
};

export function markState({ state, meeting }: InboxItem): MarkState {
  return state === 'new' && meeting === 'conflict' ? 'conflict' : state;
}

/** The candidates whose quotation touches each paragraph. */
export function itemsByParagraph(
  items: readonly InboxItem[],
  paragraphs: readonly Paragraph[],
): ReadonlyMap<number, readonly InboxItem[]> {
  const found = new Map<number, InboxItem[]>();
  for (const item of items) {
    const { start, end } = item.candidate;
    const last = paragraphAt(paragraphs, Math.max(start, end - 1));
    for (let index = paragraphAt(paragraphs, start); index <= last; index += 1) {
      const there = found.get(index);
      if (there === undefined) found.set(index, [item]);
      else there.push(item);
    }
  }
  return found;
}

type Marked = { span: Span; item: InboxItem; kind: 'quote' | 'number' | 'name' };

/** A paragraph cut where a mark begins or ends. Of numbers that two candidates share the first has the mark. */
export function piecesOf(body: string, { start, end }: Paragraph, items: readonly InboxItem[]): Piece[] {
  const marks = items.flatMap((item) => marksOf(body, item)).filter(({ span }) => span[0] < end && span[1] > start);
  const cuts = new Set([start, end]);
  for (const { span } of marks) {
    cuts.add(Math.max(start, span[0]));
    cuts.add(Math.min(end, span[1]));
  }
  const places = [...cuts].sort((left, right) => left - right);
  return places.slice(0, -1).map((from, index): Piece => {
    const to = places[index + 1] ?? end;
    const over = marks.filter(({ span }) => span[0] <= from && span[1] >= to);
    const number = over.find(({ kind }) => kind === 'number')?.item ?? null;
    const name = number === null ? (over.find(({ kind }) => kind === 'name')?.item ?? null) : null;
    const marked = number ?? name;
    return {
      text: body.slice(from, to),
      start: from,
      quoted: over.filter(({ kind }) => kind === 'quote').map(({ item }) => item.candidateId),
      number: number?.candidateId ?? null,
      name: name?.candidateId ?? null,
      state: marked === null ? null : markState(marked),
    };
  });
}

function marksOf(body: string, item: InboxItem): Marked[] {
  const { start, end, numerals } = item.candidate;
  const name = nameSpan(body, item);
  return [
    { span: [start, end], item, kind: 'quote' },
    ...numerals.map(({ span }): Marked => ({ span, item, kind: 'number' })),
    ...(name === null ? [] : [{ span: name, item, kind: 'name' } satisfies Marked]),
  ];
}

/** The words the name was read from, where they stand in the quotation; a name that was carried over has none. */
function nameSpan(body: string, { candidate }: InboxItem): Span | null {
  const { written, start, end } = candidate;
  if (written === '') return null;
  const at = body.slice(start, end).indexOf(written);
  return at === -1 ? null : [start + at, start + at + written.length];
}
