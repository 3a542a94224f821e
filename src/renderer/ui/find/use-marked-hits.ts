import { useEffect } from 'react';
import type { Hit } from '#core/deck/finding/find-text.ts';
import { useSelection } from '../state/current-document.ts';
import { rangeOfHit } from './range-of-hit.ts';

const [all, shown] = ['found', 'found-shown'] as const;

/** Marks what is found on the canvas, the hit that is shown more strongly; the slide itself is left alone. */
export function useMarkedHits(hits: readonly Hit[], index: number): void {
  const slideId = useSelection().slideIds.at(-1);
  useEffect(() => {
    // The canvas draws the slide that was just gone to in the same frame.
    const frame = requestAnimationFrame(() => {
      const scene = document.querySelector('[data-testid="canvas"] .scene');
      if (scene === null) return;
      const ranges = hits.map((hit) =>
        hit.place.kind !== 'section' && hit.place.slideId === slideId ? rangeOfHit(scene, hit) : null,
      );
      CSS.highlights.set(all, new Highlight(...ranges.flatMap((range, at) => (at === index ? [] : (range ?? [])))));
      CSS.highlights.set(shown, new Highlight(...[ranges[index]].flatMap((range) => range ?? [])));
    });
    return () => {
      cancelAnimationFrame(frame);
      CSS.highlights.delete(all);
      CSS.highlights.delete(shown);
    };
  }, [hits, index, slideId]);
}
