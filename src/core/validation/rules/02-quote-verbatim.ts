import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

export const quoteVerbatim = {
  number: 2,
  severity: 'error',
  scope: 'observation',
  title: { 'zh-CN': '引文须与来源原文逐字一致', en: 'The quotation stands in the source word for word' },
  check(observation) {
    const { quote, source } = observation;
    const body = source?.body ?? null;
    if (quote === null || quote.start < 0 || body === null) return null;
    if (quote.text !== '' && body.slice(quote.start, quote.end) === quote.text) return null;
    const name = nameOf(observation);
    const elsewhere = quote.text !== '' && body.includes(quote.text);
    return said(
      say(
        `${name['zh-CN']}的引文与来源原文第${quote.start}至${quote.end}字处的文字不一致。`,
        `${name.en}: the quotation differs from characters ${quote.start} to ${quote.end} of the source.`,
      ),
      elsewhere
        ? say(
            '引文见于原文其他位置，请改正起止位置。',
            'The words stand elsewhere in the source: correct the position.',
          )
        : say('请从来源原文中重新选取引文。', 'Select the quotation from the source again.'),
    );
  },
} as const satisfies ObservationRule;
