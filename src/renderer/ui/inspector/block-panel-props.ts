import type { Block } from '#core/deck/deck.ts';

/** A block of a slot, as the panel that sets it gets it. */
export type BlockPanelProps<Kind extends Block> = { slideId: string; slot: string; block: Kind };
