import { Surface } from 'recharts';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import type { ChartNode } from '#core/scene/scene.ts';
import { accessibility, boxOf, dataOf, round, svgBoxOf } from '../style.ts';
import { AxesView, CategoryLine } from './axes-view.tsx';
import { LegendView } from './legend-view.tsx';
import { PointsView } from './points-view.tsx';
import { RadarView } from './radar-view.tsx';
import { RoundView } from './round-view.tsx';
import { SeriesLabels, SeriesMarks } from './series-view.tsx';

/**
 * A chart as its spec says. recharts draws the marks (its surface, rectangles, curves and sectors); its chart containers
 * are not used, because they decide again what the spec has decided (scales, bar widths in whole pixels), and draw only
 * after several passes, which shows as an empty chart first.
 */
export function ChartView({ node }: { node: ChartNode }) {
  const { spec, frame } = node;
  const box = svgBoxOf(frame);
  return (
    <div className="scene-node" style={boxOf(frame)} {...dataOf(node)} {...accessibility(node)}>
      <Surface width={Number(box.width)} height={Number(box.height)}>
        <g transform={`translate(${round(-frame.x)} ${round(-frame.y)})`}>
          <ChartDrawing spec={spec} />
        </g>
      </Surface>
      {spec.legend !== 'none' && <LegendView spec={spec} frame={frame} />}
    </div>
  );
}

/** Axes, marks and labels as SVG, placed by their coordinates on the slide. */
export function ChartDrawing({ spec }: { spec: ChartSpec }) {
  if (spec.form === 'scatter') return <PointsView spec={spec} />;
  if (spec.form === 'radar') return <RadarView spec={spec} />;
  return spec.form === 'pie' || spec.form === 'doughnut' ? <RoundView spec={spec} /> : <CartesianView spec={spec} />;
}

/** Lines and ticks lie over columns and areas, the axis over both, labels over all. */
function CartesianView({ spec }: { spec: ChartSpec }) {
  const over = (series: ChartSpec['series'][number]) =>
    series.mark === 'line' || series.mark === 'dot' || series.mark === 'tick';
  const filled = spec.series.filter((series) => !over(series));
  const lines = spec.series.filter(over);
  const key = (series: ChartSpec['series'][number]) => spec.series.indexOf(series);
  return (
    <>
      <AxesView spec={spec} />
      {filled.map((series) => (
        <SeriesMarks key={key(series)} spec={spec} series={series} />
      ))}
      <CategoryLine spec={spec} />
      {lines.map((series) => (
        <SeriesMarks key={key(series)} spec={spec} series={series} />
      ))}
      {spec.series.map((series) => (
        <SeriesLabels key={key(series)} spec={spec} series={series} />
      ))}
    </>
  );
}
