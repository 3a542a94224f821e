import type { ObservationSnapshot } from '#core/indicators/observation.ts';

/** An indicator as the editor's data drawer lists it. */
export type IndicatorSummary = {
  indicatorId: string;
  name: string;
  shortName: string;
  topic: string;
  unit: string;
  areas: { code: string; name: string }[];
  observations: number;
  latest: ObservationSnapshot;
};

export type BriefingChoices = {
  areas: { code: string; name: string }[];
  periods: string[]; // per SDMX, newest first
  topics: { id: string; nameZh: string; nameEn: string }[];
};

/** A slide of a recent briefing that shows a figure of an indicator. */
export type SlideUse = { deck: string; slide: number; title: string };
