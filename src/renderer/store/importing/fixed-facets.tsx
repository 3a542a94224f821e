import { Checkbox, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { TablePreview } from '#contract/store-contract.ts';
import { printPeriod } from '#core/indicators/period.ts';
import type { SourceDraft, TableMapping } from '#core/tables/mapping.ts';
import { tablePeriod } from '#core/tables/table-period.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';
import { changeMapping, changeSource, useImport } from './import-state.ts';
import styles from './import-view.module.css';
import { printRows, readRows } from './row-range.ts';

type Props = { table: number; shown: TablePreview; mapping: TableMapping | null; source: SourceDraft };

/** What holds for all figures of a table, and where they come from. */
export function FixedFacets({ table, shown, mapping }: Props) {
  const words = useWords();
  const { importing, fields } = words;
  const locale = useLocale();
  const source = useImport((state) => state.source);
  const set = (change: Partial<TableMapping['fixed']>) => {
    if (mapping !== null) changeMapping(table, { ...mapping, fixed: { ...mapping.fixed, ...change } });
  };
  const rows = mapping ?? shown.mapping;
  const setRows = (part: 'header' | 'body', text: string) => {
    const range = readRows(text, shown.rowCount);
    if (mapping === null || (range === null && (part === 'body' || text.trim() !== ''))) return;
    changeMapping(
      table,
      part === 'header' ? { ...mapping, header: range } : { ...mapping, body: range ?? mapping.body },
    );
  };
  const fixed = mapping?.fixed ?? shown.mapping.fixed;
  const field = (key: 'indicator' | 'unit' | 'area') => (
    <Typed
      label={importing[key]}
      value={fixed[key]}
      disabled={mapping === null}
      commit={(text) => set({ [key]: text })}
    />
  );
  return (
    <div className={styles.facets}>
      {field('indicator')}
      {field('unit')}
      {field('area')}
      <Typed
        label={importing.period}
        value={fixed.period === '' ? '' : printPeriod(fixed.period, locale)}
        disabled={mapping === null}
        commit={(text) => set({ period: text.trim() === '' ? '' : (tablePeriod(text) ?? fixed.period) })}
      />
      <Typed
        label={importing.headerRows}
        value={printRows(rows.header)}
        disabled={mapping === null}
        commit={(text) => setRows('header', text)}
      />
      <Typed
        label={importing.bodyRows}
        value={printRows(rows.body)}
        disabled={mapping === null}
        commit={(text) => setRows('body', text)}
      />
      <Typed
        label={fields.publisher}
        value={source?.publisher ?? ''}
        commit={(publisher) => changeSource({ publisher })}
      />
      <Typed label={fields.sourceTitle} value={source?.title ?? ''} commit={(title) => changeSource({ title })} />
      <Typed
        label={fields.published}
        value={source?.datePublished ?? ''}
        placeholder={fields.dateHint}
        commit={(text) => changeSource({ datePublished: text.slice(0, 10) })}
      />
      <Checkbox
        size="xs"
        label={importing.leaveOut}
        checked={mapping === null}
        onChange={(event) => changeMapping(table, event.currentTarget.checked ? null : shown.mapping)}
      />
      {shown.known && <span className={styles.known}>{importing.known}</span>}
    </div>
  );
}

type TypedProps = {
  label: string;
  value: string;
  placeholder?: string;
  disabled?: boolean;
  commit: (text: string) => void;
};

/** A field that takes over what was typed when the person goes on. */
function Typed({ label, value, placeholder = '', disabled = false, commit }: TypedProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const done = () => {
    if (text === value) return;
    commit(text);
    setText(value); // what was taken over comes back as the value; what wasn't is gone
  };
  return (
    <TextInput
      label={label}
      title={text}
      placeholder={placeholder}
      value={text}
      disabled={disabled}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
      }}
    />
  );
}
