import type { Language } from '#core/indicators/language.ts';
import type { Area } from '#core/indicators/observation.ts';
import type { ThemeId } from '#core/theme/theme.ts';
import type { BriefingLength } from './length.ts';

/** What a person decides about a new briefing. Empty texts get defaults made from area and period. */
export type AssembleChoices = {
  title: string;
  subtitle: string;
  organisation: string;
  date: string; // ISO, the day the briefing is as of
  area: Area;
  period: string;
  topics: readonly string[];
  length: BriefingLength;
  theme: ThemeId;
  language: Language;
};
