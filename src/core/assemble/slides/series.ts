import type { ChartBlock, Run, Slide } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { unitName } from '#core/indicators/unit.ts';
import type { Builder } from '../builder.ts';
import { figure, say } from '../runs.ts';
import { titleWithin } from '../title-length.ts';
import { placedName } from '#core/indicators/placed-name.ts';
import { courseOf, type Series, sectorOf, yearlySeries } from '../yearly-series.ts';
import { structureSlides } from './structure.ts';

const mostOwn = 4;
const mostContext = 2;

/** Series over time: those of the area itself, then, as context, those of the province and the country. */
export function seriesSlides(facts: readonly ObservationSnapshot[], builder: Builder): Slide[] {
  const { choices } = builder;
  const all = yearlySeries(facts, choices.period);
  const whole = all.filter((series) => sectorOf(series) < 0);
  const own = whole.filter((series) => series.area.code === choices.area.code).slice(0, mostOwn);
  const context = whole.filter((series) => series.area.code !== choices.area.code).slice(0, mostContext);
  return [
    ...inPairs(own).map((pair) => seriesSlide(pair, builder)),
    ...inPairs(context).map((pair) => seriesSlide(pair, builder)),
    ...structureSlides(all, builder),
  ];
}

function inPairs(series: readonly Series[]): Series[][] {
  return Array.from({ length: Math.ceil(series.length / 2) }, (_, index) => series.slice(index * 2, index * 2 + 2));
}

function seriesSlide([left, right]: readonly Series[], builder: Builder): Slide {
  if (left === undefined) return builder.slide('two-charts', [], {});
  if (right !== undefined) {
    return builder.slide('two-charts', titleWithin(pairTitle(left, right, builder), builder), {
      left: seriesChart(left, builder),
      right: seriesChart(right, builder),
    });
  }
  const ends = [left.points[0], left.last].flatMap((point) => point ?? []);
  return builder.slide('chart-takeaway', titleWithin(singleTitle(left, builder), builder), {
    chart: seriesChart(left, builder),
    text: {
      kind: 'text',
      id: builder.newId(),
      paragraphs: ends.map((point) => ({
        bullet: true,
        runs: [say(builder.phrases.inYear(yearOf(point, builder), left.name)), figure(point, 'value')],
      })),
    },
  });
}

/** 广东省地区生产总值逐年增加，2020年为113708.9亿元; without a steady course only the last year is told. */
function singleTitle(series: Series, builder: Builder): Run[] {
  const { phrases } = builder;
  const course = courseOf(series);
  const [name, year] = [placedName(series.area.name, series.name), yearOf(series.last, builder)];
  const words = course === null ? phrases.inYear(year, name) : phrases.yearly(name, phrases.everyYear[course], year);
  return [say(words), figure(series.last, 'value')];
}

/** 广东省地区生产总值和国内生产总值逐年增加，2020年分别为…、…, where both run alike; otherwise the last year of each. */
function pairTitle(left: Series, right: Series, builder: Builder): Run[] {
  const { phrases } = builder;
  const course = courseOf(left);
  const year = yearOf(left.last, builder);
  const alike = course !== null && courseOf(right) === course && left.last.period === right.last.period;
  if (!alike) {
    return [
      say(phrases.inYear(year, placedName(left.area.name, left.name))),
      figure(left.last, 'value'),
      say(phrases.comma),
      say(phrases.inYear(yearOf(right.last, builder), placedName(right.area.name, right.name))),
      figure(right.last, 'value'),
    ];
  }
  return [
    say(
      phrases.yearlyPair(
        [placedName(left.area.name, left.name), placedName(right.area.name, right.name)],
        phrases.everyYear[course],
        year,
      ),
    ),
    figure(left.last, 'value'),
    say(phrases.respectively),
    figure(right.last, 'value'),
  ];
}

function yearOf(point: ObservationSnapshot, { choices }: Builder): string {
  return printPeriod(point.period, choices.language);
}

function seriesChart(series: Series, builder: Builder): ChartBlock {
  const { phrases, choices } = builder;
  const { points, last } = series;
  const from = points[0]?.period ?? '';
  const unit = unitName(series.unit, choices.language);
  return {
    kind: 'chart',
    id: builder.newId(),
    chart: 'column',
    heading: phrases.seriesHeading(series.area.name, series.name, from, last.period, unit),
    categories: points.map((point) => point.period),
    series: [
      {
        name: series.name,
        mark: 'column',
        figures: points.map((point) => ({ observationId: point.id, facet: 'value' as const })),
      },
    ],
    highlight: points.length - 1,
    labels: true,
  };
}
