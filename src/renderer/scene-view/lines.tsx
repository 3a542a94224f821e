import type { SceneLine, SceneRun } from '#core/scene/scene.ts';
import type { Frame } from '#core/geometry/geometry.ts';
import { css } from './style.ts';

/**
 * Draws broken lines with their baselines where layout put them. The line box is a strut of known height whose foot is
 * the baseline; text with no line height of its own adds nothing, so no font's ascent can shift it.
 */
export function Lines({ lines, frame }: { lines: readonly SceneLine[]; frame: Frame }) {
  return lines.map((line, index) => {
    const height = Math.max(1, ...line.runs.map((run) => run.size));
    const top = line.baseline - height - frame.y;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone.
      <span key={index} className="scene-line" style={{ left: line.x - frame.x, top }}>
        <span className="scene-strut" style={{ height }} />
        {line.bullet !== null && (
          <span
            style={{
              position: 'absolute',
              left: line.bullet.x - line.x,
              top: height,
              fontSize: line.runs[0]?.size,
              color: line.runs[0] === undefined ? undefined : css(line.runs[0].colour),
            }}
            aria-hidden
          >
            <span className="scene-strut" />
            {line.bullet.text}
          </span>
        )}
        {line.runs.map((run, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a run is known by its place alone.
          <Run key={at} run={run} />
        ))}
      </span>
    );
  });
}

function Run({ run }: { run: SceneRun }) {
  return (
    <span
      style={{ fontSize: run.size, fontWeight: run.bold ? 700 : 400, color: css(run.colour) }}
      data-observation={run.figure?.observationId}
      data-facet={run.figure?.facet}
      data-link={run.link ?? undefined}
    >
      {run.text}
    </span>
  );
}
