import type { ChartBlock, Run, Slide } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Builder } from '../builder.ts';
import { figure, say } from '../runs.ts';

export type Series = { name: string; area: string; unit: string; points: readonly ObservationSnapshot[] };

const shortest = 4;

/** Yearly values of one indicator in one area up to the briefing's period, oldest first; at least four years. */
export function yearlySeries(facts: readonly ObservationSnapshot[], period: string): Series[] {
  const groups = new Map<string, ObservationSnapshot[]>();
  for (const fact of facts) {
    if (!/^\d{4}$/.test(fact.period) || fact.value === null || fact.period > period) continue;
    const key = `${fact.indicatorId} ${fact.area.code} ${fact.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()]
    .filter((points) => points.length >= shortest)
    .map((points) => points.sort((left, right) => left.period.localeCompare(right.period)))
    .map((points) => ({
      name: points[0]?.indicatorName ?? '',
      area: points[0]?.area.name ?? '',
      unit: points[0]?.unit ?? '',
      points,
    }));
}

/** Context for the area's own figures: whole series as columns, and the parts of a whole stacked. */
export function seriesSlides(facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  const all = yearlySeries(facts, builder.choices.period);
  const totals = all.filter((series) => partsOf(series, all) === null);
  const [first, second] = totals;
  if (first === undefined) return [];
  const slides: Slide[] = [];
  if (second === undefined) {
    slides.push(builder.slide('two-charts', movement(first, builder), { left: seriesChart(first, builder) }));
  } else {
    slides.push(
      builder.slide(
        'two-charts',
        [...movement(first, builder), say(builder.phrases.comma), ...movement(second, builder)],
        {
          left: seriesChart(first, builder),
          right: seriesChart(second, builder),
        },
      ),
    );
  }
  const parts = all.filter((series) => partsOf(series, all) !== null);
  if (parts.length >= 2) slides.push(structureSlide(parts, builder));
  return slides;
}

/** 产业增加值 are parts of the product of the same area; a part's name ends with 增加值 and starts with 第. */
function partsOf(series: Series, all: readonly Series[]): Series | null {
  if (!/^第[一二三]产业/.test(series.name)) return null;
  return all.find((other) => other.area === series.area && /生产总值$/.test(other.name)) ?? null;
}

function movement(series: Series, { phrases }: Builder): Run[] {
  const first = series.points[0];
  const last = series.points.at(-1);
  if (first === undefined || last === undefined) return [];
  const rises = (numericValue(last, 'value') ?? 0) >= (numericValue(first, 'value') ?? 0);
  const name = series.area === '' ? series.name : `${series.area}${series.name}`;
  return [say(name), say(rises ? phrases.riseTo : phrases.fallTo), figure(last, 'value')];
}

function seriesChart(series: Series, builder: Builder): ChartBlock {
  const years = series.points.map((point) => point.period);
  return {
    kind: 'chart',
    id: builder.newId(),
    chart: 'column',
    heading: builder.phrases.seriesHeading(series.area, series.name, years[0] ?? '', years.at(-1) ?? '', series.unit),
    categories: years,
    series: [
      {
        name: series.name,
        mark: 'column',
        figures: series.points.map((point) => ({ observationId: point.id, facet: 'value' as const })),
      },
    ],
    highlight: series.points.length - 1,
    labels: true,
  };
}

function structureSlide(parts: readonly Series[], builder: Builder): Slide {
  const years = [...new Set(parts.flatMap((part) => part.points.map((point) => point.period)))].sort();
  const largest = [...parts].sort((left, right) => lastValue(right) - lastValue(left))[0] ?? parts[0];
  const ordered = [...parts].sort((left, right) => left.name.localeCompare(right.name, 'zh-CN'));
  const last = largest?.points.at(-1);
  return builder.slide('chart-takeaway', largest === undefined ? [] : movement(largest, builder), {
    chart: {
      kind: 'chart',
      id: builder.newId(),
      chart: 'stacked-column',
      heading: builder.phrases.structureHeading(largest?.area ?? '', largest?.unit ?? ''),
      categories: years,
      series: ordered.map((part) => ({
        name: part.name,
        mark: 'column' as const,
        figures: years.map((year) => {
          const point = part.points.find((each) => each.period === year);
          return point === undefined ? null : { observationId: point.id, facet: 'value' as const };
        }),
      })),
      highlight: null,
      labels: false,
    },
    text: {
      kind: 'text',
      id: builder.newId(),
      paragraphs: [...ordered]
        .sort((left, right) => lastValue(right) - lastValue(left))
        .flatMap((part) => {
          const point = part.points.at(-1);
          if (point === undefined || last === undefined) return [];
          return [{ bullet: true, runs: [say(part.name), say(builder.phrases.reach), figure(point, 'value')] }];
        }),
    },
  });
}

function lastValue(series: Series): number {
  const last = series.points.at(-1);
  return last === undefined ? 0 : (numericValue(last, 'value') ?? 0);
}
