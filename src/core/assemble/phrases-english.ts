import type { Phrases } from './phrases.ts';

const by = (subject: string) => (subject === '' ? '' : ` by ${subject}`);

export const englishPhrases: Phrases = {
  language: 'en',
  deckTitle: (area, period) => `${area}: economy and society in ${period}`,
  deckSubtitle: (topics) => topics.join(' · '),
  opening: 'Opening',
  ending: 'Appendix',
  comma: ', ',
  semicolon: '; ',
  list: ', ',
  reach: () => ': ',
  move: ': ',
  growthOn: () => '', // the source's words are Chinese
  changeOn: (base) => ({ before: '', after: base === '' ? '' : ` on ${base}` }),
  rank: (subject) => (subject === '' ? ', ' : `, ${subject} `),
  rankAlone: (subject) => (subject === '' ? ': ' : `: ${subject} `),
  ranked: (names, subject) => `${names.join(', ')}${by(subject)}: `,
  rankedCount: (count, subject) => `${count} main indicators${by(subject)}: `,
  inPeriod: (period) => `${period}: `,
  ofArea: (area) => `${area}: `,
  periodTail: (period) => ` (${period})`,
  cumulative: 'cumulative',
  fastest: (count) => `, the fastest of ${count} indicators`,
  leastFall: (count) => `, the smallest fall of ${count} indicators`,
  everyYear: { up: ' rose every year', down: ' fell every year' },
  yearly: (name, course, year) => `${name}${course}; ${year}: `,
  yearlyPair: (names, course, year) => `${names.join(' and ')}${course}; ${year}: `,
  respectively: ' and ',
  inYear: (year, name) => `${name} in ${year}: `,
  firstOfSectors: ', the largest of the three sectors',
  firstOfAreas: (count) => `, the highest of ${count} areas`,
  ofWhich: (name) => `of which: ${name}`,
  growthHeading: (area, period) => `${area}, growth of main indicators, ${period} (%)`,
  seriesHeading: (area, indicator, from, to, unit) =>
    englishPhrases.inUnit(`${area}: ${indicator}, ${from}–${to}`, unit),
  shareHeading: (indicator, period) => `${indicator}, ${period} (%)`,
  groupHeading: ({ section, what }) => (what === '' ? section : what),
  structureHeading: (area, from, to, unit) =>
    englishPhrases.inUnit(`${area}: value added by sector, ${from}–${to}`, unit),
  inUnit: (heading, unit) => (unit === '' ? heading : `${heading} (${unit})`),
  timeline: (area) => `${area}: milestones`,
  otherFigures: (section, page, pages) => `${section}: all indicators${pages > 1 ? ` (${page} of ${pages})` : ''}`,
  growthSeries: 'Growth',
  valueSeries: 'Value',
  tableHeader: ['Indicator', 'Value', 'Growth', 'Rank', 'Period'],
};
