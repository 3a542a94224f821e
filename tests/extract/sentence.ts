import type { Candidate } from '#core/extract/candidate.ts';
import { extractText } from '#core/extract/extract-text.ts';

/** What a sentence of a bulletin on 2021, published in April 2022 by a place that doesn't exist, gives. */
export function read(sentence: string): string[] {
  const text = `云溪市2021年国民经济和社会发展统计公报\n云溪市统计局\n2022年4月18日\n\n${sentence}\n`;
  return extractText(text, { title: '', published: '' }).map(say);
}

/** One line a statement: name value growth change rank, and what is not usual. */
function say(candidate: Candidate): string {
  const { name, value, unit, qualifier, growth, change, amount, ranks, comparisons, period, area, status } = candidate;
  return [
    area === '云溪市' ? '' : area,
    name,
    value === null ? '' : `${qualifier}${value}${unit}`,
    growth === null ? '' : `增长${growth.percent}`,
    change === null ? '' : `变化${change.points}(${change.base})`,
    amount === null ? '' : `增量${amount.value}${amount.unit}`,
    ...ranks.map(({ rank, scope, of }) => `${scope}第${rank}${of === 'growth' ? '(增速)' : ''}`),
    ...comparisons.map(({ scope, points }) => `比${scope}${points}`),
    period === '2021' ? '' : period,
    status === 'normal' ? '' : status,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
