import type { TableNode } from '#core/scene/scene.ts';
import { Lines } from './lines.tsx';
import { boxOf, css, dataOf } from './style.ts';

/** A real table, so that screen readers and tagged PDF know it, with its cells at the places layout gave them. */
export function TableView({ node }: { node: TableNode }) {
  const lefts = starts(node.columnWidths, node.frame.x);
  const tops = starts(node.rowHeights, node.frame.y);
  return (
    <table
      aria-label={node.alt ?? node.name}
      className="scene-node scene-table"
      style={boxOf(node.frame)}
      {...dataOf(node)}
    >
      <tbody>
        {node.cells.map((row, rowIndex) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone.
          <tr key={rowIndex}>
            {row.map((cell, column) => {
              const frame = {
                x: lefts[column] ?? 0,
                y: tops[rowIndex] ?? 0,
                width: node.columnWidths[column] ?? 0,
                height: node.rowHeights[rowIndex] ?? 0,
              };
              const Cell = rowIndex < node.headerRows ? 'th' : 'td';
              return (
                <Cell
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place alone.
                  key={column}
                  style={{
                    left: frame.x - node.frame.x,
                    top: frame.y - node.frame.y,
                    width: frame.width,
                    height: frame.height,
                    background: cell.fill === null ? undefined : css(cell.fill),
                    boxShadow: `inset 0 -0.75px 0 ${css(node.rule)}`,
                  }}
                >
                  <Lines lines={cell.lines} frame={frame} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function starts(sizes: readonly number[], origin: number): number[] {
  let next = origin;
  return sizes.map((size) => {
    const start = next;
    next += size;
    return start;
  });
}
