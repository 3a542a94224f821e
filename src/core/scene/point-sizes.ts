import type { Points } from '#core/geometry/geometry.ts';
import type { ChartSpec } from './chart-spec.ts';

const alone: Points = 8; // of points without a size
/** The largest bubble, of the plot's shorter side: what PowerPoint and LibreOffice make of a bubble scale of 100 %. */
const largestShare = 0.25;

/** Diameter of the point of each category: its area stands for its size; 0 for a point without one. */
export function diametersOf({ series, categories, plot }: ChartSpec): Points[] {
  const sizes = series.find(({ mark }) => mark === 'size');
  if (sizes === undefined) return categories.map(() => alone);
  const values = categories.map((_, at) => Math.max(0, sizes.points[at]?.value ?? 0));
  const largest = Math.max(...values);
  const across = Math.min(plot.width, plot.height) * largestShare;
  return values.map((value) => (largest > 0 ? across * Math.sqrt(value / largest) : 0));
}
