import { type RefObject, useEffect, useId, useState } from 'react';
import { facetsOf } from '#core/indicators/facets.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { boxAt } from '../caret.ts';
import { type ChosenFigure, FigureList } from './figure-list.tsx';
import type { OpenQuery } from './use-figure-query.ts';
import { useFigureSearch } from './use-figure-search.ts';

/** Hears the keys of a text before the text does; answers whether the key was its own. */
export type KeyListener = (event: KeyboardEvent) => boolean;

type FigurePickerProps = {
  field: RefObject<HTMLElement | null>;
  multiline: boolean;
  query: OpenQuery;
  keys: RefObject<KeyListener | null>;
  insert: (snapshot: ObservationSnapshot, facet: Facet) => void;
  close: () => void;
};

/** The list of figures while a search is typed: arrows choose a figure and which of its facts, Enter puts it in. */
export function FigurePicker({ field, multiline, query, keys, insert, close }: FigurePickerProps) {
  const id = useId();
  const { found, asking } = useFigureSearch(query.text);
  const [wanted, setChosen] = useState<ChosenFigure>({ row: 0, facet: 0 });
  const row = Math.min(wanted.row, Math.max(0, found.length - 1));
  const chosen = { row, facet: row === wanted.row ? wanted.facet : 0 };
  const figure = found[row]?.snapshot;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another query begins at its best figure.
  useEffect(() => setChosen({ row: 0, facet: 0 }), [query.text]);
  useEffect(() => {
    keys.current = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === 'Escape') close();
      else if (figure === undefined) return false;
      else if (event.key === 'Enter' || event.key === 'Tab') {
        const facet = facetsOf(figure)[chosen.facet];
        if (facet !== undefined) insert(figure, facet);
      } else {
        const next = moved(chosen, event.key, found.length, facetsOf(figure).length);
        if (next === null) return false;
        setChosen(next);
      }
      return true;
    };
    return () => {
      keys.current = null;
    };
  });
  useEffect(() => {
    const element = field.current;
    if (figure === undefined) return;
    element?.setAttribute('aria-controls', id);
    element?.setAttribute('aria-activedescendant', `${id}-${chosen.row}`);
    return () => {
      element?.removeAttribute('aria-controls');
      element?.removeAttribute('aria-activedescendant');
    };
  }, [field, figure, id, chosen.row]);

  if (field.current === null) return null;
  return (
    <FigureList
      id={id}
      at={boxAt(field.current, multiline, query.from, query.to)}
      found={found}
      chosen={chosen}
      asking={asking}
      point={setChosen}
      insert={insert}
    />
  );
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
