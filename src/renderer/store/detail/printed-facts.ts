import { facetsOf, factText, rankFacet } from '#core/indicators/facets.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import type { Locale } from '#renderer/ui/locales/i18n.ts';

/** The first fact a figure holds, most often its value, as a person reads it. */
export function printMainFact(point: ObservationSnapshot, locale: Locale): string {
  return printFact(point, facetsOf(point)[0] ?? 'value', locale) || '—';
}

export function printFact(point: ObservationSnapshot, facet: Facet, locale: Locale): string {
  return printFigure(point, facet, { unit: true, sign: 'arrow' }, locale) ?? '';
}

export function printRanks(point: ObservationSnapshot, locale: Locale): string {
  return point.ranks.map((rank) => printFact(point, rankFacet(rank), locale)).join(locale === 'en' ? ', ' : '、');
}

/** What a series is a line of: its values, or where none was published its growth, or its change. */
export function facetOfSeries(points: readonly ObservationSnapshot[]): Facet {
  const facets = ['value', 'growth', 'change'] as const;
  return facets.find((facet) => points.some((point) => factText(point, facet) !== null)) ?? 'value';
}
