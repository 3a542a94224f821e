import type { Run, Slide } from '#core/deck/deck.ts';
import { rankFacet } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod, printPeriodOf } from '#core/indicators/period.ts';
import type { Builder } from '../builder.ts';
import type { Phrases } from '../phrases.ts';
import { figure, say } from '../runs.ts';
import { placedName } from '#core/indicators/placed-name.ts';

const most = 12; // rows a slide

/** Facts of a section in rows; columns nobody fills are left out. */
export function tableSlides(facts: readonly ObservationSnapshot[], section: string, builder: Builder): Slide[] {
  const { phrases, choices } = builder;
  const pages = Math.ceil(facts.length / most);
  const each = Math.ceil(facts.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, page) => {
    const group = facts.slice(page * each, (page + 1) * each);
    const rows = group.map((fact): Run[][] => [
      [say(rowName(fact, builder))],
      fact.value === null ? [] : [figure(fact, 'value')],
      growthCell(fact, phrases),
      fact.ranks.flatMap((rank, index) => [
        ...(index === 0 ? [] : [say(phrases.semicolon)]),
        figure(fact, rankFacet(rank), 'none'),
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

/** Facts of a part of the area name it, unless the indicator's name does (市区空气质量优良天数比例). */
function rowName(fact: ObservationSnapshot, { choices, facts }: Builder): string {
  const elsewhere = fact.area.code !== choices.area.code;
  const several = [...facts.values()].some(
    (other) => other.indicatorId === fact.indicatorId && other.area.code !== fact.area.code,
  );
  return elsewhere && several ? placedName(fact.area.name, fact.indicatorName) : fact.indicatorName;
}

function growthCell(fact: ObservationSnapshot, phrases: Phrases): Run[] {
  if (fact.growth !== null) return [figure(fact, 'growth', 'arrow')];
  if (fact.change === null) return [];
  const { base } = fact.change;
  const { before, after } = phrases.changeOn(base === '' ? '' : printPeriod(base, phrases.language));
  return [
    figure(fact, 'change', 'arrow'),
    ...(before === '' ? [] : [say(phrases.periodTail(before))]),
    ...(after === '' ? [] : [say(after)]),
  ];
}
