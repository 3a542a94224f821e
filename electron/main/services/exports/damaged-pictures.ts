import type { FailedSlide } from '#contract/export-contract.ts';
import { type Failure, failure } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { logoOf } from '#core/deck/logo.ts';
import type { Scene } from '#core/scene/scene.ts';
import { failedSlide } from './failed-slide.ts';
import { isWholePicture } from './whole-picture.ts';

/**
 * Slides with a picture that is not there or not whole. Found before drawing, because every program takes a broken picture in
 * its own way: a browser draws half of it, PowerPoint a red cross.
 */
export async function slidesWithDamagedPictures(
  deck: Deck,
  scenes: readonly Scene[],
  assets: AssetBytes,
): Promise<FailedSlide[]> {
  const whole = new Map<string, boolean>();
  const failed: FailedSlide[] = [];
  for (const scene of scenes) {
    const pictures = scene.nodes.flatMap((node) => (node.kind === 'image' ? [node.assetId] : []));
    for (const id of pictures) {
      const bytes = assets[id];
      if (!whole.has(id)) whole.set(id, await isWhole(bytes));
    }
    const damaged = pictures.find((id) => whole.get(id) === false);
    if (damaged === undefined) continue;
    failed.push(failedSlide(scene, failure('picture-damaged', { name: deck.assets[damaged]?.name ?? '' }).failure));
  }
  return failed;
}

/**
 * The deck without its logo, and why, where that is not there or not whole: it stands on every slide, so that none would be
 * left if slides failed for it.
 */
export async function withoutDamagedLogo(
  deck: Deck,
  assets: AssetBytes,
): Promise<{ deck: Deck; lost: Failure | null }> {
  const logo = logoOf(deck);
  if (logo === undefined || (await isWhole(assets[logo.id]))) return { deck, lost: null };
  return { deck: { ...deck, logo: '' }, lost: failure('logo-damaged', { name: logo.name }).failure };
}

async function isWhole(bytes: Uint8Array | undefined): Promise<boolean> {
  return bytes !== undefined && (await isWholePicture(bytes));
}
