import { useEffect, useMemo, useState } from 'react';
import { type IndicatorSummary, mostKept } from '#contract/indicator-contract.ts';
import type { Result } from '#contract/result.ts';
import { figuresOfSlide } from '#core/deck/find.ts';
import { suggestedTopics, unusedFirst } from '#core/indicators/suggest-topics.ts';
import { api } from '#renderer/api.ts';
import { report } from '../notices/report.ts';
import { documentStore, useCurrentSlide, useDocument } from '../state/current-document.ts';
import { useKeptList } from './kept-indicators.ts';

export const drawerTabs = ['all', 'suggested', 'favourites', 'recent'] as const;
export type DrawerTab = (typeof drawerTabs)[number];

const most = 100; // indicators shown at once; a search narrows them

/** Indicators of a tab that match the text, newest answer only; null while the first is read. */
export function useDrawerList(tab: DrawerTab, text: string, topic: string | null): IndicatorSummary[] | null {
  const [found, setFound] = useState<IndicatorSummary[] | null>(null);
  const favourites = useKeptList('favourites');
  const recent = useKeptList('recent');
  const suggested = useSectionTopics();
  const area = useDocument((state) => state.deck.area.code);
  const period = useDocument((state) => state.deck.period);

  useEffect(() => {
    let newest = 0; // question
    const look = async () => {
      newest += 1;
      const asked = newest;
      const answer = await ask({ tab, text, topic, favourites, recent, suggested, about: { area, period } });
      if (asked !== newest) return;
      setFound(answer.ok ? answer.value : []);
      if (!answer.ok) report(answer.failure);
    };
    void look();
    const off = api.on('storeChanged', () => void look());
    return () => {
      newest += 1;
      off();
    };
  }, [tab, text, topic, favourites, recent, suggested, area, period]);
  return found;
}

type Question = {
  tab: DrawerTab;
  text: string;
  topic: string | null;
  favourites: string[];
  recent: string[];
  suggested: string;
  about: { area: string; period: string };
};

async function ask({
  tab,
  text,
  topic,
  favourites,
  recent,
  suggested,
  about,
}: Question): Promise<Result<IndicatorSummary[]>> {
  switch (tab) {
    case 'all':
      return api.storeSearch({ text, topic, limit: most, about });
    case 'favourites':
      return api.storeSearch({ text, topic, limit: most, about, only: favourites });
    case 'recent':
      return api.storeSearch({
        text,
        topic,
        limit: most,
        about,
        only: [...new Set([...recent, ...usedIndicators()])].slice(0, mostKept.favourites),
      });
    case 'suggested': {
      const lists: IndicatorSummary[] = [];
      for (const each of suggested.split(' ').filter((id) => id !== '')) {
        const answer = await api.storeSearch({ text, topic: each, limit: most, about });
        if (!answer.ok) return answer;
        lists.push(...answer.value);
      }
      return { ok: true, value: unusedFirst(lists, usedIndicators()).slice(0, most) };
    }
  }
}

/** Topics of the section of the current slide, as one text, so that they are the same until they change. */
function useSectionTopics(): string {
  const section = useCurrentSlide()?.section ?? null;
  const snapshots = useDocument((state) => state.deck.snapshots);
  return useMemo(() => {
    if (section === null) return '';
    const figures = section.slides
      .flatMap(figuresOfSlide)
      .flatMap(({ observationId }) => snapshots[observationId]?.topic ?? []);
    return suggestedTopics({ name: section.name, figures }).slice(0, 2).join(' ');
  }, [section, snapshots]);
}

function usedIndicators(): ReadonlySet<string> {
  const { deck } = documentStore().getState();
  const figures = deck.sections.flatMap(({ slides }) => slides.flatMap(figuresOfSlide));
  return new Set(figures.flatMap(({ observationId }) => deck.snapshots[observationId]?.indicatorId ?? []));
}
