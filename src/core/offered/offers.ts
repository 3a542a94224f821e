import { foldCharacters } from '#core/extract/scan/fold-characters.ts';
import { decimalOf } from '#core/indicators/facets.ts';
import type { Language } from '#core/indicators/language.ts';
import type { Facet, FigureFormat, ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import { parseUnit } from '#core/indicators/unit.ts';
import { lastNamed } from './named-near.ts';
import { type TypedNumber, typedNumbers } from './typed-numbers.ts';

/** A figure a typed number may be: put in its place it reads `printed`. */
export type Choice = { snapshot: ObservationSnapshot; facet: Facet; format: FigureFormat; printed: string };

/** A stretch of a text [start, end) that may be a figure, and which; the likeliest first, never empty. */
export type Offer = { start: number; end: number; choices: readonly Choice[] };

/** A figure that may be meant, with further names of its indicator (GDP for 地区生产总值), folded. */
export type Candidate = { snapshot: ObservationSnapshot; names: readonly string[] };

export type OfferContext = { area: string; period: string; language: Language }; // of the briefing

const signs: readonly FigureFormat['sign'][] = ['word', 'plus', 'none'];
const most = 6;
const reach = 40; // signs before a number its name stands in

/**
 * Numbers of a text that are figures of the store by value and unit. A number of few digits (6.2%) is any of hundreds of
 * figures, so its name must stand near; where a name does, only figures of that name are offered, those of the nearest one first, and where an area or a year
 * is said, only those of it. Words and sign before a number belong to it where the figure would print them (增长3.0%).
 */
export function offersIn(text: string, candidates: readonly Candidate[], context: OfferContext): Offer[] {
  const folded = foldCharacters(text);
  return typedNumbers(text).flatMap((number): Offer[] => {
    const before = folded.slice(Math.max(0, number.start - reach), number.start).toLowerCase();
    const [after = ''] = folded
      .slice(number.end, number.end + 12)
      .toLowerCase()
      .split(/[,;。、]/);
    const near = `${before}${after}`;
    const fitting = candidates.flatMap((candidate) => {
      const fits = fitOf(folded, number, candidate.snapshot, context.language);
      return fits === null ? [] : [{ ...fits, named: placeOfName(near, candidate) }];
    });
    const named = fitting.filter((fit) => fit.named >= 0).sort((left, right) => right.named - left.named);
    const kept = named.length > 0 ? named : number.digits > 3 && number.unit !== '' ? fitting : [];
    const start = Math.min(...kept.map((fit) => fit.start));
    const choices = narrowed(
      kept.filter((fit) => fit.start === start).map(({ choice }) => choice),
      near,
      context,
    );
    return choices.length === 0 ? [] : [{ start, end: number.end, choices: choices.slice(0, most) }];
  });
}

type Fit = { start: number; choice: Choice };

function fitOf(folded: string, number: TypedNumber, snapshot: ObservationSnapshot, language: Language): Fit | null {
  let best: Fit | null = null;
  const until = folded.slice(0, number.end);
  for (const facet of ['value', 'growth', 'change'] as const) {
    for (const sign of signs) {
      const format = { unit: true, sign };
      const printed = printFigure(snapshot, facet, format, language);
      if (printed === null || !until.endsWith(foldCharacters(printed))) continue;
      const start = number.end - printed.length;
      if (start > number.start) continue; // 11353.49亿元 ends like 1353.49亿元
      if (best === null || start < best.start) best = { start, choice: { snapshot, facet, format, printed } };
    }
  }
  return best ?? sameValue(number, snapshot, language);
}

/** The same number of the same unit that is printed another way: 1,353.49亿元, 5031.40亿元. */
function sameValue(number: TypedNumber, snapshot: ObservationSnapshot, language: Language): Fit | null {
  const [typed, stored] = [decimalOf(number.value), snapshot.value === null ? null : decimalOf(snapshot.value)];
  if (typed === null || stored === null || !typed.equals(stored) || !sameUnit(number.unit, snapshot.unit)) return null;
  const format: FigureFormat = { unit: true, sign: 'word' };
  const printed = printFigure(snapshot, 'value', format, language);
  return printed === null ? null : { start: number.start, choice: { snapshot, facet: 'value', format, printed } };
}

function sameUnit(left: string, right: string): boolean {
  if (left === right) return true;
  const [one, other] = [parseUnit(left), parseUnit(right)];
  return one !== null && other !== null && one.code === other.code && one.multiplier === other.multiplier;
}

function placeOfName(near: string, { snapshot, names }: Candidate): number {
  const all = [snapshot.indicatorName.toLowerCase(), snapshot.shortName.toLowerCase(), ...names];
  return Math.max(...all.map((name) => lastNamed(near, name)));
}

/** Those of an area or a period the text names, where it names one; then by whether they are of the briefing's. */
function narrowed(choices: readonly Choice[], near: string, context: OfferContext): Choice[] {
  const here = choices.filter(({ snapshot }) => near.includes(snapshot.area.shortName.toLowerCase()));
  const ofArea = here.length > 0 ? here : choices;
  const then = ofArea.filter(({ snapshot }) => saysPeriod(near, snapshot.period));
  const likelihood = ({ snapshot }: Choice) =>
    Number(snapshot.area.code === context.area) * 2 + Number(snapshot.period === context.period);
  const kept = then.length > 0 ? then : ofArea;
  return [...new Map(kept.map((choice) => [`${choice.snapshot.id} ${choice.facet}`, choice])).values()].sort(
    (left, right) => likelihood(right) - likelihood(left),
  );
}

function saysPeriod(near: string, period: string): boolean {
  return period !== 'unknown' && near.includes(printPeriod(period, 'zh-CN').toLowerCase());
}
