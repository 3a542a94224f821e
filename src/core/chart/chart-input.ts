import type { ChartBlock, ChartBlockSeries } from '#core/deck/deck.ts';
import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { Language } from '#core/indicators/language.ts';
import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import type { TextMeasurer } from '#core/text/text-measurer.ts';
import type { Theme } from '#core/theme/theme.ts';
import type { ShownGrowth } from './growth-of.ts';
import type { Scale } from './scale.ts';

/** What a chart kind draws from: the block with its numbers looked up. */
export type ChartInput = {
  block: ChartBlock;
  frame: Frame;
  theme: Theme;
  measurer: TextMeasurer;
  units: readonly string[]; // of each series of the block; '' for none
  series: readonly ChartSeries[]; // colours and points decided, marks as the block says
  unit: string; // of all values, or of those on the first axis; '' when they have none
  axisTitle: string; // the unit where the axis has to say it, else ''
  secondTitle: string; // likewise of the second axis
  growth: readonly (ShownGrowth | null)[] | null; // over the columns, one per category; null for none
  headroom: Points; // over the plot, for notes
  scale: Scale | null; // of values, where other charts share it; null to find one
  language: Language;
};

/** A reason in both languages. */
export type Said = { zh: string; en: string };
export type Suit = Said & { rank: number };

/** A picture of the kind, 28 × 20, as SVG paths; rings are stroked broadly. */
export type ChartGlyph = readonly { paint: 'fill' | 'pale' | 'stroke' | 'arc' | 'ring'; path: string }[];

/** A chart kind: one file, one line in the registry. */
export type ChartKindDefinition = {
  nameZh: string;
  nameEn: string;
  glyph: ChartGlyph;
  /** How the series of a block of this kind are marked, by their index. */
  mark(index: number): ChartBlockSeries['mark'];
  draw(input: ChartInput): ChartSpec;
  /** Series of two units are drawn on two axes. */
  twoUnits?: true;
  /** Each series is measured along a direction of its own, in a unit of its own; a point takes so many of them. */
  ownAxes?: 2 | 3;
  /** A small chart is drawn for each series. */
  panels?: true;
  /** What may be added to charts of this kind. `breaks`: its lines end where a definition changes. */
  takes?: { targetLine?: true; notes?: true; growth?: true; breaks?: true };
  /** Why this kind would mislead for these data, or null when it fits. */
  misfit(facts: ChartFacts): Said | null;
  /** How well this kind tells data it fits (0 to 10), and what it shows of them. */
  suits(facts: ChartFacts): Suit;
};

/** The shape of a block's data, which decides what kinds fit. */
export type ChartFacts = {
  categories: number;
  series: number;
  timeCategories: boolean;
  shares: boolean; // percent of a whole
  sumsToWhole: boolean;
  additive: boolean; // series of one category may be added up: levels, and percents that stay within the whole
  negative: boolean;
  missing: boolean; // some value is not known
  twoTimes: boolean; // two categories are times, or each of two series is of one time
  total: boolean; // the last category of a single series is the sum of the others
  planned: boolean; // the last series holds plans and no other does
  units: number;
  unitEach: boolean; // each series has but one unit
  twoSides: boolean; // two units, and each series has but one of them
  oneQuantity: boolean; // the two units measure the same, e.g. 亿元 and 万元
  mixedSpans: boolean; // sums over periods of different length: 累计 beside 当期, a year beside a quarter
  close: boolean; // all values lie within a tenth of the largest
  longNames: boolean; // some category has a name of more than six characters
};
