import type { NumeralRole, Span } from '../candidate.ts';
import { type BaseMention, baseOf } from '../scan/bases.ts';
import type { Figure } from '../scan/figure.ts';
import type { RankMention } from '../scan/ranks.ts';
import { type Draft, reach } from './draft.ts';
import type { Lead } from './lead.ts';
import { baseIn, type Mark, type Reading } from './reading.ts';
import type { Role } from './roles.ts';
import { endOfSpan, isLevel, isSum, wholeSpan } from './spans-of-years.ts';

/** Adds a number to its statement; a fact that is known already stays as it was first printed. */
export function applyMark(
  reading: Reading,
  draft: Draft,
  role: Role,
  mark: Mark,
  lead: Lead,
  span: Span,
  against = baseIn(reading, span, 'area'),
): void {
  const { offset } = reading;
  draft.start = Math.min(draft.start, offset + mark.start);
  if (mark.kind === 'rank') applyRank(reading, draft, mark, lead);
  else if (role === 'comparison') compare(reading, draft, mark, against);
  else applyFigure(reading, draft, role, mark, lead, span);
  reach(draft, offset + mark.end);
}

function applyRank({ state, offset }: Reading, draft: Draft, mark: RankMention, lead: Lead): void {
  const scope = mark.scope === '' ? state.scope : mark.scope;
  state.scope = scope;
  const scopeOnly =
    lead.measure === null && lead.words === '' && !lead.speed && mark.scope !== '' && draft.ranks.length > 0;
  const growth =
    lead.measure !== null ? lead.measure === 'growth' : lead.speed || (draft.value === null && draft.growth !== null);
  const of = scopeOnly
    ? (draft.ranks.at(-1)?.of ?? 'value')
    : growth
      ? 'growth'
      : /比重|占比/.test(draft.name)
        ? 'share'
        : 'value';
  if (draft.ranks.some((rank) => rank.scope === scope && rank.of === of)) return;
  draft.ranks.push({ rank: mark.rank, scope, of, outOf: mark.outOf });
  draft.numerals.push({ role: 'rank', span: [offset + mark.start, offset + mark.end] });
}

function compare({ offset }: Reading, draft: Draft, mark: Figure, area: BaseMention | undefined): void {
  if (area === undefined) return;
  const scope = area.against.replace(/\([^()]*\)/g, '');
  draft.comparisons.push({ scope, points: area.sign === -1 ? `-${mark.value}` : mark.value });
  draft.numerals.push({ role: 'comparison', span: [offset + mark.number[0], offset + mark.number[1]] });
}

function applyFigure(reading: Reading, draft: Draft, role: Role, mark: Figure, lead: Lead, span: Span): void {
  const numeral = (as: NumeralRole) =>
    draft.numerals.push({ role: as, span: [reading.offset + mark.number[0], reading.offset + mark.number[1]] });
  const base = baseIn(reading, span, 'time');
  const signed = mark.value.startsWith('-') || lead.direction !== -1 ? mark.value : `-${mark.value}`;
  if (mark.chinese) draft.reasons.add('chinese-numeral');
  if (role === 'growth' && draft.growth === null) {
    draft.growth = { percent: signed, basis: base?.words ?? '' };
    if (/年均|年平均/.test(base?.words ?? '') && draft.inherits && draft.value === null && reading.state.span !== '') {
      draft.period = reading.state.span; // a rate a year is of all the years
    }
    numeral('growth');
  } else if (role === 'change' && draft.change === null) {
    endOfSpan(draft);
    draft.change = { points: signed, base: base === undefined ? '上年' : baseOf(base.words) };
    numeral('change');
  } else if (role === 'amount' && !isEmpty(draft)) {
    draft.amount ??= { value: signed, unit: mark.unit, base: base === undefined ? '' : baseOf(base.words) };
    numeral('amount');
  } else if (draft.value === null && (role === 'value' || role === 'drive' || role === 'ratio' || role === 'amount')) {
    draft.value = role === 'drive' ? signed : mark.value;
    draft.unit = mark.unit;
    draft.qualifier = mark.qualifier;
    numeral('value');
    const words = reading.text.slice(span[0], mark.start);
    if (isSum(draft, words)) wholeSpan(draft, reading);
    else if (isLevel(mark, lead, draft)) endOfSpan(draft);
  }
}

function isEmpty({ value, growth, change, ranks }: Draft): boolean {
  return value === null && growth === null && change === null && ranks.length === 0;
}
