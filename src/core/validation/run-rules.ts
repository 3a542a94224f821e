import { comparePeriods } from '../indicators/sdmx-period.ts';
import type { CheckedObservation } from './checked-observation.ts';
import type { Finding } from './finding.ts';
import { groupBySeries, inOrder, slicesOf } from './groups.ts';
import type { CheckedBatch, Located, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { said, say } from './sentences.ts';

export type RulesInput = Pick<CheckedBatch, 'incoming' | 'current' | 'storedPeriods' | 'today'> & {
  /** What the store holds beside the incoming figures, by `seriesKey`: their series, and others of the same areas. */
  stored: ReadonlyMap<string, readonly CheckedObservation[]>;
  limit?: number; // findings kept of each rule; the rest is counted
  /** Called for every figure an error keeps out, those beyond the limit too. */
  onError?: (observation: CheckedObservation) => void;
};

const usualLimit = 1000;

/** Runs the rules over an import in one pass. Findings come by rule, then by place; they concern incoming figures only. */
export function runRules(input: RulesInput, list: readonly Rule[] = rules): Finding[] {
  const incoming = inOrder(input.incoming);
  const coming = new Set(incoming);
  const series = groupBySeries(incoming);
  const reports = list.map((rule) => createReport(rule, input.limit ?? usualLimit, input.onError));

  const single = reportsOf(reports, 'observation');
  for (const observation of incoming) {
    for (const { rule, add } of single) {
      const found = rule.check(observation);
      if (found !== null) add(observation, found);
    }
  }

  const locate = (add: Report<Rule>['add'], found: Located) => {
    const { about, otherwise = [], message, suggestion } = found;
    const subject = coming.has(about) ? about : otherwise.find((other) => coming.has(other));
    if (subject !== undefined) add(subject, { message, suggestion });
  };
  const ofSeries = reportsOf(reports, 'series');
  const ranks = periodRanks(input);
  for (const [key, points] of series) {
    const known = pointsOf(points, input.stored.get(key) ?? [], ranks);
    for (const { rule, add } of ofSeries) for (const found of rule.check(known)) locate(add, found);
  }
  const ofSlices = reportsOf(reports, 'slice');
  for (const slice of slicesOf(incoming, input.stored)) {
    for (const { rule, add } of ofSlices) for (const found of rule.check(slice)) locate(add, found);
  }
  const batch: CheckedBatch = { ...input, incoming, series };
  for (const { rule, add } of reportsOf(reports, 'batch')) {
    for (const found of rule.check(batch)) locate(add, found);
  }
  return reports.flatMap((report) => report.close());
}

type Report<Kind extends Rule> = {
  rule: Kind;
  add(about: CheckedObservation, found: Pick<Finding, 'message' | 'suggestion'>): void;
  close(): Finding[];
};

function createReport(rule: Rule, limit: number, onError: RulesInput['onError']): Report<Rule> {
  const findings: Finding[] = [];
  const marks = { rule: rule.number, severity: rule.severity };
  let beyond = 0;
  return {
    rule,
    add(about, { message, suggestion }) {
      const { place } = about;
      if (rule.severity === 'error') onError?.(about);
      if (findings.length < limit) findings.push({ ...marks, place, message, suggestion });
      else beyond += 1;
    },
    close() {
      if (beyond === 0) return findings;
      const { 'zh-CN': zh, en } = rule.title;
      const message = say(`“${zh}”另有${beyond}处同类问题，没有逐条列出。`, `“${en}”: ${beyond} more, not listed.`);
      return [...findings, { ...marks, place: null, ...said(message) }];
    },
  };
}

function reportsOf<Scope extends Rule['scope']>(reports: readonly Report<Rule>[], scope: Scope) {
  type Wanted = Report<Extract<Rule, { scope: Scope }>>;
  return reports.filter((report): report is Wanted => report.rule.scope === scope);
}

/** The place of each period in time. Few periods occur in many figures, so they are compared once. */
function periodRanks({ incoming, stored }: RulesInput): ReadonlyMap<string, number> {
  const periods = new Set<string>();
  for (const { period } of incoming) periods.add(period);
  for (const points of stored.values()) for (const { period } of points) periods.add(period);
  return new Map([...periods].sort(comparePeriods).map((period, rank) => [period, rank]));
}

/** A series by period, each once: what comes replaces what is stored. Unknown periods have no place in a series. */
function pointsOf(
  coming: readonly CheckedObservation[],
  stored: readonly CheckedObservation[],
  ranks: ReadonlyMap<string, number>,
): CheckedObservation[] {
  const ranked = [...coming, ...stored]
    .filter(({ period }) => period !== 'unknown')
    .map((point) => ({ point, rank: ranks.get(point.period) ?? 0 }));
  if (ranked.some(({ rank }, index) => rank <= (ranked[index - 1]?.rank ?? -1))) {
    ranked.sort((left, right) => left.rank - right.rank); // stable: what comes stays before what is stored
  }
  return ranked.filter(({ rank }, index) => rank !== ranked[index - 1]?.rank).map(({ point }) => point);
}
