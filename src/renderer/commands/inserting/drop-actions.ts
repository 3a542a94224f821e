import type { BlockKind, Slide } from '#core/deck/deck.ts';
import { templates } from '#core/layout/templates.ts';
import { mostCards } from './choose-slot.ts';

/** What indicators can become in a place: blocks of their own, or a part of the block that is there. */
export type DropAction = 'join-cards' | 'add-series' | 'card' | 'chart' | 'table';

/** All that make a block of their own; a new slide takes each. */
export const ownBlocks: readonly DropAction[] = ['card', 'chart', 'table'];

const kinds = { card: 'key-figures', chart: 'chart', table: 'table' } as const satisfies Record<string, BlockKind>;

export function kindOfAction(action: DropAction): 'key-figures' | 'chart' | 'table' {
  if (action === 'join-cards') return 'key-figures';
  return action === 'add-series' ? 'chart' : kinds[action];
}

/**
 * What indicators can become in a slot, what is most likely meant first. Text, pictures and timelines are never replaced by a
 * drop: what a person wrote is not lost to a slip of the hand.
 */
export function dropActions(slide: Slide, slot: string): DropAction[] {
  const definition = templates[slide.template].slots.find(({ name }) => name === slot);
  if (definition === undefined) return [];
  const own = (['card', 'chart', 'table'] as const).filter((action) => definition.accepts.includes(kinds[action]));
  const block = slide.blocks[slot];
  switch (block?.kind) {
    case undefined:
      return own;
    case 'key-figures':
      return block.cards.length < mostCards ? ['join-cards'] : [];
    case 'chart':
      return ['add-series', ...own.filter((action) => action !== 'card')];
    case 'table':
      return own.filter((action) => action !== 'card').sort((left) => (left === 'table' ? -1 : 1));
    case 'text':
    case 'image':
    case 'timeline':
      return [];
  }
}

/** Whether a block may go from a slot to another: there, and what stands there to the slot it leaves. */
export function canMoveBlock(slide: Slide, from: string, to: string): boolean {
  const accepts = (slot: string, kind: BlockKind) =>
    templates[slide.template].slots.some(({ name, accepts: kinds }) => name === slot && kinds.includes(kind));
  const moved = slide.blocks[from];
  const other = slide.blocks[to];
  if (moved === undefined || from === to || !accepts(to, moved.kind)) return false;
  return other === undefined || accepts(from, other.kind);
}
