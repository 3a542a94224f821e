import type { Slide } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import type { Builder } from '../builder.ts';
import { say } from '../runs.ts';
import { inFull, statement } from '../statement.ts';

const fewest = 3;
const most = 6;

/** Facts at printed points in time, one an event; only where at least three different times are printed. */
export function timelineSlides(facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  const dated = facts.filter((fact) => fact.periodBasis === 'printed' && /^\d{4}(-\d{2})?$/.test(fact.period));
  const byPeriod = new Map<string, ObservationSnapshot>();
  for (const fact of dated) if (!byPeriod.has(fact.period)) byPeriod.set(fact.period, fact);
  if (byPeriod.size < fewest) return [];
  const events = [...byPeriod.values()].sort((left, right) => left.period.localeCompare(right.period)).slice(0, most);
  const { phrases, choices } = builder;
  return [
    builder.slide('timeline', [say(phrases.timeline(choices.area.name))], {
      timeline: {
        kind: 'timeline',
        id: builder.newId(),
        events: events.map((fact) => ({
          when: printPeriod(fact.period, choices.language),
          text: statement(fact, phrases, inFull),
        })),
      },
    }),
  ];
}
