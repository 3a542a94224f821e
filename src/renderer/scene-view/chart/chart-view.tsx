import type { ChartNode } from '#core/scene/scene.ts';
import { accessibility, boxOf, dataOf } from '../style.ts';
import { CartesianView } from './cartesian-view.tsx';
import { LegendView } from './legend-view.tsx';
import { RoundView } from './round-view.tsx';

/** A chart as its spec says; recharts draws the marks, nothing is decided here. */
export function ChartView({ node }: { node: ChartNode }) {
  const round = node.spec.kind === 'pie' || node.spec.kind === 'doughnut';
  return (
    <div className="scene-node" style={boxOf(node.frame)} {...dataOf(node)} {...accessibility(node)}>
      {round ? <RoundView node={node} /> : <CartesianView node={node} />}
      {node.spec.legend !== 'none' && <LegendView node={node} />}
    </div>
  );
}
