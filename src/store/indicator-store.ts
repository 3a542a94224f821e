import type { BriefingChoices, IndicatorSummary } from '#contract/contract.ts';
import type { BatchItem } from '#contract/store-contract.ts';
import type { Area, ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Finding } from '#core/validation/finding.ts';

/** An open store. Answers are of the current vintages. Its methods reject when the file fails under them: `failureOf`. */
export type IndicatorStore = {
  /** Indicators whose name, alias, pinyin or initials hold every word of `text`, best first; all for '' . */
  search(text: string, topic: string | null, limit: number): Promise<IndicatorSummary[]>;
  /** Observations of one indicator, of one area or all, by area and period. */
  observations(indicatorId: string, area: string | null): Promise<ObservationSnapshot[]>;
  /** The observations of these ids in the order asked; ids the store doesn't know are left out. */
  snapshots(ids: readonly string[]): Promise<ObservationSnapshot[]>;
  /** Everything a briefing on an area, a period and topics may state, then context series: see briefing-facts.ts. */
  briefingFacts(choice: BriefingChoice): Promise<ObservationSnapshot[]>;
  choices(): Promise<BriefingChoices>;
  areaByCode(code: string): Promise<Area | null>;
  /** Imports, the newest first, and what was found of one. */
  batches(): Promise<BatchItem[]>;
  batchIssues(batchId: string): Promise<Finding[]>;
  /** Takes an import back; null when there is none to take back. */
  undoBatch(batchId: string): Promise<{ withdrawn: number } | null>;
  close(): Promise<void>;
};

export type BriefingChoice = { area: string; period: string; topics: readonly string[] };
