import type { Deck } from '#core/deck/deck.ts';
import { findSlide } from '#core/deck/find.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Scene, SceneNode } from '#core/scene/scene.ts';
import { blockName, dataWords } from './data-words.ts';

/** An observation at a place of a slide (its title, a chart …), with the facts of it that are shown there. */
export type ShownObservation = {
  scene: Scene;
  section: string;
  place: string;
  snapshot: ObservationSnapshot;
  facets: readonly Facet[];
};

/** What the scenes show, in reading order; an observation that a place shows several facts of comes once. */
export function shownObservations(deck: Deck, scenes: readonly Scene[]): ShownObservation[] {
  return scenes.flatMap((scene) => {
    const section = deck.sections.find(({ id }) => id === scene.sectionId)?.name ?? '';
    const found = new Map<string, { place: string; snapshot: ObservationSnapshot; facets: Set<Facet> }>();
    for (const node of scene.nodes) {
      const place = placeOf(node, scene, deck);
      for (const { observationId, facet } of node.figures) {
        const snapshot = deck.snapshots[observationId];
        if (snapshot === undefined) continue;
        const key = `${node.source?.slot ?? ''} ${observationId}`;
        const known = found.get(key) ?? { place, snapshot, facets: new Set<Facet>() };
        known.facets.add(facet as Facet);
        found.set(key, known);
      }
    }
    return [...found.values()].map(({ facets, ...rest }) => ({ scene, section, ...rest, facets: [...facets] }));
  });
}

function placeOf({ source }: SceneNode, scene: Scene, deck: Deck): string {
  if (source === null || source.slot === 'title') return dataWords[deck.language].title;
  const block = findSlide(deck, scene.slideId)?.slide.blocks[source.slot];
  return block === undefined ? source.slot : blockName(block, deck.language);
}
