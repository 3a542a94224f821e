import type { Run, TableBlock } from '#core/deck/deck.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod, printPeriodOf } from '#core/indicators/period.ts';
import { type About, acrossAreas, type Compared, type Comparison, overTime } from './make-comparison.ts';
import type { MadeTable } from './make-table.ts';

const mostRows = 12;

const words = {
  'zh-CN': { indicator: '指标', area: '地区', period: '时间', value: '数值', growth: '增速' },
  en: { indicator: 'Indicator', area: 'Area', period: 'Period', value: 'Value', growth: 'Growth' },
};

/**
 * A table of several indicators: a column each where they share times or areas, the newest or largest first, else a row each
 * with what was last published. `latest` has one observation of each indicator.
 */
export function makeComparisonTable(
  compared: Compared,
  latest: readonly ObservationSnapshot[],
  about: About,
  id: string,
): MadeTable {
  const { period, area } = words[about.language];
  const times = compared.length <= mostColumns ? overTime(compared, about) : null;
  if (times !== null) {
    return columns(reversed(times), period, (each) => printPeriod(each, about.language), id);
  }
  const areas = compared.length <= mostColumns ? acrossAreas(compared, about) : null;
  return areas === null ? rows(latest, about, id) : columns(areas, area, (each) => each, id);
}

const mostColumns = 5;

function reversed({ categories, series, heading }: Comparison): Comparison {
  return {
    heading,
    categories: [...categories].reverse(),
    series: series.map(({ name, observations }) => ({ name, observations: [...observations].reverse() })),
  };
}

function columns(
  { categories, series }: Comparison,
  head: string,
  nameOf: (category: string) => string,
  id: string,
): MadeTable {
  const shown = categories.slice(0, mostRows);
  return {
    snapshots: series.flatMap(({ observations }) => observations.slice(0, mostRows).flatMap((each) => each ?? [])),
    block: {
      kind: 'table',
      id,
      header: [head, ...series.map(({ name }) => name)],
      numeric: [false, ...series.map(() => true)],
      rows: shown.map((category, row) => [
        say(nameOf(category)),
        ...series.map(({ observations }) => figure(observations[row] ?? null, 'value')),
      ]),
    },
  };
}

function rows(latest: readonly ObservationSnapshot[], { language }: About, id: string): MadeTable {
  const { indicator, area, period, value, growth } = words[language];
  const shown = latest.slice(0, mostRows);
  const oneArea = new Set(shown.map((each) => each.area.code)).size === 1;
  const grown = shown.some((each) => each.growth !== null);
  const block: TableBlock = {
    kind: 'table',
    id,
    header: [indicator, ...(oneArea ? [] : [area]), period, value, ...(grown ? [growth] : [])],
    numeric: [false, ...(oneArea ? [] : [false]), false, true, ...(grown ? [true] : [])],
    rows: shown.map((each) => [
      say(each.indicatorName),
      ...(oneArea ? [] : [say(each.area.shortName)]),
      say(printPeriodOf(each, language)),
      each.value === null ? [] : figure(each, 'value'),
      ...(grown ? [each.growth === null ? [] : figure(each, 'growth')] : []),
    ]),
  };
  return { block, snapshots: [...shown] };
}

function say(text: string): Run[] {
  return [{ kind: 'words', text }];
}

function figure(observation: ObservationSnapshot | null, facet: Facet): Run[] {
  if (observation === null) return [];
  return [{ kind: 'figure', figure: { observationId: observation.id, facet }, format: { unit: true, sign: 'arrow' } }];
}
