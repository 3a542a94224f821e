import { create } from 'zustand';
import type { KeptIndicators } from '#contract/indicator-contract.ts';
import { api } from '#renderer/api.ts';
import { report } from '../notices/report.ts';

/** Starred and lately used indicators as main keeps them for all windows. */
const useKept = create<KeptIndicators>()(() => ({ favourites: [], recent: [] }));

export async function startKept(): Promise<void> {
  api.on('keptChanged', (kept) => useKept.setState(kept));
  const answer = await api.keptIndicators({});
  if (answer.ok) useKept.setState(answer.value);
}

export function useFavourite(indicatorId: string): boolean {
  return useKept((kept) => kept.favourites.includes(indicatorId));
}

/** Ids of a list; the same array until it changes. */
export function useKeptList(list: keyof KeptIndicators): string[] {
  return useKept((kept) => kept[list]);
}

export async function setFavourite(indicatorId: string, favourite: boolean): Promise<void> {
  const answer = await api.favouriteSet({ indicatorId, favourite });
  if (!answer.ok) report(answer.failure);
}
