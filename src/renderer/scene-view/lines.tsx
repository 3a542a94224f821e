import type { ReactNode } from 'react';
import type { SceneLine, SceneRun } from '#core/scene/scene.ts';
import { css, dataOfFigure, placedAt, type SceneMode } from './style.ts';

type LinesProps = { lines: readonly SceneLine[]; origin: { x: number; y: number }; mode: SceneMode };

/** Draws broken lines with their baselines where layout put them; `origin` is the place of what holds them. */
export function Lines({ lines, origin, mode }: LinesProps) {
  return lines.map((line, index) => {
    const [first] = line.runs;
    const size = Math.ceil(Math.max(1, ...line.runs.map((run) => run.size)));
    const baseline = line.baseline - origin.y;
    return [
      line.bullet !== null && first !== undefined && (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone.
        <LineBox key={`bullet ${index}`} x={line.bullet.x - origin.x} baseline={baseline} size={size}>
          <span aria-hidden style={{ fontSize: first.size, color: css(first.colour) }}>
            {line.bullet.text}
          </span>
        </LineBox>
      ),
      // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone.
      <LineBox key={index} x={line.x - origin.x} baseline={baseline} size={size}>
        {line.runs.map((run, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a run is known by its place alone.
          <Run key={at} run={run} mode={mode} />
        ))}
      </LineBox>,
    ];
  });
}

type LineBoxProps = { x: number; baseline: number; size: number; children: ReactNode };

/**
 * A line whose foot is its baseline: a strut as high as the line stands on it, and text without a line height of its own
 * adds nothing, so no font's ascent moves it.
 */
function LineBox({ x, baseline, size, children }: LineBoxProps) {
  return (
    <span className="scene-line" style={placedAt(x, baseline - size)}>
      <span className="scene-strut" style={{ height: size }} />
      {children}
    </span>
  );
}

function Run({ run, mode }: { run: SceneRun; mode: SceneMode }) {
  const style = { fontSize: run.size, fontWeight: run.bold ? 700 : 400, color: css(run.colour) };
  const figure = dataOfFigure(run.figure);
  if (run.link !== null && mode === 'print') {
    return (
      <a href={`#${run.link}`} style={style} {...figure}>
        {run.text}
      </a>
    );
  }
  return (
    <span style={style} {...figure} data-link={run.link ?? undefined}>
      {run.text}
    </span>
  );
}
