import { Curve, Rectangle } from 'recharts';
import { barsOf, baseline, spotsOf } from '#core/scene/chart-geometry.ts';
import { type ChartSeries, type ChartSpec, noPoint } from '#core/scene/chart-spec.ts';
import { namedAt } from '#core/scene/end-labels.ts';
import { labelColour } from '#core/scene/label-colour.ts';
import { css, dataOfFigure, round } from '../style.ts';
import { knownSpots, LineMarks, paintOfPoint } from './line-marks.tsx';
import { barLabelPlace, PointLabel, spotLabelPlace, tickShare } from './point-label.tsx';

type SeriesProps = { spec: ChartSpec; series: ChartSeries };

/** The marks of one series, without labels. */
export function SeriesMarks({ spec, series }: SeriesProps) {
  switch (series.mark) {
    case 'column':
    case 'slice':
      return <Bars spec={spec} series={series} />;
    case 'line':
    case 'dot':
      return <LineMarks spec={spec} series={series} spots={spotsOf(spec, series)} />;
    case 'tick':
      return <Ticks spec={spec} series={series} />;
    case 'base':
    case 'caption':
    case 'across':
    case 'size':
      return null;
    case 'area':
      return (
        <Curve
          points={[...spotsOf(spec, series).map((spot) => spot ?? { x: null, y: null })]}
          baseLine={baseline(spec)}
          fill={css(series.colour)}
        />
      );
  }
}

function Bars({ spec, series }: SeriesProps) {
  return barsOf(spec, series).map((bar) => (
    <Rectangle
      key={bar.category}
      x={round(bar.x)}
      y={round(bar.y)}
      width={round(bar.width)}
      height={round(bar.height)}
      {...paintOfPoint(spec, series, bar.category)}
      {...dataOfFigure(series.points[bar.category]?.figure)}
    />
  ));
}

function Ticks({ spec, series }: SeriesProps) {
  return knownSpots(spotsOf(spec, series)).map(({ x, y, category }) => (
    <rect
      key={category}
      x={round(x - spec.tickSize / 2)}
      y={round(y - spec.tickSize * tickShare)}
      width={round(spec.tickSize)}
      height={round(spec.tickSize * tickShare * 2)}
      fill={css(series.colour)}
      {...dataOfFigure(series.points[category]?.figure)}
    />
  ));
}

/** The values of one series, drawn after all marks so that none covers them. */
export function SeriesLabels({ spec, series }: SeriesProps) {
  if (!series.labels || spec.labelPosition === 'none') return null;
  if (series.mark === 'column') {
    return barsOf(spec, series).map((bar) => (
      <PointLabel
        key={bar.category}
        point={series.points[bar.category] ?? noPoint}
        spec={spec}
        format={series.numberFormat}
        {...barLabelPlace(spec, bar)}
        colour={labelColour(spec, series, bar.category)}
      />
    ));
  }
  return knownSpots(spotsOf(spec, series)).map((spot) => (
    <PointLabel
      key={spot.category}
      point={series.points[spot.category] ?? noPoint}
      spec={spec}
      format={series.numberFormat}
      colour={labelColour(spec, series, spot.category)}
      {...spotLabelPlace(spec, series, spot)}
      {...(spec.labelPosition === 'ends' && spot.category === namedAt(series) ? { name: series.name } : {})}
    />
  ));
}
