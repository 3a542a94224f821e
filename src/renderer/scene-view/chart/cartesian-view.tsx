import { Area, Bar, Cell, ComposedChart, LabelList, Line, XAxis, YAxis } from 'recharts';
import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import type { ChartNode } from '#core/scene/scene.ts';
import { css } from '../style.ts';
import { AxesView } from './axes-view.tsx';
import { labelOf } from './print-value.ts';

/** Columns, bars, lines and areas. recharts' own axes are hidden, so its margins alone place the plot. */
export function CartesianView({ node }: { node: ChartNode }) {
  const { spec, frame } = node;
  const axis = spec.valueAxis;
  if (axis === null) return null;
  const horizontal = spec.kind === 'bar';
  const plot = { ...spec.plot, x: spec.plot.x - frame.x, y: spec.plot.y - frame.y };
  const data = spec.categories.map((category, index) =>
    Object.fromEntries([
      ['category', category],
      ...spec.series.map((series, at) => [`s${at}`, series.points[index]?.value ?? null]),
    ]),
  );
  const side =
    spec.kind === 'stacked-column' ? 1 : Math.max(1, spec.series.filter((series) => series.mark === 'column').length);
  // PowerPoint's gap is a share of a bar's width, recharts' a share of the band on each side.
  const gap = (spec.gap / 100 / (side + spec.gap / 100) / 2) * 100;
  return (
    <>
      <svg width={frame.width} height={frame.height} style={{ position: 'absolute' }} aria-hidden>
        <AxesView spec={spec} plot={plot} />
      </svg>
      <ComposedChart
        width={frame.width}
        height={frame.height}
        data={data}
        layout={horizontal ? 'vertical' : 'horizontal'}
        margin={{
          left: plot.x,
          top: plot.y,
          right: frame.width - plot.x - plot.width,
          bottom: frame.height - plot.y - plot.height,
        }}
        barCategoryGap={`${gap}%`}
        barGap={0}
        accessibilityLayer={false}
        style={{ position: 'absolute' }}
      >
        <XAxis
          hide
          {...(horizontal
            ? { type: 'number', domain: [axis.min, axis.max], allowDataOverflow: true }
            : { dataKey: 'category', type: 'category', scale: 'band' })}
        />
        <YAxis
          hide
          {...(horizontal
            ? { dataKey: 'category', type: 'category', scale: 'band' }
            : { type: 'number', domain: [axis.min, axis.max], allowDataOverflow: true })}
        />
        {spec.series.map((series, index) => seriesMark(series, index, spec))}
      </ComposedChart>
    </>
  );
}

function seriesMark(series: ChartSeries, index: number, spec: ChartSpec) {
  const key = `s${index}`;
  const colour = css(series.colour);
  const dash = series.dashed ? '6 4' : undefined;
  const labels = series.labels && spec.labelPosition !== 'none' && (
    <LabelList dataKey={key} content={(at) => <PointLabel place={at} series={series} spec={spec} />} />
  );
  switch (series.mark) {
    case 'column':
    case 'slice':
      return (
        <Bar
          key={key}
          dataKey={key}
          fill={colour}
          isAnimationActive={false}
          {...(spec.kind === 'stacked-column' ? { stackId: 'all' } : {})}
        >
          {series.pointColours?.map((point, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: points are known by their place.
            <Cell key={at} fill={css(point)} />
          ))}
          {labels}
        </Bar>
      );
    case 'line':
      return (
        <Line
          key={key}
          dataKey={key}
          stroke={colour}
          strokeWidth={2.25}
          strokeDasharray={dash}
          dot={{ r: 3, fill: colour, stroke: colour }}
          isAnimationActive={false}
          connectNulls={false}
          type="linear"
        >
          {labels}
        </Line>
      );
    case 'area':
      return (
        <Area
          key={key}
          dataKey={key}
          stroke={colour}
          fill={colour}
          fillOpacity={1}
          isAnimationActive={false}
          connectNulls={false}
          type="linear"
        >
          {labels}
        </Area>
      );
  }
}

type Place = {
  x?: number | string;
  y?: number | string;
  width?: number | string;
  height?: number | string;
  index?: number;
};

function PointLabel({ place, series, spec }: { place: Place; series: ChartSeries; spec: ChartSpec }) {
  const text = labelOf(series.points[place.index ?? -1], spec.labelFormat);
  const [x, y, width, height] = [place.x, place.y, place.width, place.height].map((each) => Number(each ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  if (text === '') return null;
  const common = { fontSize: spec.labelSize, fill: css(spec.textColour) };
  if (spec.labelPosition === 'inside') {
    return (
      <text {...common} x={x + width / 2} y={y + height / 2} dy="0.35em" textAnchor="middle">
        {text}
      </text>
    );
  }
  if (spec.kind === 'bar') {
    return (
      <text {...common} x={x + width + 6} y={y + height / 2} dy="0.35em" textAnchor="start">
        {text}
      </text>
    );
  }
  return (
    <text {...common} x={x + width / 2} y={y - 6} textAnchor="middle">
      {text}
    </text>
  );
}
