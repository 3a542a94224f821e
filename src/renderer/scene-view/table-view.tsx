import type { Colour } from '#core/theme/theme.ts';
import type { TableNode } from '#core/scene/scene.ts';
import { Lines } from './lines.tsx';
import { boxOf, css, dataOf, round, type SceneMode, svgBoxOf } from './style.ts';

/**
 * A real table, so that screen readers and tagged PDF know it, over one drawing of all fills and rules. Roles are written
 * out because a table that the browser does not lay out as one loses them.
 */
export function TableView({ node, mode }: { node: TableNode; mode: SceneMode }) {
  const { frame } = node;
  const lefts = starts(node.columnWidths);
  const tops = starts(node.rowHeights);
  return (
    <div className="scene-node" style={boxOf(frame)} {...dataOf(node)}>
      <svg className="scene-node" style={svgBoxOf({ ...frame, x: 0, y: 0 })} aria-hidden>
        <TableGround node={node} />
      </svg>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
      <table role="table" aria-label={node.alt ?? node.name} className="scene-table">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
        <tbody role="rowgroup">
          {node.cells.map((row, rowIndex) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above.
            <tr key={tops[rowIndex]} role="row">
              {row.map((cell, column) => {
                const head = rowIndex < node.headerRows;
                const Cell = head ? 'th' : 'td';
                const [x, y] = [lefts[column] ?? 0, tops[rowIndex] ?? 0];
                const box = { x, y, width: node.columnWidths[column] ?? 0, height: node.rowHeights[rowIndex] ?? 0 };
                return (
                  <Cell
                    key={x}
                    role={head ? 'columnheader' : 'cell'}
                    className="scene-cell"
                    style={boxOf(box)}
                    data-row={rowIndex}
                    data-column={column}
                  >
                    <Lines lines={cell.lines} origin={{ x: frame.x + x, y: frame.y + y }} mode={mode} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Fills of the cells and the rules below the rows, from the frame's corner. */
export function TableGround({ node }: { node: TableNode }) {
  const tops = starts(node.rowHeights);
  const width = node.columnWidths.reduce((sum, each) => sum + each, 0);
  const bottoms = tops.map((top, row) => top + (node.rowHeights[row] ?? 0));
  return (
    <>
      {node.cells.map((row, rowIndex) =>
        fillsOf(
          row.map((cell) => cell.fill),
          node.columnWidths,
        ).map((fill) => (
          <rect
            key={`${tops[rowIndex]} ${fill.x}`}
            x={round(fill.x)}
            y={round(tops[rowIndex] ?? 0)}
            width={round(fill.width)}
            height={round(node.rowHeights[rowIndex] ?? 0)}
            fill={css(fill.colour)}
          />
        )),
      )}
      {bottoms.map((bottom) => (
        <line
          key={bottom}
          x2={round(width)}
          y1={round(bottom)}
          y2={round(bottom)}
          stroke={css(node.rule)}
          strokeWidth={0.75}
        />
      ))}
    </>
  );
}

/** Neighbours of one colour are filled together, so that no seam shows between them. */
function fillsOf(
  fills: readonly (Colour | null)[],
  widths: readonly number[],
): { x: number; width: number; colour: Colour }[] {
  const lefts = starts(widths);
  const merged: { x: number; width: number; colour: Colour }[] = [];
  fills.forEach((colour, column) => {
    if (colour === null) return;
    const [x, width] = [lefts[column] ?? 0, widths[column] ?? 0];
    const last = merged.at(-1);
    if (last?.colour.hex === colour.hex && fills[column - 1] !== null) last.width += width;
    else merged.push({ x, width, colour });
  });
  return merged;
}

function starts(sizes: readonly number[]): number[] {
  let next = 0;
  return sizes.map((size) => {
    const start = next;
    next += size;
    return start;
  });
}
