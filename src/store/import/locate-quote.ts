import type { Quotation } from '#core/indicators/observation.ts';
import type { SampleStatement } from './sample-schema.ts';

/**
 * Finds the words that state an observation: [start, end) in the text and the paragraph they stand in. A string is
 * the reason it can't be used: the words must occur exactly once and hold every number the observation has.
 */
export function locateQuote(text: string, title: string, statement: SampleStatement): Quotation | string {
  const { quote } = statement;
  const start = text.indexOf(quote);
  if (start === -1) return `quotation not in the text: ${quote}`;
  if (text.indexOf(quote, start + 1) !== -1) return `quotation more than once in the text: ${quote}`;
  const absent = numbersOf(statement).find((number) => !number.spellings.some((spelling) => quote.includes(spelling)));
  if (absent !== undefined) return `${absent.spellings[0]} isn't in its quotation: ${quote}`;
  const paragraph = text
    .slice(0, start + 1)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  return { text: quote, start, end: start + quote.length, location: `${title}第${paragraph}段` };
}

/** Each number of a statement with the ways it may be printed; a first place needs no numeral. */
function numbersOf({ value, growth, change, ranks }: SampleStatement): { spellings: string[] }[] {
  const unsigned = (text: string) => text.replace(/^[+-]/, '');
  return [
    ...(value === null ? [] : [{ spellings: [value] }]),
    ...(growth === null ? [] : [{ spellings: [unsigned(growth.percent)] }]),
    ...(change === null ? [] : [{ spellings: [unsigned(change.points)] }]),
    ...ranks.map(({ rank }) => ({
      spellings: [`第${rank}位`, `第${rank}名`, ...(rank === 1 ? ['第一', '首位'] : [])],
    })),
  ];
}
