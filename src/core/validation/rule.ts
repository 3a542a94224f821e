import type { CheckedObservation } from './checked-observation.ts';
import type { Finding, Severity } from './finding.ts';

type About = {
  number: number; // as in the rule table
  severity: Severity;
  title: { 'zh-CN': string; en: string }; // what it makes sure of, for lists
};

/** Looks at one figure alone. Called for each of up to a million, so it must be cheap. */
export type ObservationRule = About & {
  scope: 'observation';
  check(observation: CheckedObservation): Omit<Finding, 'rule' | 'severity' | 'place'> | null;
};

/** Looks at one series, ordered by period. `points` holds what is stored and what comes, each period once. */
export type SeriesRule = About & {
  scope: 'series';
  check(points: readonly CheckedObservation[]): Located[];
};

/**
 * Looks at everything known of one area in one period: parts, shares, ratios, ranks. What comes stands before what is
 * stored, so that the first of several figures is the one to tell the finding of.
 */
export type SliceRule = About & {
  scope: 'slice';
  check(observations: readonly CheckedObservation[]): Located[];
};

/** Looks at a whole import beside what the store holds of the same series. */
export type BatchRule = About & {
  scope: 'batch';
  check(batch: CheckedBatch): Iterable<Located>; // a generator where every row may be wrong: a million fill memory
};

export type CheckedBatch = {
  incoming: readonly CheckedObservation[];
  /** The current vintage of the same series and period, null when there is none. */
  current(observation: CheckedObservation): CheckedObservation | null;
  /** Periods and areas the store holds of the batch's series, as `seriesKey` → periods. */
  storedPeriods: ReadonlyMap<string, readonly string[]>;
  /** `incoming` by `seriesKey`, each in the order of `incoming`. */
  series: ReadonlyMap<string, readonly CheckedObservation[]>;
  today: string; // ISO date
};

/**
 * A finding with the figure it is about; its place is the figure's. Findings concern figures that come: where `about` is
 * stored already, the first of `otherwise` that comes takes its place.
 */
export type Located = Omit<Finding, 'rule' | 'severity' | 'place'> & {
  about: CheckedObservation;
  otherwise?: readonly CheckedObservation[];
};

export type Rule = ObservationRule | SeriesRule | SliceRule | BatchRule;
