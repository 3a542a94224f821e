import type { Block, Deck, Slide } from '#core/deck/deck.ts';
import type { Clip } from '#core/deck/clip/clip.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { gridOfBlock } from './block-grid.ts';

/** What a clip says in plain words, for programs that know no decks: titles, paragraphs, rows of data with tabs. */
export function clipText(clip: Clip, deck: Deck): string {
  return clip.kind === 'block'
    ? linesOf(clip.block, deck).join('\n')
    : clip.slides.map((slide) => slideText(slide, deck)).join('\n\n');
}

function slideText(slide: Slide, deck: Deck): string {
  const blocks = Object.values(slide.blocks).flatMap((block) => linesOf(block, deck));
  return [plainText(slide.title, deck), ...blocks].filter((line) => line !== '').join('\n');
}

function linesOf(block: Block, deck: Deck): string[] {
  const grid = gridOfBlock(block, deck);
  if (grid !== null) return grid.map((row) => row.map(({ text }) => text).join('\t'));
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map(({ runs, bullet }) => `${bullet ? '• ' : ''}${plainText(runs, deck)}`);
    case 'timeline':
      return block.events.map(({ when, text }) => `${when}\t${plainText(text, deck)}`);
    case 'image':
      return block.alt === '' ? [] : [block.alt];
    case 'chart':
    case 'table':
    case 'key-figures':
      return [];
  }
}
