import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { RecordState, TablePreview } from '#contract/store-contract.ts';
import { columnLetters } from '#core/tables/grid.ts';
import type { TableMapping } from '#core/tables/mapping.ts';
import { useWords } from '../use-words.ts';
import { ColumnHead } from './column-head.tsx';
import grid from './file-grid.module.css';
import { changeImport, useImport } from './import-state.ts';

const rowHeight = 27;

type Props = { table: number; shown: TablePreview; mapping: TableMapping | null };

/** The cells of the file as they are, the header tinted, what isn't read faded; above each column what it says. */
export function FileGrid({ table, shown, mapping }: Props) {
  const { importing: words } = useWords();
  const place = useImport((state) => state.place);
  const scroller = useRef<HTMLDivElement>(null);
  const width = Math.max(...shown.rows.map((row) => row.length), 1);
  const virtual = useVirtualizer({
    count: shown.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  useEffect(() => {
    if (place !== null && place.row <= shown.rows.length) virtual.scrollToIndex(place.row - 1, { align: 'center' });
  }, [place, shown.rows.length, virtual]);
  const states = new Map(shown.records.map(({ row, column, state }) => [`${row} ${column}`, state]));
  const columns = Array.from({ length: width }, (_, column) => column);
  const template = { gridTemplateColumns: `44px repeat(${width}, minmax(96px, max-content))` };
  const used = mapping ?? shown.mapping;
  return (
    <section className={grid.wrap} aria-label={words.file}>
      <div ref={scroller} className={grid.scroller}>
        <div className={grid.heads} style={{ gridTemplateColumns: `44px repeat(${width}, 132px)` }}>
          <span />
          {columns.map((column) => (
            <ColumnHead key={column} table={table} column={column} mapping={mapping} name={columnLetters(column)} />
          ))}
        </div>
        <div className={grid.body} style={{ height: virtual.getTotalSize(), width: 44 + width * 132 }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <div
              key={index}
              className={grid.row}
              data-part={partOf(used, index)}
              style={{
                ...template,
                gridTemplateColumns: `44px repeat(${width}, 132px)`,
                transform: `translateY(${start}px)`,
              }}
            >
              <span className={grid.number}>{index + 1}</span>
              {columns.map((column) => (
                <GridCell
                  key={column}
                  text={shown.rows[index]?.[column] ?? ''}
                  state={states.get(`${index + 1} ${column + 1}`)}
                  here={place?.row === index + 1 && place.column === column + 1}
                  press={() => changeImport({ place: { row: index + 1, column: column + 1 } })}
                />
              ))}
            </div>
          ))}
        </div>
        {shown.rowCount > shown.rows.length && <p className={grid.more}>… {words.rows(shown.rowCount)}</p>}
      </div>
    </section>
  );
}

function partOf(mapping: TableMapping, row: number): 'header' | 'body' | 'outside' {
  if (mapping.header !== null && row >= mapping.header[0] && row <= mapping.header[1]) return 'header';
  return row >= mapping.body[0] && row <= mapping.body[1] ? 'body' : 'outside';
}

type CellProps = { text: string; state: RecordState | undefined; here: boolean; press: () => void };

function GridCell({ text, state, here, press }: CellProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it does the same from the keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    <span
      className={grid.cell}
      data-state={state}
      data-number={state !== undefined}
      data-here={here}
      title={text.length > 14 ? text : undefined}
      onClick={press}
    >
      {text}
    </span>
  );
}
