import type { SceneLine, SceneNode } from '#core/scene/scene.ts';
import type { Sheet } from '#core/scene/sheet.ts';

/** Every text the sheets draw, for finding the fonts they need. */
export function* textsOf(sheets: readonly Sheet[]): Generator<string> {
  for (const { slides, nodes } of sheets) {
    yield* textsOfNodes(nodes);
    for (const { scene, notes } of slides) {
      yield* textsOfNodes(notes);
      if (scene !== null) yield* textsOfNodes(scene.nodes);
    }
  }
}

function* textsOfNodes(nodes: readonly SceneNode[]): Generator<string> {
  for (const node of nodes) {
    switch (node.kind) {
      case 'text':
        yield* textsOfLines(node.lines);
        break;
      case 'table':
        for (const row of node.cells) for (const cell of row) yield* textsOfLines(cell.lines);
        break;
      case 'chart':
        yield* node.spec.categories;
        for (const series of node.spec.series) yield series.name;
        // Values are printed from numbers, and the unit stands at the axis.
        yield '0123456789.,-%▲▼';
        for (const axis of [node.spec.valueAxis, node.spec.secondAxis, node.spec.acrossAxis]) yield axis?.title ?? '';
        break;
      case 'shape':
      case 'line':
      case 'image':
        break;
    }
  }
}

function* textsOfLines(lines: readonly SceneLine[]): Generator<string> {
  for (const line of lines) {
    if (line.bullet !== null) yield line.bullet.text;
    for (const run of line.runs) yield run.text;
  }
}
