import type { Meeting } from '#contract/inbox-contract.ts';
import { roundsEqual } from '#core/validation/rounds-equal.ts';
import { inUnitOf } from '../../import/plan/compare.ts';
import type { StatementFacts } from './statement-facts.ts';
import type { StoredFigure } from './stored-figures.ts';

/** Where a statement is quoted: two quotations of one text overlap where they are the same statement. */
export type QuotedAt = { sourceId: string; start: number; end: number };

export type Met = {
  meeting: Exclude<Meeting, 'new-indicator'>;
  stored: StoredFigure | null; // with 'added': what gets the facts it lacks
};

/**
 * How a statement meets the current figures of its indicator, area and period. `linked` says which rows have these very
 * words as further evidence.
 */
export function meet(
  facts: StatementFacts,
  quoted: QuotedAt,
  current: readonly StoredFigure[],
  linked: ReadonlySet<number>,
): Met {
  const proven = current.find((figure) => linked.has(figure.row_id) || isQuotedAt(figure, quoted));
  if (proven !== undefined) return { meeting: 'stored', stored: proven };
  const own = current.find(({ unit_code }) => unit_code === facts.unitCode);
  if (own !== undefined) return { meeting: meetingWith(facts, own), stored: own };
  // Growth alone beside a level, or a level beside growth alone: two figures, unless both print the growth.
  const other = current.find(({ unit_code }) => unit_code === null || facts.unitCode === null);
  if (other === undefined) return { meeting: 'added', stored: null };
  const shared = compared(facts, other);
  if (shared.differs) return { meeting: 'conflict', stored: other };
  const isWhollyThere = facts.value === null && shared.agrees && !shared.adds;
  return isWhollyThere ? { meeting: 'second-evidence', stored: other } : { meeting: 'added', stored: null };
}

function meetingWith(facts: StatementFacts, stored: StoredFigure): Met['meeting'] {
  const { differs, agrees, adds } = compared(facts, stored);
  if (differs) return 'conflict';
  if (adds) return 'added'; // a figure that is stored, and facts it lacks so far
  return agrees ? 'second-evidence' : 'conflict';
}

type FactsOfFigure = Pick<
  StoredFigure,
  'value_text' | 'unit_code' | 'unit_multiplier' | 'growth_percent' | 'growth_basis' | 'change_points' | 'ranks'
>;

/** Whether two statements of one figure print other numbers. */
export function contradict(left: StatementFacts, right: StatementFacts): boolean {
  const { value, unitCode, multiplier, growth, change, ranks } = right;
  return compared(left, {
    ...{ value_text: value, unit_code: unitCode, unit_multiplier: multiplier, ranks },
    ...{ growth_percent: growth?.percent ?? null, growth_basis: growth?.basis ?? null },
    change_points: change?.points ?? null,
  }).differs;
}

/** Whether a statement says what is stored: facts both have that agree or differ, and facts only one has. */
export function compared(facts: StatementFacts, stored: FactsOfFigure) {
  const value = compareValues(facts, stored);
  const growth = sameBasis(facts.growth?.basis ?? '', stored.growth_basis ?? '')
    ? compareNumbers(facts.growth?.percent ?? null, stored.growth_percent)
    : 'nothing';
  const change = compareNumbers(facts.change?.points ?? null, stored.change_points);
  const ranks = compareRanks(facts, stored);
  const all = [value, growth, change, ...ranks];
  return {
    differs: all.includes('differs'),
    agrees: all.includes('agrees'),
    adds: all.includes('adds'),
    lacks: all.includes('lacks'),
  };
}

type Comparison = 'agrees' | 'differs' | 'adds' | 'lacks' | 'nothing';

function compareNumbers(said: string | null, stored: string | null): Comparison {
  if (said === null) return stored === null ? 'nothing' : 'lacks';
  if (stored === null) return 'adds';
  return roundsEqual(said, stored) ? 'agrees' : 'differs';
}

function compareValues({ value, multiplier, unitCode }: StatementFacts, stored: FactsOfFigure): Comparison {
  if (value === null || stored.value_text === null) return compareNumbers(value, stored.value_text);
  if (unitCode !== stored.unit_code) return 'differs';
  const ratio = (text: string) => text.replace(/[：∶]/g, ':');
  if (ratio(value) === ratio(stored.value_text)) return 'agrees';
  const same = inUnitOf(value, multiplier, stored.unit_multiplier);
  return same !== null && roundsEqual(same, stored.value_text) ? 'agrees' : 'differs';
}

function compareRanks({ ranks }: StatementFacts, stored: FactsOfFigure): Comparison[] {
  const same = ranks.map(({ rank, scope, of }): Comparison => {
    const other = stored.ranks.find((one) => one.scope === scope && one.of === of);
    return other === undefined ? 'adds' : other.rank === rank ? 'agrees' : 'differs';
  });
  const lacks = stored.ranks.some(({ scope, of }) => !ranks.some((one) => one.scope === scope && one.of === of));
  return lacks ? [...same, 'lacks'] : same;
}

const yearOnYear = /^(?:|增长|同比|同比增长|[比较]?(?:上年|去年|上年同期|去年同期)(?:同期)?(?:增长)?|按可比价格?.*)$/;

/** Growth on another basis (环比, 两年平均) is another fact, with which this one can't be compared. */
function sameBasis(left: string, right: string): boolean {
  return left === right || (yearOnYear.test(left) && yearOnYear.test(right));
}

function isQuotedAt({ source_id, quote_start, quote_end }: StoredFigure, quoted: QuotedAt): boolean {
  return source_id === quoted.sourceId && quote_start === quoted.start && quote_end === quoted.end;
}
