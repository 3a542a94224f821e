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
  'line',
  'area',
  'pie',
  'doughnut',
  'combo', // columns and lines over the same categories
] as const;
export type ChartKind = (typeof chartKinds)[number];

export type ChartPoint = {
  value: number | null;
  text: string | null; // as printed, e.g. '1353.49'
  figure: { observationId: string; facet: string } | null;
};

export type ChartSeries = {
  name: string;
  mark: 'column' | 'line' | 'area' | 'slice';
  points: readonly ChartPoint[]; // one per category
  colour: Colour;
  pointColours: readonly Colour[] | null; // one per category where points differ (highlight, slices)
  dashed: boolean; // targets and plans
  labels: boolean; // print the values
};

/** Excel number format of values, e.g. '0.00', '0.0%', 'General'. */
export type NumberFormat = string;

export type ValueAxis = {
  min: number;
  max: number;
  step: number;
  numberFormat: NumberFormat;
  title: string; // the unit; '' for none
  visible: boolean; // labels and title drawn; bars with direct labels need none
  gridlines: boolean;
};

export type ChartSpec = {
  kind: ChartKind;
  categories: readonly string[];
  series: readonly ChartSeries[];
  valueAxis: ValueAxis | null; // null for pie and doughnut
  categoryAxis: { visible: boolean; labelEvery: number } | null;
  legend: 'none' | 'top' | 'right';
  labelFormat: NumberFormat;
  labelPosition: 'outside' | 'inside' | 'above' | 'none';
  labelSize: Points; // of values, axis labels and legend
  textColour: Colour;
  mutedColour: Colour;
  gridColour: Colour;
  gap: number; // space between bars, percent of a bar's width
  plot: Frame; // absolute on the slide: the area inside the axes
};
