import { z } from 'zod';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';

/** A search for figures to put into a text; `area` and `period` are the briefing's and come first. */
export const figureSearchSchema = z
  .object({
    text: z.string().max(100),
    area: z.string().max(32),
    period: z.string().max(64),
    limit: z.number().int().min(1).max(50),
  })
  .strict();
export type FigureSearch = z.infer<typeof figureSearchSchema>;

/** Numbers typed in a text: which figures print them? */
export const likeNumbersSchema = z
  .object({
    text: z.string().max(2000), // the numbers stand in
    numbers: z
      .array(z.string().regex(/^-?\d{1,20}(\.\d{1,20})?$/))
      .min(1)
      .max(40),
    area: z.string().max(32), // of the briefing
  })
  .strict();
export type LikeNumbers = z.infer<typeof likeNumbersSchema>;

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

/** What a person keeps at hand of the store: starred indicators, and those lately put on slides, the last first. */
export type KeptIndicators = { favourites: string[]; recent: string[] };

export const mostKept = { favourites: 500, recent: 30 };

export type BriefingChoices = {
  areas: { code: string; name: string }[];
  periods: string[]; // per SDMX, newest first
  topics: { id: string; nameZh: string; nameEn: string }[];
};

/** A slide of a recent briefing that shows a figure of an indicator. */
export type SlideUse = { deck: string; slide: number; title: string };
