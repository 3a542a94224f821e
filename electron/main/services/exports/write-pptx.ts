import type { FailedSlide } from '#contract/export-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { PptxMessage } from '#export/pptx/pptx-message.ts';
import type { PptxInput, PptxOrder } from '#export/pptx/pptx-input.ts';
import { pptxWorkerFile } from '../../locations.ts';
import type { ExportJob } from './export-job.ts';
import { failedSlide } from './failed-slide.ts';
import { jsonInSlices } from './in-slices.ts';
import { runWorker } from './run-worker.ts';

/** Slides that could not be written, or the file. */
export type WrittenPptx = { failed: FailedSlide[] } | { failed: null; bytes: Uint8Array };

/** Writes a PPTX in a worker thread. Failures: those of the writer, cancelled, export-failed when the worker ends. */
export async function writePptxInWorker(input: PptxInput, job: ExportJob): Promise<Result<WrittenPptx>> {
  if (job.cancelled.aborted) return failure('cancelled');
  const order: PptxOrder = { ...input, scenes: await jsonInSlices(input.scenes) };
  const read = (message: PptxMessage) => {
    if (message.kind !== 'progress') return answer(message, input);
    job.progress('pptx', message.done, message.total);
    return null;
  };
  return runWorker({ file: pptxWorkerFile(), input: order, format: 'pptx' }, read, job);
}

function answer(message: Exclude<PptxMessage, { kind: 'progress' }>, { scenes }: PptxInput): Result<WrittenPptx> {
  if (message.kind === 'failed') {
    const failed = message.slides.flatMap(({ slideId, detail }) => {
      const scene = scenes.find((each) => each.slideId === slideId);
      return scene === undefined ? [] : [failedSlide(scene, detail)];
    });
    return success({ failed });
  }
  return message.result.ok ? success({ failed: null, bytes: message.result.value }) : message.result;
}
