import type { FailedSlide } from '#contract/export-contract.ts';
import { type Failure, failure } from '#contract/result.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { PrintReport } from '../print-jobs.ts';

/** A slide with what was thrown, or found wrong, when it was to be drawn. */
export function failedSlide(slide: Pick<Scene, 'slideId' | 'number' | 'title'>, why: unknown): FailedSlide {
  return { slideId: slide.slideId, number: slide.number, title: slide.title, failure: reason(why) };
}

/** What the print window could not draw; a picture is named as the person knows it. */
export function undrawnSlides(scenes: readonly Scene[], reported: PrintReport['failed']): FailedSlide[] {
  return reported.flatMap(({ slideId, detail, picture }) => {
    const scene = scenes.find((each) => each.slideId === slideId);
    if (scene === undefined) return [];
    const node = scene.nodes.find((each) => each.kind === 'image' && each.assetId === picture);
    return [failedSlide(scene, node === undefined ? detail : failure('picture-damaged', { name: node.name }).failure)];
  });
}

function reason(why: unknown): Failure {
  if (isFailure(why)) return why;
  return failure('slide-not-drawn', { detail: why instanceof Error ? why.message : String(why) }).failure;
}

function isFailure(why: unknown): why is Failure {
  return typeof why === 'object' && why !== null && 'code' in why && 'values' in why;
}
