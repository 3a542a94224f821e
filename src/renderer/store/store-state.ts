import { create } from 'zustand';
import type { BrowseQuery } from '#contract/store-contract.ts';

export const storeViews = ['indicators', 'importing', 'inbox', 'checks', 'care'] as const;
export type StoreView = (typeof storeViews)[number];

export type Filters = Pick<BrowseQuery, 'topic' | 'area' | 'year' | 'status' | 'source' | 'batch'>;
export const noFilters: Filters = { topic: null, area: null, year: null, status: null, source: null, batch: null };

/** Which figure is added by hand. */
export type AddDraft = { name: string; topic: string; area: string; period: string };

/** What the window shows. `changes` rises when the store changed under it: everything shown is read again. */
export type StoreState = {
  view: StoreView;
  indicatorId: string | null; // its page is open
  areaName: string; // the area its page begins with, '' for the one with most figures
  text: string;
  filters: Filters;
  sort: BrowseQuery['sort'];
  descending: boolean;
  adding: Partial<AddDraft> | null; // the form for a figure by hand is open, with this filled in
  changes: number;
};

export const useStoreState = create<StoreState>()(() => ({
  view: 'indicators',
  indicatorId: null,
  areaName: '',
  text: '',
  filters: noFilters,
  sort: 'relevance',
  descending: false,
  adding: null,
  changes: 0,
}));

export function changeStoreState(change: Partial<StoreState>): void {
  useStoreState.setState(change);
}

export function openIndicator(indicatorId: string, areaName = ''): void {
  changeStoreState({ view: 'indicators', indicatorId, areaName });
}

/** The indicators that have figures of a source. */
export function showSource(source: string): void {
  changeStoreState({ view: 'indicators', indicatorId: null, text: '', filters: { ...noFilters, source } });
}
