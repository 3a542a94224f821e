import type { FailedSlide } from '#contract/export-contract.ts';
import { type Failure, failure } from '#contract/result.ts';
import type { Scene } from '#core/scene/scene.ts';

/** A slide with what was thrown, or found wrong, when it was to be drawn. */
export function failedSlide(slide: Pick<Scene, 'slideId' | 'number' | 'title'>, why: unknown): FailedSlide {
  return { slideId: slide.slideId, number: slide.number, title: slide.title, failure: reason(why) };
}

function reason(why: unknown): Failure {
  if (isFailure(why)) return why;
  return failure('slide-not-drawn', { detail: why instanceof Error ? why.message : String(why) }).failure;
}

function isFailure(why: unknown): why is Failure {
  return typeof why === 'object' && why !== null && 'code' in why && 'values' in why;
}
