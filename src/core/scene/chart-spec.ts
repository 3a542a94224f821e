import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { Colour } from '#core/theme/theme.ts';

/**
 * A chart with everything decided: axes, ticks, colours, labels, plot frame. recharts and PowerPoint only obey.
 * A missing value is null and is drawn as a gap, never as zero.
 */
export const chartKinds = [
  'column', // vertical bars, categories along x
  'bar', // horizontal bars, first category on top
  'stacked-column',
  'percent-stacked-column', // every column is the whole, its parts in percent of it
  'stacked-bar',
  'waterfall', // contributions one on another, and their total
  'before-after', // a line for each item between two times
  'target', // columns beside what they are to reach
  'line',
  'area',
  'pie',
  'doughnut',
  'combo', // columns and lines over the same categories
  'scatter', // a point for each item between two measures
  'bubble', // and a third as its size
  'radar', // an outline over a ring of categories
  'small-multiples', // a small chart for each series, all on one scale
] as const;
export type ChartKind = (typeof chartKinds)[number];

export type ChartPoint = {
  value: number | null;
  text: string | null; // as printed, e.g. '1353.49'
  figure: { observationId: string; facet: string } | null;
};

export const noPoint: ChartPoint = { value: null, text: null, figure: null };

export type ChartMark =
  | 'column'
  | 'line'
  | 'dot' // points of a line that is not drawn: categories are no times
  | 'area'
  | 'slice'
  | 'tick' // a dash across the category, `tickSize` wide: what is to be reached
  | 'across' // not drawn: how far along the foot the points of the others stand
  | 'size' // not drawn: how large they are
  | 'base' // a column that is not drawn: what is stacked on it floats
  | 'caption'; // nothing but its label: the values of columns that float

export type Side = 'right' | 'left' | 'above' | 'below';

export type ChartSeries = {
  name: string;
  mark: ChartMark;
  points: readonly ChartPoint[]; // one per category
  colour: Colour;
  pointColours: readonly Colour[] | null; // one per category where points differ (highlight, slices)
  hollow: readonly boolean[] | null; // one per category: provisional figures, drawn as outlines; null for none
  dots?: readonly boolean[]; // of lines, one per category: which points have a dot; all when left out
  dashed: boolean; // targets and plans
  labels: boolean; // print the values
  numberFormat: NumberFormat; // in which they are printed where a source's words are not at hand
  axis: 'first' | 'second'; // the value axis they are read on
  sides?: readonly (Side | null)[]; // of scatter charts: where each point has its name, null where there is no room
};

/** Excel number format of values, e.g. '0.00', '0.0%', 'General'. */
export type NumberFormat = string;

export type ValueAxis = {
  min: number;
  max: number;
  step: number;
  numberFormat: NumberFormat;
  title: string; // the unit; '' for none
  titleAt: { x: Points; y: Points }; // its left end and baseline, absolute on the slide
  titleLines?: readonly { text: string; x: Points }[]; // of a title too long for one line, each with its left end
  visible: boolean; // ticks are named; bars with direct labels need none
  gridlines: boolean;
};

export type CategoryAxis = {
  visible: boolean;
  labelEvery: number; // times are named at intervals
  names: readonly (readonly string[])[]; // the lines of each name; none of names that have no room
};

/** Between the lines of a name, as a multiple of its size. */
export const nameLeading = 1.2;

/** Between the lines of a title of an axis, as a multiple of its size. */
export const titleLeading = 1.45;

/** Of the chart's width, what a legend above the plot may fill. */
export const legendShare = 0.9;

/** What the two projections draw from; the kind says only what a chart is called. */
export type ChartForm = 'vertical' | 'horizontal' | 'pie' | 'doughnut' | 'radar' | 'scatter';

export type ChartSpec = {
  kind: ChartKind;
  form: ChartForm;
  stacking: 'none' | 'sum' | 'share'; // of columns; with `share` the axis runs from 0 to 1 and points keep their values
  categories: readonly string[];
  series: readonly ChartSeries[];
  valueAxis: ValueAxis | null; // null for pie and doughnut
  secondAxis: ValueAxis | null; // on the right, of a unit of its own; its ticks lie on the first one's gridlines
  acrossAxis: ValueAxis | null; // along the foot of scatter charts, where others have categories
  categoryAxis: CategoryAxis | null;
  legend: 'none' | 'top' | 'right';
  legendColumns: number; // of a legend on top: entries a row, in columns as wide as their widest
  // Where columns have their values. Lines and ticks have theirs above (ticks in a column below); `ends` is for lines between two
  // categories: beside their ends, with the name at the last.
  labelPosition: 'outside' | 'inside' | 'above' | 'ends' | 'none';
  labelSize: Points; // of values, axis labels and legend
  textColour: Colour;
  mutedColour: Colour;
  gridColour: Colour;
  paperColour: Colour; // of the slide: fills hollow marks, prints labels on dark ones
  gap: number; // space between bars, percent of a bar's width
  tickSize: Points; // width of the dashes of ticks
  plot: Frame; // absolute on the slide: the area inside the axes
};
