import { type Clip, withNewIds } from '#core/deck/clip/clip.ts';
import { tableOfText } from '#core/deck/clip/table-of-text.ts';
import type { Asset, Block, TextBlock } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { mostParagraphs, mostSlides } from '#core/deck/limits.ts';
import { translations } from '#renderer/ui/locales/i18n.ts';
import { remark } from '#renderer/ui/notices/report.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { newId } from '#renderer/ui/state/new-id.ts';
import { editorState } from '../editor-state.ts';
import { mostCards } from './choose-slot.ts';
import { type BlockPlace, finishPlacing, placeFor, putBlock, putPicture } from './place-block.ts';

/** Slides go behind the current one, a block into the selected slot or the first that takes it. */
export function pasteClip(clip: Clip): void {
  if (clip.kind === 'slides') pasteSlides(clip);
  else pasteBlock(clip);
}

function pasteSlides(clip: Extract<Clip, { kind: 'slides' }>): void {
  const { current, document } = editorState();
  const { deck, selection } = document;
  if (allSlides(deck).length + clip.slides.length > mostSlides) {
    remark(translations.t('clip.tooMany', { most: mostSlides }));
    return;
  }
  const slides = withNewIds(clip.slides, newId);
  // Behind all that are selected, whichever of them is the current one.
  const last = allSlides(deck)
    .filter(({ id }) => selection.slideIds.includes(id))
    .at(-1);
  documentStore().run(
    'pasteSlides',
    {
      slides,
      after: last?.id ?? null,
      sectionId: current?.section.id ?? deck.sections[0]?.id ?? newId(),
      snapshots: clip.snapshots,
      assets: clip.assets,
    },
    { select: { slideIds: slides.map(({ id }) => id), slot: null } },
  );
}

function pasteBlock({ block, snapshots, assets }: Extract<Clip, { kind: 'block' }>): void {
  const place = placeFor(block.kind);
  const { slideId, slot, gesture } = place;
  documentStore().run(
    'pasteBlock',
    { slideId, slot, block: joined(place, { ...block, id: newId() }), snapshots, assets },
    { merge: gesture, select: { slideIds: [slideId], slot } },
  );
  finishPlacing();
}

/** Cards join those that are there, as many as one block holds. */
function joined({ adds, slide, slot }: BlockPlace, block: Block): Block {
  const old = slide?.blocks[slot];
  if (!adds || old?.kind !== 'key-figures' || block.kind !== 'key-figures') return block;
  return { ...old, cards: [...old.cards, ...block.cards].slice(0, mostCards) };
}

export function pastePicture(asset: Asset): void {
  putPicture(placeFor('image'), asset);
}

/** Text of another program: cells of a spreadsheet as a table, else a paragraph a line. */
export function pasteText(text: string): void {
  const table = tableOfText(text, newId());
  if (table !== null) {
    putBlock(placeFor('table'), table, []);
    return;
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const paragraphs = lines.slice(0, mostParagraphs).map((line) => ({
    runs: [{ kind: 'words' as const, text: line.trim() }],
    bullet: false,
  }));
  const block: TextBlock = { kind: 'text', id: newId(), paragraphs };
  putBlock(placeFor('text'), block, []);
}
