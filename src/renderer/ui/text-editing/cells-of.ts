import type { Block } from '#core/deck/deck.ts';
import type { TextCell } from '../state/view-store.ts';

/** The texts of a block that are typed one by one, in the order Tab goes through them: cells of tables, events of timelines. */
export function cellsOf(block: Block): TextCell[] {
  switch (block.kind) {
    case 'table':
      return [
        ...block.header.map((_, column): TextCell => ({ kind: 'header', at: 0, column })),
        ...block.rows.flatMap((row, at) => row.map((_, column): TextCell => ({ kind: 'cell', at, column }))),
      ];
    case 'timeline':
      return block.events.flatMap((_, at): TextCell[] => [
        { kind: 'when', at, column: 0 },
        { kind: 'event', at, column: 0 },
      ]);
    default:
      return [];
  }
}

export function sameCell(left: TextCell, right: TextCell): boolean {
  return left.kind === right.kind && left.at === right.at && left.column === right.column;
}

/** The node of a scene that shows an event of a timeline. */
export function eventNode(slot: string, { kind, at }: TextCell): string {
  return `${slot}.event-${at + 1}.${kind === 'when' ? 'when' : 'what'}`;
}
