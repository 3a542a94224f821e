import { Cell, LabelList, Pie, PieChart } from 'recharts';
import type { ChartNode } from '#core/scene/scene.ts';
import { css } from '../style.ts';
import { labelOf } from './print-value.ts';

const hole = 0.64; // as the PPTX writes it

/** Pie and doughnut, clockwise from the top. */
export function RoundView({ node }: { node: ChartNode }) {
  const { spec, frame } = node;
  const [series] = spec.series;
  if (series === undefined) return null;
  const radius = Math.min(spec.plot.width, spec.plot.height) / 2;
  const data = series.points.map((point, index) => ({
    name: spec.categories[index] ?? '',
    value: point.value ?? 0,
    label: labelOf(point, spec.labelFormat),
  }));
  return (
    <PieChart
      width={frame.width}
      height={frame.height}
      accessibilityLayer={false}
      margin={{ left: 0, top: 0, right: 0, bottom: 0 }}
      style={{ position: 'absolute' }}
    >
      <Pie
        data={data}
        dataKey="value"
        nameKey="name"
        cx={spec.plot.x - frame.x + spec.plot.width / 2}
        cy={spec.plot.y - frame.y + spec.plot.height / 2}
        outerRadius={radius}
        innerRadius={spec.kind === 'doughnut' ? radius * hole : 0}
        startAngle={90}
        endAngle={-270}
        stroke="none"
        isAnimationActive={false}
      >
        {series.points.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: slices are known by their place.
          <Cell key={index} fill={css(series.pointColours?.[index] ?? series.colour)} />
        ))}
        {series.labels && (
          <LabelList dataKey="label" position="inside" fontSize={spec.labelSize} fill="#fff" stroke="none" />
        )}
      </Pie>
    </PieChart>
  );
}
