import type { Rule } from './rule.ts';
import { numeralsInQuote } from './rules/01-numerals-in-quote.ts';
import { quoteVerbatim } from './rules/02-quote-verbatim.ts';
import { codesKnown } from './rules/03-codes-known.ts';
import { unitQuantity } from './rules/04-unit-quantity.ts';
import { duplicate } from './rules/05-duplicate.ts';
import { otherSource } from './rules/06-other-source.ts';
import { shareRange } from './rules/07-share-range.ts';
import { sharesSum } from './rules/08-shares-sum.ts';
import { partsSum } from './rules/09-parts-sum.ts';
import { growthOfChange } from './rules/10-growth-of-change.ts';
import { growthOfLevels } from './rules/11-growth-of-levels.ts';
import { magnitudeJump } from './rules/12-magnitude-jump.ts';
import { revisedCells } from './rules/13-revised-cells.ts';
import { coverageShrank } from './rules/14-coverage-shrank.ts';
import { periodPublished } from './rules/15-period-published.ts';
import { periodInferred } from './rules/16-period-inferred.ts';
import { rhythm } from './rules/17-rhythm.ts';
import { rankRange } from './rules/18-rank-range.ts';
import { ranksAgree } from './rules/19-ranks-agree.ts';
import { sign } from './rules/20-sign.ts';
import { percentagePoints } from './rules/21-percentage-points.ts';
import { qualifierWord } from './rules/22-qualifier-word.ts';
import { provisionalWord } from './rules/23-provisional-word.ts';
import { chineseNumeral } from './rules/24-chinese-numeral.ts';
import { decoyNumber } from './rules/25-decoy.ts';
import { precision } from './rules/26-precision.ts';
import { outlier } from './rules/27-outlier.ts';
import { seriesBreak } from './rules/28-series-break.ts';
import { areaScope } from './rules/29-area-scope.ts';
import { missingMark } from './rules/30-missing-mark.ts';
import { unitAgrees } from './rules/31-unit-agrees.ts';
import { stale } from './rules/32-stale.ts';
import { recomputedRatio } from './rules/33-recomputed-ratio.ts';
import { evidence } from './rules/34-evidence.ts';

/** All rules, by number. A new rule is a file in rules/ and a line here. */
export const rules: readonly Rule[] = [
  numeralsInQuote,
  quoteVerbatim,
  codesKnown,
  unitQuantity,
  duplicate,
  otherSource,
  shareRange,
  sharesSum,
  partsSum,
  growthOfChange,
  growthOfLevels,
  magnitudeJump,
  revisedCells,
  coverageShrank,
  periodPublished,
  periodInferred,
  rhythm,
  rankRange,
  ranksAgree,
  sign,
  percentagePoints,
  qualifierWord,
  provisionalWord,
  chineseNumeral,
  decoyNumber,
  precision,
  outlier,
  seriesBreak,
  areaScope,
  missingMark,
  unitAgrees,
  stale,
  recomputedRatio,
  evidence,
];
