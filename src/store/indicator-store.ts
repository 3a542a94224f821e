import type { BriefingChoices, FigureSearch, IndicatorSummary, LikeNumbers } from '#contract/indicator-contract.ts';
import type { Result } from '#contract/result.ts';
import type {
  BatchItem,
  BrowseFacets,
  BrowsePage,
  BrowseQuery,
  IndicatorDetail,
  ObservationHistory,
  SourceText,
  StoreFinding,
} from '#contract/store-contract.ts';
import type { Area, ObservationKey, ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Candidate } from '#core/offered/offers.ts';
import type { Finding } from '#core/validation/finding.ts';
import type { IndicatorsAmong } from './queries/search-indicators.ts';
import type { Inbox } from './inbox/inbox.ts';
import type { Dismissal } from './queries/edit/dismiss-finding.ts';
import type { AdditionInput, RevisionInput } from './queries/edit/typed-facts.ts';

/** An open store. Answers are of the current vintages. Its methods reject when the file fails under them: `failureOf`. */
export type IndicatorStore = {
  /** Indicators whose name, alias, pinyin or initials hold every word of a text, areas and periods aside; best first, all for ''. */
  search(text: string, topic: string | null, limit: number, among?: IndicatorsAmong): Promise<IndicatorSummary[]>;
  /** Figures for a text being typed: by indicator, area and period, best first. */
  figures(search: FigureSearch): Promise<ObservationSnapshot[]>;
  /** Figures that print one of the numbers of a text. */
  figuresLike(like: LikeNumbers): Promise<Candidate[]>;
  /** Observations of one indicator, of one area or all, by area and period. */
  observations(indicatorId: string, area: string | null): Promise<ObservationSnapshot[]>;
  /** The observations of these ids in the order asked; ids the store doesn't know are left out. */
  snapshots(ids: readonly string[]): Promise<ObservationSnapshot[]>;
  /** All observations with these keys; of one key there may be several, in other units or of plans. */
  observationsByKey(keys: readonly ObservationKey[]): Promise<ObservationSnapshot[]>;
  /** Everything a briefing on an area, a period and topics may state, then context series: see briefing-facts.ts. */
  briefingFacts(choice: BriefingChoice): Promise<ObservationSnapshot[]>;
  choices(): Promise<BriefingChoices>;
  areaByCode(code: string): Promise<Area | null>;
  /** Imports, the newest first, and what was found of one. */
  batches(): Promise<BatchItem[]>;
  batchIssues(batchId: string): Promise<Finding[]>;
  /** Takes an import back; null when there is none to take back. */
  undoBatch(batchId: string): Promise<{ withdrawn: number } | null>;
  facets(): Promise<BrowseFacets>;
  browse(query: BrowseQuery): Promise<BrowsePage>;
  /** Null for an unknown indicator; `area` null shows the area with most figures. */
  indicator(indicatorId: string, area: string | null): Promise<IndicatorDetail | null>;
  history(observationId: string): Promise<ObservationHistory | null>;
  sourceText(sourceId: string): Promise<SourceText | null>;
  /** What the rules say of the current figures of an indicator, or of all, without what a person dismissed. */
  findings(indicatorId: string | null): Promise<StoreFinding[]>;
  /** Edits by a person, `who` in the log. What can't be stored is a failure, and nothing is written. */
  revise(input: RevisionInput, who: string): Promise<Result<ObservationSnapshot>>;
  add(input: AdditionInput, who: string): Promise<Result<ObservationSnapshot>>;
  dismiss(input: Dismissal, who: string): Promise<Result<null>>;
  /** Texts and the figures found in them. */
  inbox: Inbox;
  close(): Promise<void>;
};

export type BriefingChoice = { area: string; period: string; topics: readonly string[] };
