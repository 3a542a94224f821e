import type { Block, Deck } from '#core/deck/deck.ts';
import { figuresOfBlock } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { compareFigures } from './compare-figures.ts';
import type { Difference } from './difference.ts';
import type { SlidePair } from './match-slides.ts';
import { same } from './same.ts';

/** How a slide of both decks differs; what has no words of its own is still told as a change of its block or slide. */
export function compareSlides(pair: SlidePair, before: Deck, after: Deck): Difference[] {
  const { slide } = pair;
  const old = pair.before;
  const now = pair.after;
  const figures = compareFigures(slide, { slide: old, deck: before }, { slide: now, deck: after });
  const found: Difference[] = [
    ...text('title', slide, plainText(old.title, before), plainText(now.title, after)),
    ...(old.template === now.template ? [] : [{ kind: 'template' as const, slide }]),
    ...(old.hidden === now.hidden ? [] : [{ kind: now.hidden ? ('hidden' as const) : ('shown' as const), slide }]),
    ...compareBlocks(pair, before, after),
    ...figures,
    ...text('notes', slide, old.notes, now.notes),
  ];
  const { id: _old, ...oldRest } = old;
  const { id: _now, ...nowRest } = now;
  return found.length > 0 || same(oldRest, nowRest) ? found : [{ kind: 'slide-changed', slide }];
}

/** A block that moved to another slot is the same block; one whose figures are told needs no words besides. */
function compareBlocks({ before, after, slide }: SlidePair, old: Deck, now: Deck): Difference[] {
  const slots = [...new Set([...Object.keys(before.blocks), ...Object.keys(after.blocks)])];
  return slots.flatMap((slot): Difference[] => {
    const one = before.blocks[slot];
    const other = after.blocks[slot];
    if (one === undefined) return other === undefined ? [] : [{ kind: 'block-added', slide, block: other.kind }];
    if (other === undefined) return [{ kind: 'block-removed', slide, block: one.kind }];
    if (one.kind !== other.kind) {
      return [
        { kind: 'block-removed', slide, block: one.kind },
        { kind: 'block-added', slide, block: other.kind },
      ];
    }
    if (same(withoutId(one), withoutId(other))) return [];
    const texts = text('text', slide, wordsOf(one, old), wordsOf(other, now));
    const told = !same(figuresOfBlock(one), figuresOfBlock(other)); // its figures are
    return texts.length > 0 || told ? texts : [{ kind: 'block-changed', slide, block: other.kind }];
  });
}

function text(kind: 'title' | 'text' | 'notes', slide: number, before: string, after: string): Difference[] {
  return before === after ? [] : [{ kind, slide, before, after }];
}

function withoutId({ id: _id, ...rest }: Block): Omit<Block, 'id'> {
  return rest;
}

/** What a person would read aloud of a block, besides its figures. */
function wordsOf(block: Block, deck: Deck): string {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map(({ runs }) => plainText(runs, deck)).join('\n');
    case 'timeline':
      return block.events.map(({ when, text: runs }) => `${when} ${plainText(runs, deck)}`).join('\n');
    case 'table':
      return [block.header, ...block.rows.map((row) => row.map((cell) => plainText(cell, deck)))]
        .map((row) => row.join(' '))
        .join('\n');
    case 'chart':
      return block.heading;
    case 'image':
      return block.alt;
    case 'key-figures':
      return '';
  }
}
