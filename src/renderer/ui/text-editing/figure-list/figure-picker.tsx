import { type RefObject, useId, useState } from 'react';
import { facetsOf } from '#core/indicators/facets.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { boxAt } from '../caret.ts';
import { type KeysOverText, useActiveOption, useKeysOverText } from '../keys-over-text.ts';
import { type ChosenFigure, FigureList } from './figure-list.tsx';
import type { OpenQuery } from './use-figure-query.ts';
import { useFigureSearch } from './use-figure-search.ts';

type FigurePickerProps = {
  field: RefObject<HTMLElement | null>;
  multiline: boolean;
  query: OpenQuery;
  keys: KeysOverText;
  insert: (snapshot: ObservationSnapshot, facet: Facet) => void;
  close: () => void;
};

const first: ChosenFigure = { row: 0, facet: 0 };

/** The list of figures while a search is typed: arrows choose a figure and which of its facts, Enter puts it in. */
export function FigurePicker({ field, multiline, query, keys, insert, close }: FigurePickerProps) {
  const id = useId();
  const { found, asking } = useFigureSearch(query.text);
  const [wanted, setWanted] = useState({ row: 0, facet: 0, query: query.text });
  const chosen = clamped(wanted.query === query.text ? wanted : first, found.length);
  const figure = found[chosen.row]?.snapshot;
  const choose = (next: ChosenFigure) => setWanted({ ...next, query: query.text });

  useKeysOverText(keys, (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Escape') close();
    else if (figure === undefined) return false;
    else if (event.key === 'Enter' || event.key === 'Tab') {
      const facet = facetsOf(figure)[chosen.facet];
      if (facet !== undefined) insert(figure, facet);
    } else {
      const next = moved(chosen, event.key, found.length, facetsOf(figure).length);
      if (next === null) return false;
      choose(next);
    }
    return true;
  });
  useActiveOption(field, id, figure === undefined ? null : `${id}-${chosen.row}`);

  if (field.current === null) return null;
  return (
    <FigureList
      id={id}
      at={boxAt(field.current, multiline, query.from, query.to)}
      found={found}
      chosen={chosen}
      asking={asking}
      point={choose}
      insert={insert}
    />
  );
}

/** Fewer may have been found since; another query begins at its best figure. */
function clamped({ row, facet }: ChosenFigure, rows: number): ChosenFigure {
  return row < rows ? { row, facet } : { row: Math.max(0, rows - 1), facet: 0 };
}

/** Up and down go around the list, left and right through the facts of a figure; null for other keys. */
function moved({ row, facet }: ChosenFigure, key: string, rows: number, facets: number): ChosenFigure | null {
  switch (key) {
    case 'ArrowDown':
      return { row: (row + 1) % rows, facet: 0 };
    case 'ArrowUp':
      return { row: (row + rows - 1) % rows, facet: 0 };
    case 'ArrowRight':
      return { row, facet: (facet + 1) % facets };
    case 'ArrowLeft':
      return { row, facet: (facet + facets - 1) % facets };
    default:
      return null;
  }
}
