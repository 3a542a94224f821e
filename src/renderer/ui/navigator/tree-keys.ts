import type { Virtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { toggleSection } from '../state/view-store.ts';
import { pickSlide } from './pick-slide.ts';
import type { Row } from './rows.ts';

/**
 * Arrows in the navigator, as in any tree: up and down go through sections and slides, left and right close and open a
 * section or go to it, Shift widens the selection. The focus follows, also to rows that were not drawn yet.
 */
export function onTreeKey(
  event: KeyboardEvent<HTMLElement>,
  rows: readonly Row[],
  virtual: Virtualizer<HTMLDivElement, Element>,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const focused = event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null;
  const index = rows.findIndex((row) => row.key === focused);
  const row = rows[index];
  if (row === undefined) return;
  const target = targetOf(event.key, row, index, rows);
  if (target === null) return;
  event.preventDefault();
  if (target === 'toggle') {
    if (row.kind === 'section') toggleSection(row.section.id);
    return;
  }
  goTo(target, rows, virtual, event.shiftKey);
}

function targetOf(key: string, row: Row, index: number, rows: readonly Row[]): number | 'toggle' | null {
  const sectionAbove = () =>
    rows.slice(0, index).reduce((found, each, at) => (each.kind === 'section' ? at : found), 0);
  switch (key) {
    case 'ArrowDown':
      return nextFocusable(rows, index, 1);
    case 'ArrowUp':
      return nextFocusable(rows, index, -1);
    case 'ArrowLeft':
      if (row.kind === 'section') return row.collapsed ? null : 'toggle';
      return sectionAbove();
    case 'ArrowRight':
      if (row.kind !== 'section') return null;
      return row.collapsed ? 'toggle' : nextFocusable(rows, index, 1);
    case ' ':
    case 'Enter':
      return row.kind === 'section' ? 'toggle' : null;
    default:
      return null;
  }
}

function nextFocusable(rows: readonly Row[], from: number, step: 1 | -1): number | null {
  for (let index = from + step; index >= 0 && index < rows.length; index += step) {
    if (rows[index]?.kind !== 'empty') return index;
  }
  return null;
}

function goTo(
  index: number,
  rows: readonly Row[],
  virtual: Virtualizer<HTMLDivElement, Element>,
  range: boolean,
): void {
  const row = rows[index];
  if (row === undefined) return;
  if (row.kind === 'slide') {
    pickSlide(row.slide.id, { range, toggle: false });
  }
  virtual.scrollToIndex(index, { align: 'auto' });
  focusRow(row.key, virtual);
}

/** Gives a row the focus; one that was out of view is drawn within a frame or two of being scrolled to. */
export function focusRow(key: string, virtual: Virtualizer<HTMLDivElement, Element>): void {
  const focus = (left: number) => {
    const held = document.activeElement;
    if (held !== document.body && held?.closest('[role="tree"]') == null) return; // went elsewhere meanwhile
    const element = virtual.scrollElement?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (element != null) element.focus({ preventScroll: true });
    else if (left > 0) requestAnimationFrame(() => focus(left - 1));
  };
  requestAnimationFrame(() => focus(3));
}
