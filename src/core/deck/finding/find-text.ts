import type { Deck, Run } from '../deck.ts';
import { runText } from '../plain-text.ts';
import { mapTexts, type TextPlace } from '../texts/map-texts.ts';

/** What is looked for. Without the marks, letters are found in either case and signs in either width (ＧＤＰ is gdp). */
export type FindQuery = { text: string; matchCase: boolean; matchWidth: boolean };

/** Where words were found: [from, to) in a text as printed. `figure`: a number of the store is part of it. */
export type Match = { from: number; to: number; figure: boolean };
export type Hit = Match & { place: TextPlace; text: string }; // text: the whole text as printed

/** Everything found in the texts a person can type, in reading order. */
export function findText(deck: Deck, query: FindQuery): Hit[] {
  const hits: Hit[] = [];
  if (query.text === '') return hits;
  mapTexts(deck, (runs, place) => {
    const matches = matchesIn(runs, query, deck);
    if (matches.length > 0) {
      const text = runs.map((run) => runText(run, deck)).join('');
      hits.push(...matches.map((match) => ({ ...match, place, text })));
    }
    return runs;
  });
  return hits;
}

/** What is found in one text, left to right, none inside another. Figures are looked through as they are printed. */
export function matchesIn(runs: readonly Run[], query: FindQuery, deck: Pick<Deck, 'snapshots' | 'language'>): Match[] {
  const printed = runs.map((run) => runText(run, deck));
  const text = fold(printed.join(''), query);
  const wanted = fold(query.text, query);
  const matches: Match[] = [];
  if (wanted === '' || !text.includes(wanted)) return matches;
  const figures = figureSpans(runs, printed);
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length)) {
    const to = from + wanted.length;
    matches.push({ from, to, figure: figures.some(([start, end]) => start < to && end > from) });
  }
  return matches;
}

/** Where an offset in the printed text is among the signs of the runs, of which a figure is one. */
export function signAt(
  runs: readonly Run[],
  printedOffset: number,
  deck: Pick<Deck, 'snapshots' | 'language'>,
): number {
  let left = printedOffset;
  let signs = 0;
  for (const run of runs) {
    const { length } = runText(run, deck);
    const own = run.kind === 'words' ? length : 1;
    if (left <= length) return signs + (run.kind === 'words' ? left : left === 0 ? 0 : 1);
    left -= length;
    signs += own;
  }
  return signs;
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
