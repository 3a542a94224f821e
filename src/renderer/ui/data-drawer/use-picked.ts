import { type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from 'react';
import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import { insertOrSayWhy } from '#renderer/commands/inserting/insert-indicators.ts';
import { nothingPicked, pickIndicator } from './pick-indicators.ts';

const most = 24; // indicators one comparison can have

/** Choosing one or several indicators with the mouse and the keys; they stay chosen while another search is made. */
export function usePicked(found: readonly IndicatorSummary[], list: RefObject<HTMLElement | null>) {
  const [picked, setPicked] = useState(nothingPicked);
  const [focused, setFocused] = useState<string | null>(null);
  const seen = useRef(new Map<string, IndicatorSummary>());
  for (const indicator of found) seen.current.set(indicator.indicatorId, indicator);
  const order = found.map(({ indicatorId }) => indicatorId);
  const chosen = picked.ids.flatMap((id) => seen.current.get(id) ?? []);

  const pick = (id: string, keys: { range: boolean; toggle: boolean }) => {
    setFocused(id);
    setPicked((old) => {
      const next = pickIndicator(order, old, id, keys);
      return { ...next, ids: next.ids.slice(0, most) };
    });
  };
  const goTo = (index: number, range: boolean) => {
    const id = order[Math.min(order.length - 1, Math.max(0, index))];
    if (id === undefined) return;
    pick(id, { range, toggle: false });
    list.current?.querySelector<HTMLElement>(`[data-indicator="${CSS.escape(id)}"]`)?.focus();
  };

  const onClick = ({ target, shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    // What a row's buttons do is not a click on the row.
    if (!(target instanceof Element) || target.closest('button') !== null) return;
    const id = target.closest<HTMLElement>('[data-indicator]')?.dataset.indicator;
    if (id !== undefined) pick(id, { range: shiftKey, toggle: ctrlKey || metaKey });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = event.target instanceof HTMLElement && event.target.dataset.indicator !== undefined;
    const at = order.indexOf(focused ?? '');
    const modified = event.ctrlKey || event.metaKey;
    if (event.key === 'ArrowDown') goTo(at + 1, event.shiftKey);
    else if (event.key === 'ArrowUp') goTo(at - 1, event.shiftKey);
    else if (event.key === 'Home') goTo(0, event.shiftKey);
    else if (event.key === 'End') goTo(order.length - 1, event.shiftKey);
    else if (event.key === 'Escape' && picked.ids.length > 0) setPicked(nothingPicked);
    else if (modified && event.key.toLowerCase() === 'a') setPicked({ ids: order.slice(0, most), anchor: focused });
    else if (!row || focused === null) return;
    else if (event.key === ' ') pick(focused, { range: false, toggle: true });
    else if (event.key === 'Enter') {
      const own = seen.current.get(focused);
      void insertOrSayWhy('card', chosen.length > 1 ? chosen : own === undefined ? [] : [own]);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    picked,
    focused: focused ?? order[0] ?? null,
    chosen,
    pick,
    goTo,
    clear: () => setPicked(nothingPicked),
    onClick,
    onKeyDown,
  };
}
