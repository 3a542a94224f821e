import type { BlockKind } from '#core/deck/deck.ts';

/** A figure as a slide shows it: its indicator's name, its time and what is printed. */
export type ShownFigure = { name: string; period: string; printed: string; vintage: number };

/**
 * One way in which a later state of a deck differs from an earlier one. `slide` is the page in the later deck, of removed
 * slides in the earlier one.
 */
export type Difference =
  | { kind: 'slide-added' | 'slide-removed'; slide: number; title: string }
  | { kind: 'slide-moved'; slide: number; from: number; title: string }
  | { kind: 'title' | 'text' | 'notes'; slide: number; before: string; after: string }
  | {
      kind: 'figure-value' | 'figure-vintage' | 'figure-period';
      slide: number;
      before: ShownFigure;
      after: ShownFigure;
    }
  | { kind: 'figures-added' | 'figures-removed'; slide: number; name: string; figures: readonly ShownFigure[] }
  | { kind: 'block-added' | 'block-removed' | 'block-changed'; slide: number; block: BlockKind }
  | { kind: 'template' | 'hidden' | 'shown' | 'slide-changed'; slide: number }
  | { kind: 'property'; property: string; before: string; after: string }
  | { kind: 'sections'; before: readonly string[]; after: readonly string[] };
export type DifferenceKind = Difference['kind'];
