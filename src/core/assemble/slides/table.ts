import type { Run, Slide } from '#core/deck/deck.ts';
import { rankFacet } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import type { Builder } from '../builder.ts';
import { figure, say } from '../runs.ts';

const most = 12; // rows a slide

/** Every fact of a section in rows; columns nobody fills are left out. */
export function tableSlides(facts: readonly ObservationSnapshot[], section: string, builder: Builder): Slide[] {
  const { phrases, choices } = builder;
  const pages = Math.ceil(facts.length / most);
  const each = Math.ceil(facts.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, page) => {
    const group = facts.slice(page * each, (page + 1) * each);
    const rows = group.map((fact): Run[][] => [
      [say(fact.indicatorName)],
      fact.value === null ? [] : [figure(fact, 'value')],
      fact.growth !== null
        ? [figure(fact, 'growth', 'arrow')]
        : fact.change !== null
          ? [figure(fact, 'change', 'arrow')]
          : [],
      fact.ranks.flatMap((rank, index) => [
        ...(index === 0 ? [] : [say(phrases.semicolon)]),
        figure(fact, rankFacet(rank)),
      ]),
      [say(printPeriodOf(fact, choices.language))],
    ]);
    const kept = phrases.tableHeader.map((_, column) => rows.some((row) => (row[column] ?? []).length > 0));
    const keep = <Item>(items: readonly Item[]) => items.filter((_, column) => kept[column] === true);
    return builder.slide('table', [say(phrases.otherFigures(section, page + 1, pages))], {
      table: {
        kind: 'table',
        id: builder.newId(),
        header: keep(phrases.tableHeader),
        rows: rows.map(keep),
        numeric: keep([false, true, true, false, false]),
      },
    });
  });
}
