import type { ChartFacts, Said } from '../chart-input.ts';

/** Why the series must not be stacked, or null: only parts of one whole add up. */
export function stackMisfit({ series, negative, additive }: ChartFacts): Said | null {
  if (series < 2) return { zh: '只有一个系列，没有可堆积的部分', en: 'One series has no parts to stack' };
  if (negative) return { zh: '含负值，堆积后总高无意义', en: 'Negative values cannot be stacked' };
  return additive
    ? null
    : { zh: '各系列不是同一整体的组成部分，不能相加', en: 'The series are not parts of one whole' };
}
