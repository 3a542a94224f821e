import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { facetsOf } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { api } from '#renderer/api.ts';
import { report } from '../../notices/report.ts';
import { useCurrentSlide, useDeck } from '../../state/current-document.ts';
import { ownFigures } from './own-figures.ts';

export type FoundFigure = { snapshot: ObservationSnapshot; own: boolean }; // own: the briefing has it already

const most = 14;
const mostOwn = 5;

/** Figures for what was typed behind `@`: the briefing's own at once, the store's as soon as it answers. */
export function useFigureSearch(query: string): { found: FoundFigure[]; asking: boolean } {
  const deck = useDeck();
  const slide = useCurrentSlide()?.slide ?? null;
  const [asked] = useDebouncedValue(query.trim(), 90);
  const [answer, setAnswer] = useState<{ query: string; figures: ObservationSnapshot[] } | null>(null);
  const { code } = deck.area;
  const { period } = deck;

  useEffect(() => {
    let current = true;
    void api.storeFigures({ text: asked.slice(0, 100), area: code, period, limit: most }).then((result) => {
      if (!current) return;
      if (!result.ok) report(result.failure);
      setAnswer({ query: asked, figures: result.ok ? result.value : [] });
    });
    return () => {
      current = false;
    };
  }, [asked, code, period]);

  const found = useMemo(() => {
    const stored = answer?.figures ?? [];
    const own = ownFigures(deck, slide, query, mostOwn);
    // The store knows names better (pinyin, aliases, which matches best); what of that the briefing has stands first.
    const known = stored.flatMap(({ id }) => deck.snapshots[id] ?? []);
    const ordered = query.trim() === '' ? [...own, ...known] : [...known, ...own];
    const first = [...new Map(ordered.map((snapshot) => [snapshot.id, snapshot])).values()];
    const ids = new Set(first.map(({ id }) => id));
    return [
      ...first.map((snapshot) => ({ snapshot, own: true })),
      ...stored.filter(({ id }) => !ids.has(id)).map((snapshot) => ({ snapshot, own: false })),
    ]
      .filter(({ snapshot }) => facetsOf(snapshot).length > 0)
      .slice(0, most);
  }, [answer, deck, slide, query]);
  return { found, asking: answer === null || answer.query !== query.trim() };
}
