import { failure, type Result, success } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { findSlide } from '#core/deck/find.ts';
import { type Frame, slideHeight, slideWidth } from '#core/geometry/geometry.ts';
import { slotsOf } from '#core/layout/slots-of.ts';
import { slideSheets } from '#core/handout/slide-sheets.ts';
import type { Scene } from '#core/scene/scene.ts';
import { cameraOf } from '../../windows/camera.ts';
import { startPrintWindow } from '../../windows/print-window.ts';
import { slidesWithDamagedPictures, withoutDamagedLogo } from '../exports/damaged-pictures.ts';
import { undrawnSlides } from '../exports/failed-slide.ts';
import { layOutSlides } from '../exports/lay-out-slides.ts';
import { printJobOf } from '../exports/print-job.ts';
import type { PrintJobs } from '../print-jobs.ts';

export type PictureOf = { deck: Deck; assets: AssetBytes; slideId: string; slot: string | null };

const margin = 8; // points of the slide around a block

/**
 * A slide, or what stands in one slot of it, as PNG with two pixels a point. Failures: why the slide cannot be drawn,
 * no-slides when there is no such slide or nothing in the slot, and those of the print window.
 */
export async function takePicture(
  { deck: given, assets, slideId, slot }: PictureOf,
  jobs: PrintJobs,
): Promise<Result<Uint8Array>> {
  const range = { of: { kind: 'slides' as const, slideIds: [slideId] }, hidden: true };
  const { deck } = await withoutDamagedLogo(given, assets);
  const { scenes, failed } = await layOutSlides(deck, range);
  const [lost] = [...failed, ...(await slidesWithDamagedPictures(deck, scenes, assets))];
  if (lost !== undefined) return { ok: false, failure: lost.failure };
  const [whole] = scenes;
  const scene = whole === undefined || slot === null ? whole : onlySlot(whole, slot, deck);
  if (scene === undefined || (slot !== null && scene.nodes.length === 0)) return failure('no-slides');

  const printing = startPrintWindow(jobs);
  try {
    const job = await printJobOf(slideSheets([scene]));
    const opened = await printing.draw(job, { drawn: () => {}, svg: null }, new AbortController().signal);
    if (!opened.ok) return opened;
    const { window, failed: reported } = opened.value;
    const [undrawn] = undrawnSlides([scene], reported);
    if (undrawn !== undefined) return { ok: false, failure: undrawn.failure };
    const take = await cameraOf(window);
    return success(await take(slot === null ? wholeSlide : around(scene)));
  } catch (error) {
    return failure('slide-not-drawn', { detail: error instanceof Error ? error.message : String(error) });
  } finally {
    printing.destroy();
  }
}

const wholeSlide: Frame = { x: 0, y: 0, width: slideWidth, height: slideHeight };

/** The nodes of a slot, with what decorates them: cards have grounds that are no part of any block. */
function onlySlot(scene: Scene, slot: string, deck: Deck): Scene {
  const slide = findSlide(deck, scene.slideId)?.slide;
  const place = slide === undefined ? undefined : slotsOf(slide).find(({ name }) => name === slot)?.frame;
  const belongs = ({ source, frame }: Scene['nodes'][number]) =>
    source === null ? place !== undefined && lies(frame, place) : source.slot === slot;
  return { ...scene, nodes: scene.nodes.filter(belongs) };
}

function lies(inner: Frame, outer: Frame): boolean {
  return (
    inner.x >= outer.x - 0.5 &&
    inner.y >= outer.y - 0.5 &&
    inner.x + inner.width <= outer.x + outer.width + 0.5 &&
    inner.y + inner.height <= outer.y + outer.height + 0.5
  );
}

/** What all nodes take up, with a margin, within the slide. */
function around({ nodes }: Scene): Frame {
  const left = Math.max(0, Math.min(...nodes.map(({ frame }) => frame.x)) - margin);
  const top = Math.max(0, Math.min(...nodes.map(({ frame }) => frame.y)) - margin);
  const right = Math.min(slideWidth, Math.max(...nodes.map(({ frame }) => frame.x + frame.width)) + margin);
  const bottom = Math.min(slideHeight, Math.max(...nodes.map(({ frame }) => frame.y + frame.height)) + margin);
  return { x: left, y: top, width: right - left, height: bottom - top };
}
