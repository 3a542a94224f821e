import type { LineNode } from '#core/scene/scene.ts';
import { Drawing } from './drawing.tsx';
import { css, round } from './style.ts';

export function LineView({ node }: { node: LineNode }) {
  return (
    <Drawing node={node}>
      <Stroke node={node} />
    </Drawing>
  );
}

/** The line itself, from its frame's corner. */
export function Stroke({ node }: { node: LineNode }) {
  const { frame, width } = node;
  return (
    <line
      x2={round(frame.width)}
      y2={round(frame.height)}
      stroke={css(node.colour)}
      strokeWidth={width}
      // PowerPoint's dash: four widths drawn, three left out.
      strokeDasharray={node.dash === 'dash' ? `${width * 4} ${width * 3}` : undefined}
    />
  );
}
