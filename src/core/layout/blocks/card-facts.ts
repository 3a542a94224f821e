import type { KeyFigureCard } from '#core/deck/deck.ts';
import { facetsOf, rankFacet } from '#core/indicators/facets.ts';
import type { Language } from '#core/indicators/language.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod, printPeriodOf } from '#core/indicators/period.ts';
import { printFigure, rankSubject } from '#core/indicators/print-figure.ts';
import { printQualified } from '#core/indicators/qualifier.ts';
import { unitName } from '#core/indicators/unit.ts';

/** What a card says: one fact large (in three parts, so that the number can be larger than its unit), the rest small. */
export type CardFacts = {
  label: string;
  main: { facet: Facet; before: string; number: string; after: string };
  growth: { facet: Facet; text: string; rises: boolean | null; remark: string } | null;
  ranks: { facet: Facet; text: string }[];
  period: string | null;
};

/** The card's large fact is the value; an observation without one leads with its change, growth or rank. */
export function cardFacts(snapshot: ObservationSnapshot, card: KeyFigureCard, language: Language): CardFacts | null {
  const facet = facetsOf(snapshot)[0];
  if (facet === undefined) return null;
  const main = mainFact(snapshot, facet, language);
  if (main === null) return null;
  const shows = (part: KeyFigureCard['show'][number]) => card.show.includes(part);
  const trend: Facet | null =
    shows('growth') && snapshot.growth !== null
      ? 'growth'
      : shows('change') && snapshot.change !== null
        ? 'change'
        : null;
  return {
    label: snapshot.shortName,
    main,
    growth: trend === null || trend === facet ? null : trendFact(snapshot, trend, language),
    ranks: shows('ranks')
      ? snapshot.ranks
          .filter((rank) => rankFacet(rank) !== facet)
          .map((rank, index) => {
            const subject = index === 0 || rank.of !== snapshot.ranks[index - 1]?.of ? rankSubject(rank, language) : '';
            const printed = printFigure(snapshot, rankFacet(rank), { unit: true, sign: 'none' }, language) ?? '';
            return {
              facet: rankFacet(rank),
              text:
                language === 'en'
                  ? `${subject} ${printed}`.trim()
                  : `${subject}${subject === '' ? '' : '居'}${printed}`,
            };
          })
      : [],
    period: periodLine(snapshot, facet, shows('period'), language),
  };
}

function mainFact(snapshot: ObservationSnapshot, facet: Facet, language: Language): CardFacts['main'] | null {
  if (facet === 'value' && snapshot.value !== null) {
    const marked = printQualified('\u0000', snapshot.qualifier, language);
    const [before = '', after = ''] = marked.split('\u0000');
    return { facet, before, number: snapshot.value, after: `${unitName(snapshot.unit, language)}${after}` };
  }
  if (facet === 'change' || facet === 'growth') {
    const printed = printFigure(snapshot, facet, { unit: true, sign: 'plus' }, language);
    const [, number = '', after = ''] = /^([+-]?[\d.,]+)(.*)$/.exec(printed ?? '') ?? [];
    return number === '' ? null : { facet, before: '', number, after: after.trim() };
  }
  const rank = snapshot.ranks.find((each) => rankFacet(each) === facet);
  if (rank === undefined) return null;
  return language === 'en'
    ? { facet, before: 'No. ', number: String(rank.rank), after: ` ${rank.scope}` }
    : { facet, before: `${rank.scope}第`, number: String(rank.rank), after: '位' };
}

/** A change that is the card's main fact says what it is against; the period follows where the card asks for it. */
function periodLine(snapshot: ObservationSnapshot, main: Facet, wanted: boolean, language: Language): string | null {
  const parts = [
    main === 'change' ? changeRemark(snapshot, language) : '',
    wanted ? printPeriodOf(snapshot, language) : '',
  ];
  const line = parts.filter((part) => part !== '').join(language === 'en' ? ', ' : '，');
  return line === '' ? null : line;
}

function trendFact(snapshot: ObservationSnapshot, facet: 'growth' | 'change', language: Language): CardFacts['growth'] {
  const text = printFigure(snapshot, facet, { unit: true, sign: 'arrow' }, language);
  if (text === null) return null;
  return {
    facet,
    text,
    rises: text.startsWith('▲') ? true : text.startsWith('▼') ? false : null,
    remark: facet === 'growth' ? growthRemark(snapshot, language) : changeRemark(snapshot, language),
  };
}

/** What a growth is against, as the source says; just that it is a growth where the source does not. */
function growthRemark(snapshot: ObservationSnapshot, language: Language): string {
  const basis = snapshot.growth?.basis ?? '';
  return basis === '' ? (language === 'en' ? 'growth' : '增速') : basis;
}

function changeRemark(snapshot: ObservationSnapshot, language: Language): string {
  const base = snapshot.change?.base ?? '';
  if (base === '') return '';
  return language === 'en' ? `on ${printPeriod(base, language)}` : `比${printPeriod(base, language)}`;
}
