import type { ChartBlock, Slide } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Builder } from '../builder.ts';
import { say } from '../runs.ts';
import { statement } from '../statement.ts';
import { titleWithin } from '../title-length.ts';

type Group = { unit: string; facts: ObservationSnapshot[] };

const fewestRanked = 3;
const nearby = 12; // characters between two quotations of one clause

/**
 * Facts in one unit compared as bars, largest first, on a slide of their own. Two facts are too few for that, but where
 * the source tells the same two things in two units (项目数 and 投资额 of each), both charts stand side by side. Facts in
 * different units never share an axis.
 */
export function comparisonSlides(facts: readonly ObservationSnapshot[], section: string, builder: Builder): Slide[] {
  const groups = byUnit(facts);
  const ranked = groups.filter((group) => group.facts.length >= fewestRanked);
  const pairs = groups.filter((group) => group.facts.length === 2 && comparable(group));
  const slides = ranked.map((group) => rankedSlide(group, section, builder));
  const used = new Set<Group>();
  for (const left of pairs) {
    const right = pairs.find(
      (other) => other !== left && !used.has(other) && !used.has(left) && toldTogether(left, other),
    );
    if (right === undefined) continue;
    used.add(left).add(right);
    slides.push(pairSlide(left, alignedWith(left, right), section, builder));
  }
  return slides;
}

/** Whether each fact of one group lies in the same clause of the source as one of the other. */
function toldTogether(left: Group, right: Group): boolean {
  return left.facts.every((fact) => right.facts.filter((other) => sameWords(fact, other)).length === 1);
}

function alignedWith(left: Group, right: Group): Group {
  return {
    unit: right.unit,
    facts: left.facts.flatMap((fact) => right.facts.find((other) => sameWords(fact, other)) ?? []),
  };
}

function sameWords(left: ObservationSnapshot, right: ObservationSnapshot): boolean {
  return (
    left.source.id === right.source.id &&
    left.quotation.start >= 0 &&
    left.quotation.start < right.quotation.end + nearby &&
    right.quotation.start < left.quotation.end + nearby
  );
}

function byUnit(facts: readonly ObservationSnapshot[]): Group[] {
  const groups = new Map<string, ObservationSnapshot[]>();
  for (const fact of facts) {
    if (fact.value === null) continue;
    groups.set(fact.unit, [...(groups.get(fact.unit) ?? []), fact]);
  }
  return [...groups].map(([unit, group]) => ({
    unit,
    facts: group.sort((left, right) => amountOf(right) - amountOf(left)),
  }));
}

/** A bar a fiftieth as long as its neighbour shows nothing. */
function comparable({ facts }: Group): boolean {
  const values = facts.map(amountOf);
  return Math.min(...values) * 50 >= Math.max(...values);
}

function amountOf(fact: ObservationSnapshot): number {
  return numericValue(fact, 'value') ?? 0;
}

function rankedSlide(group: Group, section: string, builder: Builder): Slide {
  const { phrases } = builder;
  const [top] = group.facts;
  const shares = group.unit === '%';
  const title =
    top === undefined
      ? []
      : [...statement(top, phrases, { growth: false, rank: false }), say(shares ? '' : phrases.most)];
  return builder.slide('chart-takeaway', titleWithin(title.filter((run) => run.kind === 'figure' || run.text !== '')), {
    chart: groupChart(group, section, builder),
    text: {
      kind: 'text',
      id: builder.newId(),
      paragraphs: group.facts
        .slice(0, 4)
        .map((fact) => ({ bullet: true, runs: statement(fact, phrases, { growth: true, rank: true }) })),
    },
  });
}

function pairSlide(left: Group, right: Group, section: string, builder: Builder): Slide {
  const { phrases } = builder;
  const tops = [left.facts[0], right.facts[0]].flatMap((fact) => fact ?? []);
  const title = tops.flatMap((fact, index) => [
    ...(index === 0 ? [] : [say(phrases.comma)]),
    ...statement(fact, phrases, { growth: false, rank: false }),
  ]);
  return builder.slide('two-charts', titleWithin(title), {
    left: groupChart(left, section, builder),
    right: groupChart(right, section, builder),
  });
}

function groupChart(group: Group, section: string, builder: Builder): ChartBlock {
  return {
    kind: 'chart',
    id: builder.newId(),
    chart: 'bar',
    heading: builder.phrases.groupHeading(section, group.unit),
    categories: group.facts.map((fact) => fact.shortName),
    series: [
      {
        name: builder.phrases.valueSeries,
        mark: 'column',
        figures: group.facts.map((fact) => ({ observationId: fact.id, facet: 'value' as const })),
      },
    ],
    highlight: 0,
    labels: true,
  };
}
