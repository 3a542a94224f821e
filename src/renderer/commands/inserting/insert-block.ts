import type { Asset } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { api } from '#renderer/api.ts';
import { translations } from '#renderer/ui/locales/i18n.ts';
import { remark, report } from '#renderer/ui/notices/report.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { newId } from '#renderer/ui/state/new-id.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { firstBasis } from './chart-basis.ts';
import { makeCard } from './make-card.ts';
import { makeChart } from './make-chart.ts';
import { makeTable } from './make-table.ts';
import { placeFor, putBlock, putPicture } from './place-block.ts';

/** Puts a card of one observation onto the current slide, beside the cards that are there. */
export function insertCard(observation: ObservationSnapshot): void {
  const place = placeFor('key-figures');
  const old = place.slide?.blocks[place.slot];
  const before = place.adds && old?.kind === 'key-figures' ? old : null;
  const card = makeCard(observation, documentStore().getState().deck.period);
  putBlock(
    place,
    {
      kind: 'key-figures',
      id: before?.id ?? newId(),
      cards: [...(before?.cards ?? []), card],
    },
    [observation],
  );
}

/** Puts a chart of an indicator onto the current slide; says so when its numbers make none. */
export async function insertChart(indicatorId: string): Promise<void> {
  const answer = await api.storeObservations({ indicatorId, area: null });
  if (!answer.ok) {
    report(answer.failure);
    return;
  }
  const { deck } = documentStore().getState();
  const basis = firstBasis(answer.value, deck.area.code);
  const made = basis === null ? null : makeChart(answer.value, basis, deck.language, { id: newId() });
  if (made === null) {
    remark(translations.t('data.notChartable'));
    return;
  }
  putBlock(placeFor('chart'), made.block, made.snapshots);
}

/** Puts all observations of an indicator onto the current slide as a table. */
export async function insertTable(indicatorId: string): Promise<void> {
  const answer = await api.storeObservations({ indicatorId, area: null });
  if (!answer.ok) {
    report(answer.failure);
    return;
  }
  const made = makeTable(answer.value, documentStore().getState().deck.language, newId());
  if (made !== null) putBlock(placeFor('table'), made.block, made.snapshots);
}

/** Opens an empty slot for typing; a block exists once there is a letter. */
export function insertText(): void {
  const place = placeFor('text');
  documentStore().select({ slideIds: [place.slideId], slot: place.slot });
  changeView({ editing: { slideId: place.slideId, slot: place.slot } });
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
