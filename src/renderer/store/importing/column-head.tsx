import { Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TableMapping } from '#core/tables/mapping.ts';
import { tablePeriod } from '#core/tables/table-period.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';
import grid from './file-grid.module.css';
import { changeMapping } from './import-state.ts';
import { type RoleName, roleNames, roleOf, withFacet, withRole } from './roles.ts';

type Props = { table: number; column: number; mapping: TableMapping | null; name: string };

/** What a column says, as a select; below it what its header says of its figures, which opens to be changed. */
export function ColumnHead({ table, column, mapping, name }: Props) {
  const { importing: words } = useWords();
  const locale = useLocale();
  const own = mapping?.columns[column];
  const role = roleOf(own);
  const facets =
    own?.role === 'measure'
      ? [own.indicator, own.period === null ? null : printPeriod(own.period, locale), own.area, own.unit, own.basis]
          .filter((text) => text !== null && text !== '')
          .join(' · ')
      : own?.role === 'label' && own.dimension === 'breakdown'
        ? own.name
        : '';
  return (
    <div className={grid.head} data-role={role}>
      <span className={grid.letter}>{name}</span>
      <select
        aria-label={words.column(name)}
        value={role}
        disabled={mapping === null}
        onChange={(event) => {
          const chosen = roleNames.find((known) => known === event.currentTarget.value);
          if (mapping !== null && chosen !== undefined) changeMapping(table, withRole(mapping, column, chosen, name));
        }}
      >
        {roleNames.map((known: RoleName) => (
          <option key={known} value={known}>
            {words.roles[known]}
          </option>
        ))}
      </select>
      {own?.role === 'measure' && mapping !== null ? (
        <FacetEditor table={table} column={column} mapping={mapping} text={facets} />
      ) : (
        <span className={grid.facets} title={facets}>
          {facets}
        </span>
      )}
    </div>
  );
}

function FacetEditor({
  table,
  column,
  mapping,
  text,
}: {
  table: number;
  column: number;
  mapping: TableMapping;
  text: string;
}) {
  const { importing: words } = useWords();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const own = mapping.columns[column];
  if (own?.role !== 'measure') return null;
  const field = (facet: 'indicator' | 'unit' | 'area' | 'period') => {
    const value = own[facet] ?? '';
    return (
      <TextInput
        key={facet}
        label={words[facet]}
        defaultValue={facet === 'period' && value !== '' ? printPeriod(value, locale) : value}
        onBlur={(event) => {
          const typed = event.currentTarget.value.trim();
          const next = facet === 'period' && typed !== '' ? (tablePeriod(typed) ?? value) : typed;
          if (next !== value) changeMapping(table, withFacet(mapping, column, facet, next));
        }}
      />
    );
  };
  return (
    <Popover opened={open} onChange={setOpen} width={240} position="bottom-start" trapFocus>
      <Popover.Target>
        <button type="button" className={grid.facets} title={text} onClick={() => setOpen(!open)}>
          {text === '' ? '…' : text}
        </button>
      </Popover.Target>
      <Popover.Dropdown>{(['indicator', 'period', 'area', 'unit'] as const).map(field)}</Popover.Dropdown>
    </Popover>
  );
}
