import type { Slide } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import type { Builder } from '../builder.ts';
import { nameOf, say } from '../runs.ts';
import { inFull, statement } from '../statement.ts';
import { titleWithin } from '../title-length.ts';
import { barsBlock, ranked } from './bars.ts';

const most = 12;
const namesInARow = 40; // characters under columns side by side; longer names want horizontal bars

/** Published growth of several indicators side by side; none of it is computed. */
export function growthSlides(facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  const { choices, phrases } = builder;
  const grown = facts
    .filter((fact) => fact.period === choices.period && numericValue(fact, 'growth') !== null)
    .slice(0, most);
  const [fastest, next] = ranked(grown, 'growth');
  if (fastest === undefined || next === undefined) return [];
  const alone = numericValue(fastest, 'growth') !== numericValue(next, 'growth');
  const long = grown.map((fact) => fact.shortName).join('').length > namesInARow;
  const shown = long ? ranked(grown, 'growth') : grown;
  const falls = (numericValue(fastest, 'growth') ?? 0) < 0;
  const comparison = falls ? phrases.leastFall(grown.length) : phrases.fastest(grown.length);
  const title = statement({ ...fastest, value: null, change: null, ranks: [] }, phrases, inFull, nameOf(fastest));
  return [
    builder.slide('chart-takeaway', titleWithin([...title, ...(alone ? [say(comparison)] : [])], builder), {
      chart: barsBlock(
        {
          chart: long ? 'bar' : 'column',
          heading: phrases.growthHeading(choices.area.name, printPeriod(choices.period, choices.language)),
          facts: shown,
          facet: 'growth',
          name: (fact) => fact.shortName,
          highlight: alone ? shown.indexOf(fastest) : null,
        },
        builder,
      ),
      text: {
        kind: 'text',
        id: builder.newId(),
        paragraphs: shown.slice(0, 4).map((fact) => ({ bullet: true, runs: statement(fact, phrases, inFull) })),
      },
    }),
  ];
}
