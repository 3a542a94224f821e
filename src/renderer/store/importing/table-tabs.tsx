import type { ImportPreview } from '#contract/store-contract.ts';
import { useWords } from '../use-words.ts';
import { changeImport, useImport } from './import-state.ts';
import styles from './import-view.module.css';

/** The tables of a file, when there are several. */
export function TableTabs({ preview }: { preview: ImportPreview }) {
  const { importing: words } = useWords();
  const table = useImport((state) => state.table);
  const mappings = useImport((state) => state.mappings);
  if (preview.tables.length < 2) return null;
  return (
    <div className={styles.tables} role="tablist">
      {preview.tables.map(({ title, mapping, recordCount }, index) => (
        <button
          key={`${mapping.sheet} ${mapping.body[0]}`}
          type="button"
          role="tab"
          aria-selected={index === table}
          data-left-out={mappings[index] === null}
          title={title}
          onClick={() => changeImport({ table: index, place: null })}
        >
          {mapping.sheet === '' ? words.table(index + 1, title) : mapping.sheet} <span>{recordCount}</span>
        </button>
      ))}
    </div>
  );
}
