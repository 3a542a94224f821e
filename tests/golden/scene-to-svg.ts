import type { Frame } from '#core/geometry/geometry.ts';
import type { Scene, SceneLine, SceneNode } from '#core/scene/scene.ts';
import type { Colour } from '#core/theme/theme.ts';

/** A scene as one SVG a person can look at beside its golden text. Charts are sketched, and carry their alt text. */
export function sceneToSvg(scene: Scene): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" width="960" height="540" xml:space="preserve"',
    ' font-family="Arimo, Liberation Sans, Arial, Noto Sans SC, Noto Sans CJK SC, sans-serif">',
    box({ x: 0, y: 0, width: 960, height: 540 }, scene.background),
    ...scene.nodes.map(nodeToSvg),
    '</svg>',
  ].join('\n');
}

function nodeToSvg(node: SceneNode): string {
  const { frame } = node;
  switch (node.kind) {
    case 'text':
      return lines(node.lines);
    case 'shape':
      if (node.fill === null) return '';
      if (node.shape === 'polygon')
        return `<polygon points="${node.points.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="#${node.fill.hex}"/>`;
      return box(frame, node.fill, node.shape === 'ellipse' ? frame.width / 2 : node.radius);
    case 'line':
      return `<line x1="${frame.x}" y1="${frame.y}" x2="${frame.x + frame.width}" y2="${frame.y + frame.height}" stroke="#${node.colour.hex}" stroke-width="${node.width}"/>`;
    case 'table': {
      let top = frame.y;
      return node.cells
        .map((row, rowIndex) => {
          let left = frame.x;
          const height = node.rowHeights[rowIndex] ?? 0;
          const drawn = row.map((cell, column) => {
            const width = node.columnWidths[column] ?? 0;
            const ground = cell.fill === null ? '' : box({ x: left, y: top, width, height }, cell.fill);
            left += width;
            return ground + lines(cell.lines);
          });
          top += height;
          return drawn.join('');
        })
        .join('');
    }
    case 'chart':
      return `<rect ${place(node.spec.plot)} fill="none" stroke="#${node.spec.gridColour.hex}"><title>${escaped(node.alt ?? '')}</title></rect>`;
    case 'image':
      return `<rect ${place(frame)} fill="none" stroke="#888888"><title>${escaped(node.alt ?? '')}</title></rect>`;
  }
}

function lines(placed: readonly SceneLine[]): string {
  return placed
    .map((line) => {
      const first = line.runs[0];
      const bullet =
        line.bullet === null || first === undefined
          ? ''
          : `<text x="${line.bullet.x}" y="${line.baseline}" font-size="${first.size}">${line.bullet.text}</text>`;
      const runs = line.runs.map(
        (run) =>
          `<tspan font-size="${run.size}" fill="#${run.colour.hex}"${run.bold ? ' font-weight="700"' : ''}>${escaped(run.text)}</tspan>`,
      );
      return `${bullet}<text x="${line.x}" y="${line.baseline}">${runs.join('')}</text>`;
    })
    .join('');
}

function box(frame: Frame, fill: Colour, radius = 0): string {
  return `<rect ${place(frame)} rx="${radius}" fill="#${fill.hex}"/>`;
}

function place({ x, y, width, height }: Frame): string {
  return `x="${x}" y="${y}" width="${width}" height="${height}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
