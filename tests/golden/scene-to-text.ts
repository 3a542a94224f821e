import type { Scene, SceneLine, SceneNode } from '#core/scene/scene.ts';

/** A scene as lines a person can read and compare: each node with its place, and what it says. Numbers to a tenth. */
export function sceneToText(scene: Scene): string {
  return [`${scene.template} “${scene.title}” ${scene.background.hex}`, ...scene.nodes.flatMap(nodeLines), ''].join(
    '\n',
  );
}

function nodeLines(node: SceneNode): string[] {
  const { x, y, width, height } = node.frame;
  const head = `${node.kind} ${node.id} [${node.role}] ${[x, y, width, height].map(tenth).join(' ')}`;
  switch (node.kind) {
    case 'text':
      return [head, ...node.lines.map(textLine)];
    case 'table':
      return [
        head,
        `  columns ${node.columnWidths.map(tenth).join(' ')}`,
        ...node.cells.map((row) => `  | ${row.map((cell) => cell.lines.map(words).join(' / ')).join(' | ')}`),
      ];
    case 'chart': {
      const { spec } = node;
      const axis = spec.valueAxis;
      return [
        `${head} ${spec.kind} plot ${[spec.plot.x, spec.plot.y, spec.plot.width, spec.plot.height].map(tenth).join(' ')}`,
        `  axis ${axis === null ? 'none' : `${axis.min}…${axis.max} by ${axis.step}${axis.visible ? '' : ' hidden'}`}, legend ${spec.legend}, labels ${spec.labelPosition} ${[...new Set(spec.series.map((each) => each.numberFormat))].join(' ')}`,
        ...spec.series.map(
          (series) =>
            `  ${series.name} ${series.colour.hex}: ${series.points.map((point, index) => `${spec.categories[index]} ${point.text ?? '—'}`).join(', ')}`,
        ),
        `  alt ${node.alt}`,
      ];
    }
    case 'shape':
      return [`${head} ${node.shape} ${node.fill?.hex ?? 'none'}`];
    case 'line':
      return [`${head} ${node.colour.hex} ${tenth(node.width)}`];
    case 'image':
      return [`${head} ${node.assetId}`];
  }
}

function textLine(line: SceneLine): string {
  const sizes = [...new Set(line.runs.map((run) => `${run.size}${run.bold ? 'b' : ''}`))].join('+');
  return `  ${tenth(line.x)} ${tenth(line.baseline)} ${sizes} ${line.bullet === null ? '' : '• '}${words(line)}`;
}

function words(line: SceneLine): string {
  return line.runs.map((run) => (run.figure === null ? run.text : `⟦${run.text}⟧`)).join('');
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
