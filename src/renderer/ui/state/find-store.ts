import { create } from 'zustand';
import type { FindQuery, Hit } from '#core/deck/finding/find-text.ts';
import { samePlace } from '#core/deck/texts/map-texts.ts';

/** Find and replace as a person left it: what is looked for, and which of the hits is shown. */
export type Find = {
  open: boolean;
  replacing: boolean;
  focus: number; // rises when the field should take the focus
  query: FindQuery;
  by: string;
  at: Pick<Hit, 'place' | 'from'> | null; // the hit that is shown
};

export const useFind = create<Find>()(() => ({
  open: false,
  replacing: false,
  focus: 0,
  query: { text: '', matchCase: false, matchWidth: false },
  by: '',
  at: null,
}));

export function changeFind(change: Partial<Find>): void {
  useFind.setState(change);
}

/** Which of the hits is shown; -1 while none is, or it is gone. */
export function shownHit(hits: readonly Hit[], at: Find['at']): number {
  return at === null ? -1 : hits.findIndex((hit) => hit.from === at.from && samePlace(hit.place, at.place));
}
