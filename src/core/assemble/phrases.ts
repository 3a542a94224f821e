import type { Language } from '#core/indicators/language.ts';

/** Our own words around figures. Whole phrases per language, because word order differs. */
export type Phrases = {
  language: Language;
  deckTitle: (area: string, period: string) => string;
  deckSubtitle: (topics: readonly string[]) => string;
  opening: string;
  ending: string;
  // sentences
  comma: string;
  semicolon: string;
  list: string; // between things of one kind
  reach: (unit: string) => string; // between a name and its value
  move: string; // between a name and its growth or change
  growthOn: (basis: string) => string; // before a growth; basis as printed, '' when the source names none
  changeOn: (base: string) => { before: string; after: string }; // around a change; base is a printed period
  rank: (subject: string) => string; // before a rank that follows a value; subject '' when the value was ranked
  rankAlone: (subject: string) => string; // before a rank that follows its name
  ranked: (names: readonly string[], subject: string) => string; // before a rank that several share
  rankedCount: (count: number, subject: string) => string; // the same where the names are too long
  inPeriod: (period: string) => string; // before a statement
  ofArea: (area: string) => string; // before a statement or a heading about another area
  periodTail: (period: string) => string; // after a name or a statement
  cumulative: string; // period tail of a sum since an unprinted start
  fastest: (count: number) => string;
  leastFall: (count: number) => string; // the same where all fell
  everyYear: { up: string; down: string };
  yearly: (name: string, course: string, year: string) => string; // before the last value of a series
  yearlyPair: (names: readonly string[], course: string, year: string) => string; // before the last values of two
  respectively: string; // between those two
  inYear: (year: string, name: string) => string; // before a value
  firstOfSectors: string;
  firstOfAreas: (count: number) => string;
  ofWhich: (name: string) => string;
  // headings of charts and of slides that only list
  growthHeading: (area: string, period: string) => string;
  seriesHeading: (area: string, indicator: string, from: string, to: string, unit: string) => string;
  shareHeading: (indicator: string, period: string) => string;
  groupHeading: (group: { section: string; what: string; quantity: 'money' | 'area' | 'length' | 'count' }) => string;
  structureHeading: (area: string, from: string, to: string, unit: string) => string;
  inUnit: (heading: string, unit: string) => string;
  timeline: (area: string) => string;
  otherFigures: (section: string, page: number, pages: number) => string;
  growthSeries: string;
  valueSeries: string;
  tableHeader: readonly string[];
};
