import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { TablePreview } from '#contract/store-contract.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { printWithUnit } from '#core/indicators/unit.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';
import { changeImport, useImport } from './import-state.ts';
import styles from './import-view.module.css';

const rowHeight = 44;

/** The figures that would be stored; each leads to its cell, and a cell to it. */
export function RecordList({ shown }: { shown: TablePreview }) {
  const { importing: words, colon } = useWords();
  const locale = useLocale();
  const place = useImport((state) => state.place);
  const scroller = useRef<HTMLDivElement>(null);
  const { records, recordCount } = shown;
  const virtual = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const here = records.findIndex(({ row, column }) => row === place?.row && column === place.column);
  useEffect(() => {
    if (here >= 0) virtual.scrollToIndex(here, { align: 'auto' });
  }, [here, virtual]);
  return (
    <section className={styles.records} aria-label={words.preview}>
      <h2>
        {words.preview} <span>{recordCount}</span>
      </h2>
      <div ref={scroller} className={styles.recordScroller}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const record = records[index];
            if (record === undefined) return null;
            return (
              <button
                key={index}
                type="button"
                className={styles.record}
                data-state={record.state}
                aria-current={index === here}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => changeImport({ place: { row: record.row, column: record.column } })}
              >
                <span className={styles.recordName} title={record.indicator}>
                  {record.indicator}
                </span>
                <b>{printWithUnit(record.value, record.unit, locale)}</b>
                <span className={styles.recordAbout}>
                  {[record.area, printPeriod(record.period, locale), record.breakdown.replaceAll('=', colon)]
                    .filter((text) => text !== '')
                    .join(' · ')}
                </span>
                <em data-state={record.state}>{words.states[record.state]}</em>
              </button>
            );
          })}
        </div>
        {recordCount > records.length && <p className={styles.muted}>{words.more(recordCount - records.length)}</p>}
      </div>
    </section>
  );
}
