import type { Deck, KeyFigureCard } from '#core/deck/deck.ts';
import { printArea } from '#core/indicators/area.ts';
import { comparedName } from '#core/indicators/compared-name.ts';
import { facetsOf, rankFacet } from '#core/indicators/facets.ts';
import type { Language } from '#core/indicators/language.ts';
import type { Facet, FigureReference, ObservationSnapshot, Polarity } from '#core/indicators/observation.ts';
import { placedName } from '#core/indicators/placed-name.ts';
import { printPeriod, printPeriodOf } from '#core/indicators/period.ts';
import { defaultFormat, printFigure, rankSubject } from '#core/indicators/print-figure.ts';
import { printQualified } from '#core/indicators/qualifier.ts';
import { shownValue, type ValueDisplay } from '#core/indicators/shown-value.ts';
import { unitName } from '#core/indicators/unit.ts';

/** What a card says: one fact large (in three parts, so that the number can be larger than its unit), the rest small. */
export type CardFacts = {
  label: string;
  main: { facet: Facet; before: string; number: string; after: string };
  growth: { facet: Facet; text: string; rises: boolean | null; remark: string } | null;
  compare: { figure: FigureReference; text: string } | null;
  ranks: { facet: Facet; text: string }[];
  period: string | null;
  rise: 'good' | 'bad' | 'neutral'; // neutral only where a person says so: then it has no colour
};

/** The card's large fact is the value; an observation without one leads with its change, growth or rank. */
export function cardFacts(
  card: KeyFigureCard,
  { snapshots, language, area }: Pick<Deck, 'snapshots' | 'language' | 'area'>,
): CardFacts | null {
  const snapshot = snapshots[card.observationId];
  if (snapshot === undefined) return null;
  const facet = facetsOf(snapshot)[0];
  if (facet === undefined) return null;
  const main = mainFact(snapshot, facet, card, language);
  if (main === null) return null;
  const shows = (part: KeyFigureCard['show'][number]) => card.show.includes(part);
  const trend: Facet | null =
    shows('growth') && snapshot.growth !== null
      ? 'growth'
      : shows('change') && snapshot.change !== null
        ? 'change'
        : null;
  return {
    label: nameOnCard(snapshot, area, language),
    main,
    growth: trend === null || trend === facet ? null : trendFact(snapshot, trend, language),
    compare: comparison(snapshot, card, snapshots, language),
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
    rise: card.polarity === 'neutral' ? 'neutral' : goodOf(card.polarity ?? snapshot.polarity),
  };
}

/** A figure of another area than the deck's says so. */
function nameOnCard({ shortName, area }: ObservationSnapshot, deckArea: Deck['area'], language: Language): string {
  if (area.code === deckArea.code) return shortName;
  return language === 'en' ? `${printArea(area, language)}, ${shortName}` : placedName(area.shortName, shortName);
}

function goodOf(polarity: Polarity): 'good' | 'bad' {
  return polarity === 'down-is-good' ? 'bad' : 'good';
}

/** The figure it is held against, in the card's unit: 广东省 110760.94亿元. */
function comparison(
  own: ObservationSnapshot,
  card: KeyFigureCard,
  snapshots: Deck['snapshots'],
  language: Language,
): CardFacts['compare'] {
  const other = card.compare === undefined ? undefined : snapshots[card.compare.observationId];
  if (card.compare === undefined || other === undefined) return null;
  const shown = card.compare.facet === 'value' ? shownValue(other, card) : null;
  const printed =
    shown === null
      ? printFigure(other, card.compare.facet, { unit: true, sign: 'arrow' }, language)
      : printFigure({ ...other, value: shown.number, unit: shown.unit }, 'value', defaultFormat, language);
  const name = comparedName(other, own, language);
  return printed === null ? null : { figure: card.compare, text: `${name} ${printed}`.trim() };
}

function mainFact(
  snapshot: ObservationSnapshot,
  facet: Facet,
  display: ValueDisplay,
  language: Language,
): CardFacts['main'] | null {
  const shown = facet === 'value' ? shownValue(snapshot, display) : null;
  if (shown !== null) {
    const marked = printQualified('\u0000', snapshot.qualifier, language);
    const [before = '', after = ''] = marked.split('\u0000');
    return { facet, before, number: shown.number, after: `${unitName(shown.unit, language)}${after}` };
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
