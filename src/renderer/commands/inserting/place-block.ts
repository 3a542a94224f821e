import type { Asset, Block, BlockKind, Slide, TemplateId } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { translations } from '#renderer/ui/locales/i18n.ts';
import { remark } from '#renderer/ui/notices/report.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { newId } from '#renderer/ui/state/new-id.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { editorState } from '../editor-state.ts';
import { insertSlide } from '../slide-commands.ts';
import { type ChosenSlot, chooseSlot } from './choose-slot.ts';

/** Where a block goes; runs that merge with `gesture` are one undo step with the slide that was made for it. */
export type BlockPlace = ChosenSlot & { slideId: string; slide: Slide | null; gesture: string };

/** The template and slot of the slide that is made for a block that found no room. */
const homes: Readonly<Record<BlockKind, { template: TemplateId; slot: string }>> = {
  'key-figures': { template: 'key-figures', slot: 'figures' },
  chart: { template: 'chart-takeaway', slot: 'chart' },
  table: { template: 'table', slot: 'table' },
  text: { template: 'text-image', slot: 'text' },
  image: { template: 'text-image', slot: 'image' },
  timeline: { template: 'timeline', slot: 'timeline' },
};

/** A slot of the current slide, or of a new slide behind it: inserting never fails for lack of room. */
export function placeFor(kind: BlockKind): BlockPlace {
  const { current, document } = editorState();
  const chosen = current === null ? null : chooseSlot(current.slide, document.selection.slot, kind);
  if (current !== null && chosen !== null) {
    return { ...chosen, slideId: current.slide.id, slide: current.slide, gesture: newId() };
  }
  if (current !== null) remark(translations.t('data.intoNewSlide'));
  return placeOnNewSlide(kind);
}

export function placeOnNewSlide(kind: BlockKind): BlockPlace {
  const { template, slot } = homes[kind];
  const { slideId, gesture } = insertSlide(template);
  return { slot, adds: false, slideId, slide: null, gesture };
}

export function putBlock(place: BlockPlace, block: Block, snapshots: readonly ObservationSnapshot[]): void {
  const { slideId, slot, gesture } = place;
  documentStore().run(
    'setBlock',
    { slideId, slot, block, snapshots },
    { merge: gesture, select: { slideIds: [slideId], slot } },
  );
  finishPlacing();
}

export function putPicture({ slideId, slot, gesture }: BlockPlace, asset: Asset): void {
  documentStore().run(
    'setPicture',
    { slideId, slot, blockId: newId(), asset, alt: asset.name.replace(/\.\w+$/, '') },
    { merge: gesture, select: { slideIds: [slideId], slot } },
  );
  finishPlacing();
}

/** Ends the gesture and shows what can be set on what was placed. */
export function finishPlacing(): void {
  documentStore().endGesture();
  changeView({ inspector: 'selection' });
}
