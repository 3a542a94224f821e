import type { Deck, Run } from '../deck.ts';
import { plainText, runText } from '../plain-text.ts';
import { mapTexts, type TextPlace } from '../texts/map-texts.ts';

/** What is looked for. Without the marks, letters are found in either case and signs in either width (ＧＤＰ is gdp). */
export type FindQuery = { text: string; matchCase: boolean; matchWidth: boolean };

/**
 * Where words were found: [from, to) in a text as printed, and the same among the signs of its runs, of which a figure is one
 * (null where a figure of the store is part of it).
 */
export type Match = { from: number; to: number; signs: readonly [from: number, to: number] | null };
export type Hit = Match & { place: TextPlace; text: string }; // text: the whole text as printed

/** Everything found in the texts a person can type, in reading order. */
export function findText(deck: Deck, query: FindQuery): Hit[] {
  const hits: Hit[] = [];
  if (query.text === '') return hits;
  mapTexts(deck, (runs, place) => {
    const matches = matchesIn(runs, query, deck);
    if (matches.length > 0) {
      const text = plainText(runs, deck);
      hits.push(...matches.map((match) => ({ ...match, place, text })));
    }
    return runs;
  });
  return hits;
}

/** What is found in one text, left to right, none inside another. Figures are looked through as they are printed. */
export function matchesIn(runs: readonly Run[], query: FindQuery, deck: Pick<Deck, 'snapshots' | 'language'>): Match[] {
  const wanted = fold(query.text, query);
  if (wanted === '' || runs.length === 0) return [];
  const printed = runs.map((run) => runText(run, deck));
  const text = fold(printed.join(''), query);
  let from = text.indexOf(wanted);
  if (from < 0) return [];
  const figures = figureSpans(runs, printed);
  const matches: Match[] = [];
  let next = 0; // figure behind the match
  let hidden = 0; // signs printed before the match that count as none: those of figures but one each
  for (; from >= 0; from = text.indexOf(wanted, from + wanted.length)) {
    const to = from + wanted.length;
    for (; (figures[next]?.[1] ?? text.length + 1) <= from; next += 1) {
      const [start = 0, end = 0] = figures[next] ?? [];
      hidden += end - start - 1;
    }
    const inFigure = (figures[next]?.[0] ?? text.length) < to;
    matches.push({ from, to, signs: inFigure ? null : [from - hidden, to - hidden] });
  }
  return matches;
}

function figureSpans(runs: readonly Run[], printed: readonly string[]): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  runs.forEach((run, index) => {
    const end = start + (printed[index]?.length ?? 0);
    if (run.kind === 'figure') spans.push([start, end]);
    start = end;
  });
  return spans;
}

/** Keeps the length, so that offsets stay true. */
function fold(text: string, { matchCase, matchWidth }: FindQuery): string {
  const narrow = matchWidth ? text : text.replace(/[！-～\u3000]/g, halfWidth);
  return matchCase ? narrow : narrow.replace(/\p{Lu}/gu, lowered);
}

function halfWidth(sign: string): string {
  return sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

function lowered(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
