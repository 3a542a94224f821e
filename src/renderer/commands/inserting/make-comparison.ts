import { fittingChartKinds } from '#core/chart/choose.ts';
import type { Said } from '#core/chart/chart-input.ts';
import type { ChartBlock, ChartBlockSeries, Deck } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { printSpan } from '#core/indicators/print-span.ts';
import { areasIn, areasOf, periodsOf, seriesOf } from './chart-basis.ts';
import { type MadeChart, withKind } from './make-chart.ts';

/** What several indicators have in common: values over time in one area, in several areas, or one value each. */
export type Comparison = {
  categories: string[];
  series: { name: string; observations: (ObservationSnapshot | null)[] }[]; // one per category
  heading: string;
};

/** Observations of one indicator each, and what the deck is about. */
export type Compared = readonly (readonly ObservationSnapshot[])[];
export type About = Pick<Deck, 'language'> & { area: string; period: string };

/**
 * A chart of several indicators, in the kind that tells them best; or why there is none. Published values only: an indicator
 * without one where the others have theirs is a gap.
 */
export function makeComparison(
  compared: Compared,
  about: About,
  id: string,
): ({ ok: true } & MadeChart) | { ok: false; reason: Said } {
  const comparisons = [overTime(compared, about), acrossAreas(compared, about), oneEach(compared, about)];
  const found = comparisons.flatMap((each) => each ?? []);
  if (found.length === 0) return { ok: false, reason: nothingInCommon };
  const reasons: Said[] = [];
  for (const comparison of found) {
    const snapshots = comparison.series.flatMap(({ observations }) => observations.flatMap((each) => each ?? []));
    const draft = blockOf(comparison, id);
    const choices = fittingChartKinds(draft, Object.fromEntries(snapshots.map((each) => [each.id, each])));
    const best = choices.find(({ fits }) => fits);
    if (best !== undefined) return { ok: true, block: withKind(draft, best.kind), snapshots };
    const reason = choices.find(({ kind }) => kind === 'column')?.reason;
    if (reason !== undefined) reasons.push(reason);
  }
  return { ok: false, reason: reasons[0] ?? nothingInCommon };
}

const nothingInCommon: Said = {
  zh: '这些指标没有共同的地区和时间，无法对照',
  en: 'These indicators share no area and time to compare them in',
};

function blockOf({ categories, series, heading }: Comparison, id: string): ChartBlock {
  return {
    kind: 'chart',
    id,
    chart: 'column',
    heading,
    categories,
    series: series.map(
      ({ name, observations }): ChartBlockSeries => ({
        name,
        mark: 'column',
        figures: observations.map((each) => (each === null ? null : { observationId: each.id, facet: 'value' })),
      }),
    ),
    highlight: null,
    labels: true,
  };
}

/** Each at least twice in the periods of all, in the deck's area if that has them, else where most periods are. */
export function overTime(compared: Compared, { area, language }: About): Comparison | null {
  const candidates = areasOf(compared[0] ?? [])
    .map(({ code, name }) => ({ code, name, lines: compared.map((each) => seriesOf(each, code, 'value')) }))
    .filter(({ lines }) => lines.every((line) => line.length >= 2));
  const [best] = candidates.sort(
    (left, right) =>
      Number(right.code === area) - Number(left.code === area) ||
      shared(right.lines).length - shared(left.lines).length,
  );
  if (best === undefined) return null;
  const categories = shared(best.lines);
  if (categories.length < 2) return null;
  const span = printSpan(categories[0] ?? '', categories.at(-1) ?? '', language);
  return {
    categories,
    heading: [best.name, span].join(language === 'en' ? ', ' : '，'),
    series: best.lines.map((line) => ({
      name: line[0]?.shortName ?? '',
      observations: categories.map((period) => line.find((each) => each.period === period) ?? null),
    })),
  };
}

/** Periods that at least two of the lines have, oldest first: one that only a single line has compares nothing. */
function shared(lines: readonly (readonly ObservationSnapshot[])[]): string[] {
  const periods = [...new Set(lines.flatMap((line) => line.map(({ period }) => period)))].sort();
  return periods.filter((period) => lines.filter((line) => line.some((each) => each.period === period)).length >= 2);
}

/** The newest period in which the same two or more areas have a value of each. */
export function acrossAreas(compared: Compared, { language }: About): Comparison | null {
  for (const period of periodsOf(compared[0] ?? [])) {
    const [first = [], ...others] = compared.map((each) => areasIn(each, period, 'value'));
    const common = first.filter(({ area }) =>
      others.every((each) => each.some((other) => other.area.code === area.code)),
    );
    if (common.length < 2) continue;
    return {
      categories: common.map(({ area }) => area.shortName),
      heading: printPeriod(period, language),
      series: [first, ...others].map((line) => ({
        name: line[0]?.shortName ?? '',
        observations: common.map(({ area }) => line.find((each) => each.area.code === area.code) ?? null),
      })),
    };
  }
  return null;
}

/** One value of each in the same area and period, the largest first: the deck's where all have it, else the newest. */
export function oneEach(compared: Compared, { area, period, language }: About): Comparison | null {
  const places = (compared[0] ?? []).filter((each) => numericValue(each, 'value') !== null);
  const ordered = [...places].sort(
    (left, right) =>
      Number(right.area.code === area) - Number(left.area.code === area) ||
      Number(right.period === period) - Number(left.period === period) ||
      right.period.localeCompare(left.period),
  );
  for (const place of ordered) {
    const values = compared.map((each) =>
      each.find(
        (other) =>
          other.area.code === place.area.code && other.period === place.period && numericValue(other, 'value') !== null,
      ),
    );
    if (values.some((each) => each === undefined)) continue;
    const observations = values
      .flatMap((each) => each ?? [])
      .sort((left, right) => (numericValue(right, 'value') ?? 0) - (numericValue(left, 'value') ?? 0));
    return {
      categories: observations.map(({ shortName }) => shortName),
      heading: [place.area.name, printPeriod(place.period, language)].join(language === 'en' ? ', ' : '，'),
      series: [{ name: printPeriod(place.period, language), observations }],
    };
  }
  return null;
}
