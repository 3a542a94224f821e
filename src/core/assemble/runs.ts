import type { Run } from '#core/deck/deck.ts';
import type { Facet, FigureFormat, ObservationSnapshot } from '#core/indicators/observation.ts';

/** Runs of a sentence. Numbers are always figures; words never hold one. */
export function say(text: string): Run {
  return { kind: 'words', text };
}

export function figure(fact: ObservationSnapshot, facet: Facet, sign: FigureFormat['sign'] = 'word'): Run {
  return { kind: 'figure', figure: { observationId: fact.id, facet }, format: { unit: true, sign } };
}

/** Names that are too long for a sentence give way to the short name. */
export function nameOf(fact: ObservationSnapshot, longest = 16): string {
  return fact.indicatorName.length <= longest ? fact.indicatorName : fact.shortName;
}
