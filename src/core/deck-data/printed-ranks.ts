import { rankFacet } from '#core/indicators/facets.ts';
import type { Language } from '#core/indicators/language.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { defaultFormat, printFigure, rankSubject } from '#core/indicators/print-figure.ts';
import { dataWords } from './data-words.ts';

/** All ranks of an observation in one text, each with what was ranked: 广东省21个地市第6位；增速粤北地区第1位. */
export function printedRanks(snapshot: ObservationSnapshot, language: Language): string {
  return snapshot.ranks
    .map((rank) => {
      const printed = printFigure(snapshot, rankFacet(rank), defaultFormat, language) ?? '';
      return [rankSubject(rank, language), printed].filter((part) => part !== '').join(language === 'en' ? ' ' : '');
    })
    .join(dataWords[language].separator);
}
