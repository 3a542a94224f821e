import { memo } from 'react';
import type { RecordState } from '#contract/store-contract.ts';
import type { TableMapping } from '#core/tables/mapping.ts';
import grid from './file-grid.module.css';
import { changeImport } from './import-state.ts';

type Props = {
  cells: readonly string[];
  index: number; // from 0
  top: number;
  width: number; // in columns
  mapping: TableMapping;
  states: ReadonlyMap<string, RecordState>; // by row and column, from 1
  here: number | null; // the column looked at, from 1
};

/** A row of the file. It is drawn once: a wide table has two thousand cells in sight. */
export const GridRow = memo(function GridRow({ cells, index, top, width, mapping, states, here }: Props) {
  const part = partOf(mapping, index);
  const row = index + 1;
  return (
    <div
      className={grid.row}
      data-part={part}
      style={{ gridTemplateColumns: columnsOf(width), transform: `translateY(${top}px)` }}
    >
      <span className={grid.number}>{row}</span>
      {Array.from({ length: width }, (_, column) => {
        const text = cells[column] ?? '';
        const state = states.get(`${row} ${column + 1}`);
        const measure = part === 'body' && mapping.columns[column]?.role === 'measure';
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it does the same from the keyboard.
          // biome-ignore lint/a11y/noStaticElementInteractions: as above.
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name.
            key={column}
            className={grid.cell}
            data-state={state}
            data-number={measure || state !== undefined}
            data-here={here === column + 1}
            title={text.length > 14 ? text : undefined}
            onClick={() => changeImport({ place: { row, column: column + 1 } })}
          >
            {text}
          </span>
        );
      })}
    </div>
  );
});

export const columnWidth = 132;
export const numberWidth = 44;

export function columnsOf(width: number): string {
  return `${numberWidth}px repeat(${width}, ${columnWidth}px)`;
}

function partOf(mapping: TableMapping, row: number): 'header' | 'body' | 'outside' {
  if (mapping.header !== null && row >= mapping.header[0] && row <= mapping.header[1]) return 'header';
  return row >= mapping.body[0] && row <= mapping.body[1] ? 'body' : 'outside';
}
