import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { TablePreview } from '#contract/store-contract.ts';
import { columnLetters } from '#core/tables/grid.ts';
import type { TableMapping } from '#core/tables/mapping.ts';
import { useWords } from '../use-words.ts';
import { ColumnHead } from './column-head.tsx';
import grid from './file-grid.module.css';
import { columnsOf, columnWidth, GridRow, numberWidth } from './grid-row.tsx';
import { useImport } from './import-state.ts';

const rowHeight = 27;
const headHeight = 50;
const noCells: readonly string[] = [];

type Props = { table: number; shown: TablePreview; mapping: TableMapping | null };

/** The cells of the file as they are, the header tinted, what isn't read faded; above each column what it says. */
export function FileGrid({ table, shown, mapping }: Props) {
  const { importing: words } = useWords();
  const place = useImport((state) => state.place);
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, records } = shown;
  const width = useMemo(() => Math.max(...rows.map((row) => row.length), 1), [rows]);
  const states = useMemo(
    () => new Map(records.map(({ row, column, state }) => [`${row} ${column}`, state])),
    [records],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingEnd: headHeight, // the heads stand over the rows
  });
  useEffect(() => {
    if (place === null || place.row > rows.length) return;
    virtual.scrollToIndex(place.row - 1, { align: 'auto' });
    if (scroller.current !== null) showColumn(scroller.current, place.column - 1);
  }, [place, rows.length, virtual]);
  const used = mapping ?? shown.mapping;
  return (
    <section className={grid.wrap} aria-label={words.file}>
      <div ref={scroller} className={grid.scroller}>
        <div className={grid.heads} style={{ gridTemplateColumns: columnsOf(width) }}>
          <span />
          {Array.from({ length: width }, (_, column) => (
            <ColumnHead
              key={columnLetters(column)}
              table={table}
              column={column}
              mapping={mapping}
              name={columnLetters(column)}
            />
          ))}
        </div>
        <div className={grid.body} style={{ height: virtual.getTotalSize(), width: numberWidth + width * columnWidth }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <GridRow
              key={index}
              cells={rows[index] ?? noCells}
              index={index}
              top={start}
              width={width}
              mapping={used}
              states={states}
              here={place?.row === index + 1 ? place.column : null}
            />
          ))}
        </div>
        {shown.rowCount > rows.length && <p className={grid.more}>… {words.rows(shown.rowCount)}</p>}
      </div>
    </section>
  );
}

function showColumn(scroller: HTMLElement, column: number): void {
  const left = column * columnWidth;
  const right = numberWidth + left + columnWidth - scroller.clientWidth;
  scroller.scrollLeft = Math.max(right, Math.min(scroller.scrollLeft, left));
}
