import type { ChartBlock, Slide } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { parseUnit, unitName } from '#core/indicators/unit.ts';
import type { Builder } from '../builder.ts';
import { isExact } from '../exact.ts';
import { ofMixedPeriods, periodTail } from '../period-words.ts';
import { say } from '../runs.ts';
import { inFull, statement, statements, valueOnly } from '../statement.ts';
import { titleWithin } from '../title-length.ts';
import { toldTogether } from '../told-together.ts';
import { commonEnding } from '../wording.ts';
import { barsBlock, ranked } from './bars.ts';

type Group = { unit: string; facts: ObservationSnapshot[] };

const fewestRanked = 3;
const most = 12; // bars
const mostTold = 4;

/**
 * Facts in one unit compared as bars, largest first, on a slide of their own. Two facts are too few for that, but where
 * the source tells the same two things in two units (项目数 and 投资额 of each), both charts stand side by side. Facts in
 * different units never share an axis, and neither do shares of different wholes, plans and results.
 */
export function comparisonSlides(facts: readonly ObservationSnapshot[], section: string, builder: Builder): Slide[] {
  const groups = byUnit(facts.filter(isComparable));
  const pairs = groups.filter((group) => group.facts.length === 2 && isLegible(group));
  const slides = groups
    .filter((group) => group.facts.length >= fewestRanked)
    .map((group) => rankedSlide({ ...group, facts: group.facts.slice(0, most) }, section, builder));
  const used = new Set<Group>();
  for (const left of pairs) {
    const right = pairs.find((other) => other !== left && !used.has(other) && !used.has(left) && matches(left, other));
    if (right === undefined) continue;
    used.add(left).add(right);
    slides.push(pairSlide(left, alignedWith(left, right), section, builder));
  }
  return slides;
}

function isComparable(fact: ObservationSnapshot): boolean {
  return numericValue(fact, 'value') !== null && fact.unit !== '%' && fact.status === 'normal' && isExact(fact);
}

function byUnit(facts: readonly ObservationSnapshot[]): Group[] {
  const groups = new Map<string, ObservationSnapshot[]>();
  for (const fact of facts) groups.set(fact.unit, [...(groups.get(fact.unit) ?? []), fact]);
  return [...groups].map(([unit, group]) => ({ unit, facts: ranked(group, 'value') }));
}

/** Whether each fact of one group is told together with one of the other. */
function matches(left: Group, right: Group): boolean {
  return left.facts.every((fact) => right.facts.filter((other) => toldTogether(fact, other)).length === 1);
}

function alignedWith(left: Group, right: Group): Group {
  return {
    unit: right.unit,
    facts: left.facts.flatMap((fact) => right.facts.find((other) => toldTogether(fact, other)) ?? []),
  };
}

/** A bar a fiftieth as long as its neighbour shows nothing. */
function isLegible({ facts }: Group): boolean {
  const values = facts.map((fact) => numericValue(fact, 'value') ?? 0);
  return Math.min(...values) * 50 >= Math.max(...values);
}

function rankedSlide(group: Group, section: string, builder: Builder): Slide {
  const { phrases } = builder;
  const mixed = ofMixedPeriods(group.facts);
  return builder.slide(
    'chart-takeaway',
    titleWithin(statements(group.facts.slice(0, 2), phrases, valueOnly), builder),
    {
      chart: groupChart('bar', group, section, builder),
      text: {
        kind: 'text',
        id: builder.newId(),
        paragraphs: group.facts.slice(0, mostTold).map((fact) => ({
          bullet: true,
          runs: [...statement(fact, phrases, inFull), ...(mixed ? [say(periodTail(fact, phrases))] : [])],
        })),
      },
    },
  );
}

function pairSlide(left: Group, right: Group, section: string, builder: Builder): Slide {
  const tops = [left.facts[0], right.facts[0]].flatMap((fact) => fact ?? []);
  return builder.slide('two-charts', titleWithin(statements(tops, builder.phrases, valueOnly), builder), {
    left: groupChart('column', left, section, builder),
    right: groupChart('column', right, section, builder),
  });
}

/** Facts of different times say theirs under their bars; of one time, the heading says it. */
function groupChart(chart: 'bar' | 'column', { unit, facts }: Group, section: string, builder: Builder): ChartBlock {
  const { phrases, choices } = builder;
  const mixed = ofMixedPeriods(facts);
  const [first] = facts;
  const measured = parseUnit(unit)?.quantity;
  const quantity = measured === 'money' || measured === 'area' || measured === 'length' ? measured : 'count';
  const what = phrases.groupHeading({ section, what: commonEnding(facts.map((fact) => fact.shortName)), quantity });
  const when = mixed || first === undefined ? '' : `${phrases.comma}${printPeriodOf(first, choices.language)}`;
  return barsBlock(
    {
      chart,
      heading: phrases.inUnit(`${what}${when}`, unitName(unit, choices.language)),
      facts,
      facet: 'value',
      name: (fact) => `${fact.shortName}${mixed ? periodTail(fact, phrases) : ''}`,
      highlight: 0,
    },
    builder,
  );
}
