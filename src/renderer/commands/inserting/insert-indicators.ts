import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import type { Said } from '#core/chart/chart-input.ts';
import { findSlide } from '#core/deck/find.ts';
import { api } from '#renderer/api.ts';
import { translations } from '#renderer/ui/locales/i18n.ts';
import { remark, report } from '#renderer/ui/notices/report.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { newId } from '#renderer/ui/state/new-id.ts';
import { useView } from '#renderer/ui/state/view-store.ts';
import { blockOfIndicators, type KnownIndicator, type ReadyBlock } from './block-of-indicators.ts';
import { type DropAction, kindOfAction } from './drop-actions.ts';
import { type BlockPlace, placeFor, placeOnNewSlide, putBlock } from './place-block.ts';

/** Where indicators were dropped; null for a slide of its own. */
export type DropPlace = { slideId: string; slot: string } | null;

/**
 * Puts indicators onto the current slide where there is room for them, else onto a new one. The answer says why they make no
 * block of that kind; null when they do.
 */
export async function insertIndicators(
  action: 'card' | 'chart' | 'table',
  indicators: readonly IndicatorSummary[],
): Promise<string | null> {
  const known = await observationsOf(indicators);
  if (known === null) return null;
  const trial = ready(action, known, null);
  if (!trial.ok) return inLanguage(trial.reason);
  const place = placeFor(kindOfAction(action));
  put(place, place.adds ? ready('join-cards', known, place) : trial, indicators);
  return null;
}

/** The same from a button, which has no place of its own for a reason. */
export async function insertOrSayWhy(
  action: 'card' | 'chart' | 'table',
  indicators: readonly IndicatorSummary[],
): Promise<void> {
  const reason = await insertIndicators(action, indicators);
  if (reason !== null) remark(reason);
}

/** What indicators would become in a place by each action, made ready so that a person chooses among what can be done. */
export async function prepareDrop(
  actions: readonly DropAction[],
  indicators: readonly IndicatorSummary[],
  place: DropPlace,
): Promise<{ action: DropAction; ready: ReadyBlock }[] | null> {
  const known = await observationsOf(indicators);
  return known === null ? null : actions.map((action) => ({ action, ready: ready(action, known, place) }));
}

export function dropInto(
  action: DropAction,
  readyBlock: ReadyBlock,
  indicators: readonly IndicatorSummary[],
  place: DropPlace,
): void {
  if (!readyBlock.ok) {
    remark(inLanguage(readyBlock.reason));
    return;
  }
  const into: BlockPlace =
    place === null ? placeOnNewSlide(kindOfAction(action)) : { ...place, adds: false, slide: null, gesture: newId() };
  put(into, readyBlock, indicators);
}

export function inLanguage({ zh, en }: Said): string {
  return useView.getState().settings.locale === 'en' ? en : zh;
}

function ready(action: DropAction, known: readonly KnownIndicator[], place: DropPlace): ReadyBlock {
  const { deck } = documentStore().getState();
  const old = place === null ? null : (findSlide(deck, place.slideId)?.slide.blocks[place.slot] ?? null);
  return blockOfIndicators(action, known, old, deck, newId());
}

function put(place: BlockPlace, block: ReadyBlock, indicators: readonly IndicatorSummary[]): void {
  if (!block.ok) return;
  putBlock(place, block.block, block.snapshots);
  void api.indicatorsUsed({ indicatorIds: indicators.map(({ indicatorId }) => indicatorId) });
  if (block.left > 0) remark(translations.t('data.noRoom', { count: block.left }));
}

async function observationsOf(indicators: readonly IndicatorSummary[]): Promise<KnownIndicator[] | null> {
  const answers = await Promise.all(
    indicators.map(({ indicatorId }) => api.storeObservations({ indicatorId, area: null })),
  );
  const known: KnownIndicator[] = [];
  for (const [index, answer] of answers.entries()) {
    const latest = indicators[index]?.latest;
    if (!answer.ok) {
      report(answer.failure);
      return null;
    }
    if (latest !== undefined) known.push({ latest, observations: answer.value });
  }
  return known;
}
