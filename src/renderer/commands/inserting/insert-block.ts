import type { Asset } from '#core/deck/deck.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { newId } from '#renderer/ui/state/new-id.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { placeFor, putPicture } from './place-block.ts';

/** Opens an empty slot for typing; a block exists once there is a letter. */
export function insertText(): void {
  const place = placeFor('text');
  documentStore().select({ slideIds: [place.slideId], slot: place.slot });
  changeView({ sorter: false, editing: { slideId: place.slideId, slot: place.slot } });
}

export async function insertPicture(): Promise<void> {
  const asset = await choosePicture();
  if (asset !== null) putPicture(placeFor('image'), asset);
}

/** Another picture in the place of one. */
export async function replacePicture(slideId: string, slot: string): Promise<void> {
  const asset = await choosePicture();
  if (asset !== null) putPicture({ slideId, slot, adds: false, slide: null, gesture: newId() }, asset);
}

async function choosePicture(): Promise<Asset | null> {
  const answer = await api.pictureChoose({});
  if (answer.ok) return answer.value;
  report(answer.failure);
  return null;
}
