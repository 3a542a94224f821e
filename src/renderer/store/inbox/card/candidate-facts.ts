import type { InboxItem } from '#contract/inbox-contract.ts';
import type { Candidate } from '#core/extract/candidate.ts';
import { facetsOf, rankFacet } from '#core/indicators/facets.ts';
import type { Language } from '#core/indicators/language.ts';
import type { Facet, FigureFormat } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { printFigure, rankSubject } from '#core/indicators/print-figure.ts';
import { parseQualifier, printQualified } from '#core/indicators/qualifier.ts';
import { printWithUnit } from '#core/indicators/unit.ts';
import { areaName } from '../../area-name.ts';
import type { InboxWords } from '../../words-inbox-zh-cn.ts';

/** The one fact printed large: in three parts, so that the number can be larger than what stands around it. */
export type MainFact = { facet: Facet; before: string; number: string; after: string };

export type Chip = { text: string; direction: 'up' | 'down' | 'level' };

/** A value; where only a growth, a change or a rank is printed, that. */
export function mainFact(candidate: Candidate, locale: Language): MainFact | null {
  const facet = facetsOf(candidate)[0];
  if (facet === undefined) return null;
  if (facet === 'value' && candidate.value !== null) {
    const marked = printQualified('\u0000', parseQualifier(candidate.qualifier) ?? 'exact', locale);
    const [before = '', after = ''] = marked.split('\u0000');
    const unit = printWithUnit('', candidate.unit ?? '', locale);
    return { facet, before, number: candidate.value, after: `${unit}${after}` };
  }
  const sign = facet === 'growth' || facet === 'change' ? 'plus' : 'none';
  const printed = print(candidate, facet, sign, locale);
  const [, before = '', number = '', after = ''] = /^(.*?)([+-]?[\d.]+)(\D*)$/.exec(printed) ?? [];
  return number === '' ? { facet, before: printed, number: '', after: '' } : { facet, before, number, after };
}

/** The fact in one piece; a dash where a candidate says none. */
export function printMain(main: MainFact | null): string {
  return main === null ? '—' : `${main.before}${main.number}${main.after}`;
}

export function printWhen({ period }: Candidate, locale: Language, words: InboxWords): string {
  return period === 'unknown' ? words.noPeriod : printPeriod(period, locale);
}

export function printWhere({ area, candidate }: InboxItem, locale: Language, words: InboxWords): string {
  return areaName(area?.name ?? candidate.area, locale) || words.noArea;
}

/** An area the text itself says is only asked about where no list of areas has it. */
export function isAreaStated({ candidate }: InboxItem): boolean {
  return candidate.areaOrigin === 'printed' || candidate.areaOrigin === 'text';
}

/** Everything else a candidate says, each as a few words. */
export function chipsOf(candidate: Candidate, main: Facet | null, locale: Language, words: InboxWords): Chip[] {
  const chips: Chip[] = [];
  const { growth, change, amount, ranks, comparisons } = candidate;
  if (growth !== null && main !== 'growth') {
    chips.push({
      text: joined([print(candidate, 'growth', signOf(growth.percent), locale), growth.basis]),
      direction: directionOf(growth.percent),
    });
  }
  if (change !== null && main !== 'change') {
    chips.push({
      text: joined([print(candidate, 'change', signOf(change.points), locale), onBase(change.base, locale, words)]),
      direction: directionOf(change.points),
    });
  }
  if (amount !== null) {
    const direction = directionOf(amount.value);
    const text = printWithUnit(amount.value.replace(/^[+-]/, ''), amount.unit, locale);
    chips.push({ text: (direction === 'down' ? words.fewer : words.amount)(text, amount.base), direction });
  }
  for (const rank of ranks) {
    if (rankFacet(rank) === main) continue;
    const text = joined([rankSubject(rank, locale), print(candidate, rankFacet(rank), 'none', locale)]);
    chips.push({ text, direction: 'level' });
  }
  for (const { scope, points } of comparisons) {
    const direction = directionOf(points);
    chips.push({ text: words.compared(scope, points.replace(/^[+-]/, ''), direction !== 'down'), direction: 'level' });
  }
  return chips;
}

function print(candidate: Candidate, facet: Facet, sign: FigureFormat['sign'], locale: Language): string {
  const facts = { ...candidate, unit: candidate.unit ?? '', qualifier: 'exact' as const };
  return printFigure(facts, facet, { unit: true, sign }, locale) ?? '';
}

/** 持平 says more than 0%. */
function signOf(signed: string): FigureFormat['sign'] {
  return directionOf(signed) === 'level' ? 'word' : 'arrow';
}

/** 比2020年: a base that is a period; words such as 上年 as they are. */
function onBase(base: string, locale: Language, words: InboxWords): string {
  return base === '' ? '' : words.on(printPeriod(base, locale));
}

function directionOf(signed: string): Chip['direction'] {
  if (signed.startsWith('-')) return 'down';
  return /[1-9]/.test(signed) ? 'up' : 'level';
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
