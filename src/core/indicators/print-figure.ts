import { printScope, scopeOrdinal } from './area.ts';
import { decimalOf, type Facts, rankOfFacet } from './facets.ts';
import type { Language } from './language.ts';
import type { Facet, FigureFormat, ObservationSnapshot, Rank } from './observation.ts';
import { printQualified } from './qualifier.ts';
import { printWithUnit } from './unit.ts';

export const defaultFormat: FigureFormat = { unit: true, sign: 'arrow' };

/**
 * Prints one fact of an observation: 1353.49亿元 · 近20万平方米 · ▲3.0% · 提高3个百分点 · 广东省21个地市第6位. Numbers are printed as
 * the source has them, never rescaled or rounded. Null when the observation lacks the fact.
 */
export function printFigure(
  snapshot: Facts & Pick<ObservationSnapshot, 'unit' | 'qualifier'>,
  facet: Facet,
  format: FigureFormat,
  language: Language,
): string | null {
  switch (facet) {
    case 'value': {
      if (snapshot.value === null) return null;
      const text = format.unit ? printWithUnit(snapshot.value, snapshot.unit, language) : snapshot.value;
      return printQualified(text, snapshot.qualifier, language);
    }
    case 'growth':
      if (snapshot.growth === null) return null;
      return printSigned(snapshot.growth.percent, format.unit ? '%' : '', format.sign, growthWords[language], language);
    case 'change':
      if (snapshot.change === null) return null;
      // Percentage points are never printed as %: a share that rises from 20 % to 23 % rises by 3 points, not 3 %.
      return printSigned(
        snapshot.change.points,
        format.unit ? '个百分点' : '',
        format.sign,
        changeWords[language],
        language,
      );
    default: {
      const rank = rankOfFacet(snapshot, facet);
      return rank === null ? null : printRank(rank, language, format.sign === 'word');
    }
  }
}

/**
 * A rank in its scope: 广东省21个地市第6位 · 6th of 21 prefectures in Guangdong. In sentences (`worded`) Chinese says
 * 广东省首位 for the first place. What was ranked: `rankSubject`.
 */
function printRank(rank: Rank, language: Language, worded: boolean): string {
  if (language === 'zh-CN') return worded && rank.rank === 1 ? `${rank.scope}首位` : `${rank.scope}第${rank.rank}位`;
  return `${scopeOrdinal(rank.rank)} ${printScope(rank.scope, 'en')}`;
}

/** What a rank compares, for sentences and labels: 增速 · growth; '' when the value itself was ranked. */
export function rankSubject(rank: Rank, language: Language): string {
  switch (rank.of) {
    case 'value':
      return '';
    case 'growth':
      return language === 'en' ? 'growth' : '增速';
    case 'share':
      return language === 'en' ? 'share' : '比重';
  }
}

type SignWords = { up: string; down: string; level: string };

const growthWords: Record<Language, SignWords> = {
  'zh-CN': { up: '增长', down: '下降', level: '持平' },
  en: { up: 'up ', down: 'down ', level: 'unchanged' },
};
const changeWords: Record<Language, SignWords> = {
  'zh-CN': { up: '提高', down: '下降', level: '持平' },
  en: { up: 'up ', down: 'down ', level: 'unchanged' },
};

function printSigned(
  text: string,
  unit: string,
  sign: FigureFormat['sign'],
  words: SignWords,
  language: Language,
): string {
  const magnitude = printWithUnit(text.replace(/^[+-]/, ''), unit, language);
  const direction = decimalOf(text)?.comparedTo(0) ?? 0;
  if (direction === 0) return sign === 'word' ? words.level : magnitude;
  const up = direction > 0;
  switch (sign) {
    case 'arrow':
      return `${up ? '▲' : '▼'}${magnitude}`;
    case 'plus':
      return `${up ? '+' : '-'}${magnitude}`;
    case 'word':
      return `${up ? words.up : words.down}${magnitude}`;
    case 'none':
      return up ? magnitude : `-${magnitude}`; // a fall printed without its sign would be a rise
  }
}
