import Decimal from 'decimal.js';
import type { Facet, ObservationSnapshot, Rank } from './observation.ts';

/** What of an observation is a fact; candidates of texts have these too. */
export type Facts = Pick<ObservationSnapshot, 'value' | 'growth' | 'change' | 'ranks'>;

/** The facts an observation holds, in the order a briefing tells them: value, growth, change, ranks. */
export function facetsOf(snapshot: Facts): Facet[] {
  const facets: Facet[] = [];
  if (snapshot.value !== null) facets.push('value');
  if (snapshot.growth !== null) facets.push('growth');
  if (snapshot.change !== null) facets.push('change');
  for (const rank of snapshot.ranks) facets.push(rankFacet(rank));
  return facets;
}

export function rankFacet(rank: Rank): Facet {
  return `rank:${rank.scope}`;
}

/** The rank a `rank:…` facet names, or null when the observation has none in that scope. */
export function rankOfFacet(snapshot: Pick<Facts, 'ranks'>, facet: Facet): Rank | null {
  return snapshot.ranks.find((rank) => rankFacet(rank) === facet) ?? null;
}

/** Decimal text of a fact as printed, without unit: '1353.49', '3.0', '6'; null when the observation lacks it. */
export function factText(snapshot: ObservationSnapshot, facet: Facet): string | null {
  switch (facet) {
    case 'value':
      return snapshot.value;
    case 'growth':
      return snapshot.growth?.percent ?? null;
    case 'change':
      return snapshot.change?.points ?? null;
    default: {
      const rank = rankOfFacet(snapshot, facet);
      return rank === null ? null : String(rank.rank);
    }
  }
}

/**
 * A fact as a number in its printed unit (1353.49 for 亿元; percent for growth), for charts and sorting only.
 * Null when the observation lacks it or its text is no decimal number.
 */
export function numericValue(snapshot: ObservationSnapshot, facet: Facet): number | null {
  const text = factText(snapshot, facet);
  const decimal = text === null ? null : decimalOf(text);
  return decimal === null ? null : decimal.toNumber();
}

/** Printed decimal text, thousands separators allowed: '1,353.49' → 1353.49. Null when it is no decimal number. */
export function decimalOf(text: string): Decimal | null {
  const plain = text.replaceAll(',', '').trim();
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? new Decimal(plain) : null;
}
