import type { SceneLine, SceneRun } from '#core/scene/scene.ts';
import { css, dataOfFigure, round } from '../style.ts';
import { families, piecesOf } from './families.ts';

/** Broken lines, each a text on its baseline. */
export function LinesSvg({ lines }: { lines: readonly SceneLine[] }) {
  return lines.map(({ x, baseline, runs, bullet }) => {
    const [first] = runs;
    const place = `${x} ${baseline}`;
    return [
      bullet !== null && first !== undefined && (
        <text
          key={`bullet ${place}`}
          x={round(bullet.x)}
          y={round(baseline)}
          fontSize={first.size}
          fontFamily={families.chinese}
          fill={css(first.colour)}
        >
          {bullet.text}
        </text>
      ),
      runs.length > 0 && (
        <text key={place} x={round(x)} y={round(baseline)} xmlSpace="preserve">
          {runs.map((run, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a run is known by its place alone.
            <Run key={at} run={run} />
          ))}
        </text>
      ),
    ];
  });
}

function Run({ run }: { run: SceneRun }) {
  return piecesOf(run.text).map(({ start, text, family }) => (
    <tspan
      key={start}
      fontSize={run.size}
      fontWeight={run.bold ? 700 : undefined}
      fontFamily={family}
      fill={css(run.colour)}
      {...dataOfFigure(run.figure)}
    >
      {text}
    </tspan>
  ));
}
